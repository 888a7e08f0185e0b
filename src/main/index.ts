import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { app, dialog, protocol } from 'electron'
import { words } from '../shared/words/words.ts'
import { causeOf, codeOf, folderInUse, folderUnusable } from './files/folder-errors.ts'
import { redactError } from './log/redact-line.ts'
import { appId } from './shell/electron/app-id.ts'
import { appScheme } from './shell/electron/app-scheme.ts'
import {
  type Command,
  commandOfLink,
  commandOfSecondStart,
  parseCommandLine,
} from './shell/electron/command-line.ts'
import { finishBeforeQuit } from './shell/electron/finish-before-quit.ts'
import { refuseNetworkReports } from './shell/electron/no-network-reports.ts'
import { registerLinks } from './shell/electron/register-links.ts'
import { askPortalForHotkeys } from './shell/electron/shortcuts-portal.ts'

/** By this Windows finds the app that a button of a notification belongs to, in later runs too (electron#48132). */
const toastActivator = '{849CC241-19C7-43C4-8099-39256C416AA6}'

const args = process.argv.slice(1)
const command = parseCommandLine(args)

/** What nothing caught is told by the app once it runs, and in the terminal before that. */
let tellBug = report

prepareElectron()

if (!command.ok) {
  process.stderr.write(`${command.failure}\n`)
  app.exit(2)
} else if (app.requestSingleInstanceLock({ args })) {
  run(command.value)
} else {
  // Whether an address comes of it is told where the app runs; this start can only say that it was heard.
  if (command.value.kind !== 'hidden') process.stdout.write(`${words().terminal.handedOver}\n`)
  app.quit()
}

/** Settles what must be settled before Electron is ready. */
function prepareElectron(): void {
  // A terminal that is gone makes every write an error, which would be told by another write.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  // Without a listener, Electron stops everything with a dialog full of code (lib/browser/init.ts).
  process.on('uncaughtException', (error) => tellBug(error))
  process.on('unhandledRejection', (reason) => tellBug(reason))
  // Every window asks for the sandbox anyway. An AppImage is started without where the system allows none, and taking
  // that back at this point leaves processes half in it (electron_api_app.cc, microsoft/vscode#184687).
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([appScheme])
  // In development, Electron's own program would be started for what the notifications of the installed app are asked.
  if (process.platform === 'win32' && app.isPackaged) {
    // First, because the name takes it along into the start menu.
    app.setToastActivatorCLSID(toastActivator)
    app.setAppUserModelId(appId)
  }
  askPortalForHotkeys(app.commandLine, process)
  refuseNetworkReports(app.commandLine)
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
  let wanted = first
  const running = app.whenReady().then(load)
  running.then(({ obey }) => obey(isOpenedByLogin(wanted) ? { kind: 'hidden' } : wanted)).catch(stop)
  // Chromium reorders a command line, so the other process hands over its own as data.
  app.on('second-instance', async (_event, _argv, _folder, handedOver) =>
    (await running).obey(commandOfSecondStart(handedOver)),
  )
  // macOS tells links by this event, that of the start before everything else (electron#32600).
  app.on('open-url', async (event, link) => {
    event.preventDefault()
    if (app.isReady()) (await running).obey(commandOfLink(link))
    else wanted = commandOfLink(link)
  })
  // macOS 26 can hide the icon, and opening the app again is the way in then.
  app.on('activate', async () => (await running).obey({ kind: 'open' }))
  // An app in the tray goes on without windows.
  app.on('window-all-closed', () => undefined)
}

/** A login item of macOS gets no arguments; whether this start is one, the system says (electron#42302). */
function isOpenedByLogin(command: Command): boolean {
  if (process.platform !== 'darwin' || command.kind !== 'open' || command.draft !== undefined) return false
  return app.getLoginItemSettings({ type: 'mainAppService' }).wasOpenedAtLogin
}

/** Loads everything that can wait until Electron is ready. */
async function load() {
  const { start } = await import('./start.ts')
  const running = await start({
    root: resolve(import.meta.dirname, '../..'),
    dataFolder: dataFolder(),
    version: app.getVersion(),
    packaged: app.isPackaged,
    onBug: report,
  })
  tellBug = running.reportBug
  app.on('before-quit', running.allowClosing)
  finishBeforeQuit(app, running.close)
  const { platform, execPath, env } = process
  registerLinks(app, { platform, packaged: app.isPackaged, execPath, env })
  return running
}

function dataFolder(): string {
  return join(app.getPath('userData'), 'data')
}

/** Says what a bug threw, for whoever started the app in a terminal: no more than the log would. */
function report(error: unknown): void {
  process.stderr.write(`${redactError(error, { home: homedir() }).join('\n')}\n`)
}

/** Ends after what keeps the app from starting, which nothing else could show. A developer has a terminal for it. */
function stop(error: unknown): void {
  const folder = dataFolder()
  const hints: Readonly<Record<string, string>> = {
    [folderInUse]: words().life.folderInUse(folder),
    [folderUnusable]: `${words().life.folderUnusable(folder, causeOf(error))} ${words().life.folderUnusableHint}`,
  }
  const known = hints[codeOf(error)]
  const hint = known ?? words().life.startFailedHint(folder)
  if (known === undefined) report(error)
  else process.stderr.write(`${hint}\n`)
  if (app.isPackaged) dialog.showErrorBox(words().life.startFailed, hint)
  app.exit(1)
}
