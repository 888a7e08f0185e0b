import updater from 'electron-updater'
import type { Updater } from '../../updater.ts'

/**
 * The updater of electron-updater, without its automatic actions. Loaded when it is needed, because it is as large as
 * half the app.
 *
 * Its trust: the list of versions comes by https from the repository that the package names, and a download must have
 * the fingerprint in that list. On Windows it must also have the publisher's signature if this app has one, and on
 * macOS always, because Squirrel demands it.
 */
export function createUpdater(options: {
  /** Lets every window close. */
  allowClosing(): void
  /** Called with errors outside the calls. */
  onError(error: unknown): void
}): Updater {
  const { autoUpdater } = updater
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  autoUpdater.allowPrerelease = false
  autoUpdater.allowDowngrade = false
  autoUpdater.logger = null
  let failure: unknown
  // An `error` event without a listener would be thrown.
  autoUpdater.on('error', (error) => {
    failure = error
    options.onError(error)
  })

  return {
    async find() {
      const result = await autoUpdater.checkForUpdates()
      return result?.isUpdateAvailable === true ? result.updateInfo.version : undefined
    },
    async download() {
      await autoUpdater.downloadUpdate()
    },
    install() {
      // On macOS the windows are asked to close before the app announces that it quits.
      options.allowClosing()
      failure = undefined
      // With its own window, because it shows its progress, and with a start of the app afterwards.
      autoUpdater.quitAndInstall(false, true)
      if (failure !== undefined) throw failure
    },
  }
}
