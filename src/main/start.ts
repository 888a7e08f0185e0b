import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createOsKeychain } from './accounts/os-keychain.ts'
import { type App, createApp } from './app.ts'
import { logsFolderOf, openFileLog } from './log/file-log.ts'
import { providers } from './providers/registry.ts'
import type { Command } from './shell/electron/command-line.ts'
import { createElectronShell } from './shell/electron/create-electron-shell.ts'
import { hostsOf } from './shell/electron/opening.ts'
import { systemFetch } from './shell/electron/system/system-fetch.ts'
import { updatesItself } from './shell/electron/system/updates-itself.ts'
import type { AppTray } from './shell/electron/tray/tray.ts'

/** The app on an Electron desktop, as the entry runs it. */
export interface RunningApp {
  /** Executes a command line. */
  obey(command: Command): void | Promise<void>
  /** Makes an address for a start that prints it. */
  readonly print: App['printAddress']
  /** Reports an uncaught exception: logs it and shows the first. */
  reportBug(error: unknown): void
  /** Lets every window close, because the app quits. */
  allowClosing(): void
  /** Releases the hotkeys, waits for running work and closes the files. */
  close(): Promise<void>
}

/** The hosts of pages that the app may open in the browser, all from its own tables. */
const linkHosts = hostsOf(Object.values(providers).flatMap(({ keyPage, view }) => [keyPage, view.homePage]))

/** Builds the app once Electron is ready. Rejects only if the data folder cannot be used at all. */
export async function start(options: {
  /** The folder of package.json. */
  readonly root: string
  /** The icon, which is there already. */
  readonly tray: AppTray
  readonly dataFolder: string
  readonly version: string
  /** Whether this is a packaged app rather than the app in development. */
  readonly packaged: boolean
  onBug(error: unknown): void
}): Promise<RunningApp> {
  const { root, tray, packaged, ...rest } = options
  const log = openFileLog({ folder: logsFolderOf(rest.dataFolder) })
  const mayUpdate = updatesItself({
    platform: process.platform,
    packaged,
    env: process.env,
    hasFeed: existsSync(join(process.resourcesPath ?? '', 'app-update.yml')),
  })
  const shell = createElectronShell({
    tray,
    paths: {
      preload: join(root, 'out/preload/index.cjs'),
      renderer: join(root, 'out/renderer'),
      resources: join(root, 'resources'),
    },
    linkHosts,
    updates: mayUpdate ? 'self' : 'elsewhere',
    processPlatform: process.platform,
    env: process.env,
  })
  const app = await createApp({
    shell,
    fetch: systemFetch,
    keychain: createOsKeychain(),
    log,
    licencesFile: join(root, 'out/licences.json'),
    ...rest,
    ...(mayUpdate
      ? {
          async loadUpdater() {
            const { createUpdater } = await import('./shell/electron/system/updater.ts')
            return createUpdater({
              allowClosing: shell.allowClosing,
              onError: (error) => log.error('The updater', error),
            })
          },
        }
      : {}),
  })
  shell.connect(app.route, {
    newAddress: () => void app.newAddress(),
    openPopover: () => app.openPopover(),
    openSettings: () => app.openSettings(),
    openKeys: () => app.openKeys(),
  })

  return {
    obey(command) {
      switch (command.kind) {
        case 'open':
          return app.openPopover(command.draft)
        case 'hidden':
        case 'help':
          return undefined
        case 'toggle':
          return shell.togglePopover()
        case 'settings':
          return app.openSettings()
        case 'new': {
          const { kind: _, prints: __, ...what } = command
          return app.newAddress(what)
        }
      }
    },
    print: app.printAddress,
    reportBug: app.reportBug,
    allowClosing: shell.allowClosing,
    close() {
      shell.releaseHotkeys()
      return app.close()
    },
  }
}
