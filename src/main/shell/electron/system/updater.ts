import updater from 'electron-updater'
import type { Updater } from '../../updater.ts'

/**
 * The updater of electron-updater, told to do nothing by itself. Loaded when it is needed, because it is as large as
 * half the app.
 *
 * What it trusts: the list of versions comes by https from the repository that the package names, a download must have
 * the fingerprint in that list, on Windows also the publisher's signature if this app has one, and on macOS always,
 * because Squirrel demands it.
 */
export function createUpdater(options: {
  /** Lets every window close. */
  allowClosing(): void
  /** Told of what goes wrong behind the scenes. */
  onError(error: unknown): void
}): Updater {
  const { autoUpdater } = updater
  autoUpdater.autoDownload = false
  autoUpdater.autoInstallOnAppQuit = false
  autoUpdater.allowPrerelease = false
  autoUpdater.allowDowngrade = false
  autoUpdater.logger = null
  let failure: unknown
  // Without a listener, an error that is emitted would be thrown.
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
      // On macOS the windows are asked to close before the app says that it quits.
      options.allowClosing()
      failure = undefined
      // With its own window, because it shows what it does, and with a start of the app afterwards.
      autoUpdater.quitAndInstall(false, true)
      if (failure !== undefined) throw failure
    },
  }
}
