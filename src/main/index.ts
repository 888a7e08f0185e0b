import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { app, protocol } from 'electron'
import { appScheme } from './shell/electron/app-scheme.ts'
import type { Command } from './shell/electron/command-line.ts'
import { commandOfSecondStart, parseCommandLine } from './shell/electron/command-line.ts'
import { finishBeforeQuit } from './shell/electron/finish-before-quit.ts'

/** By this the taskbar of Windows and the portals of Linux know the app; the .desktop file bears the same name. */
const appId = 'io.github.aliasmith.Aliasmith'

const args = process.argv.slice(1)
const command = parseCommandLine(args)

prepareElectron()

if (!command.ok) {
  process.stderr.write(`${command.failure}\n`)
  app.exit(2)
} else if (app.requestSingleInstanceLock({ args })) {
  run(command.value)
} else {
  app.quit()
}

/** Settles what must be settled before Electron is ready. */
function prepareElectron(): void {
  app.enableSandbox()
  protocol.registerSchemesAsPrivileged([appScheme])
  if (process.platform === 'win32') app.setAppUserModelId(appId)
  if (process.platform === 'linux') app.setDesktopName(`${appId}.desktop`)
  // The bundle says the same with LSUIElement; without it the dock icon would show while developing (electron#3498).
  if (process.platform === 'darwin') app.setActivationPolicy('accessory')
  const dataFolder = process.env.ALIASMITH_DATA
  if (!app.isPackaged && dataFolder) {
    const userData = resolve(dataFolder)
    // A folder that is missing would be refused.
    mkdirSync(userData, { recursive: true })
    app.setPath('userData', userData)
  }
}

/** Runs the one instance of the app: does what this start asks for, and what later starts ask for. */
function run(first: Command): void {
  const running = app.whenReady().then(load)
  running.then(({ obey }) => obey(first)).catch(stop)
  // Chromium reorders a command line, so the other process hands over its own as data.
  app.on('second-instance', async (_event, _argv, _folder, handedOver) =>
    (await running).obey(commandOfSecondStart(handedOver)),
  )
  // macOS 26 can hide the icon, and opening the app again is the way in then.
  app.on('activate', async () => (await running).obey({ kind: 'open' }))
  // An app in the tray goes on without windows.
  app.on('window-all-closed', () => undefined)
}

/** Loads everything that can wait until Electron is ready. */
async function load() {
  const { start } = await import('./start.ts')
  const running = await start({
    root: resolve(import.meta.dirname, '../..'),
    dataFolder: join(app.getPath('userData'), 'data'),
    version: app.getVersion(),
    packaged: app.isPackaged,
    onBug: report,
  })
  app.on('before-quit', running.allowClosing)
  finishBeforeQuit(app, running.close)
  return running
}

/** Says what a bug threw, for whoever started the app in a terminal. */
function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

/** Ends after a bug at the start, which nothing else could show. */
function stop(error: unknown): void {
  report(error)
  app.exit(1)
}
