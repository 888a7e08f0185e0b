import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { words } from '../shared/words/words.ts'
import {
  type Command,
  commandOfLink,
  commandOfSecondStart,
  parseCommandLine,
} from './shell/electron/command-line.ts'
import { prepareElectron } from './shell/electron/prepare.ts'
import { finishBeforeQuit } from './shell/electron/system/quitting.ts'
import { isOpenedByLogin } from './shell/electron/system/start-at-login.ts'
import { reportFailedStart, reportInTerminal } from './start-failure.ts'

const args = process.argv.slice(1)
const command = parseCommandLine(args)
const dataFolder = () => join(app.getPath('userData'), 'data')

/** A running app shows an uncaught error; before that, the terminal does. */
let onBug = reportInTerminal
prepareElectron((error) => onBug(error))

if (!command.ok) {
  process.stderr.write(`${command.failure}\n`)
  app.exit(2)
} else if (app.requestSingleInstanceLock({ args })) {
  run(command.value)
} else {
  // The running app shows whether an address was created; this start can only confirm the command.
  if (command.value.kind !== 'hidden') process.stdout.write(`${words().terminal.handedOver}\n`)
  app.quit()
}

/** Runs the only instance of the app: it executes the commands of this start and of later starts. */
function run(first: Command): void {
  let wanted = first
  const running = app.whenReady().then(load)
  running.then(({ obey }) => obey(isOpenedByLogin(wanted) ? { kind: 'hidden' } : wanted)).catch(stop)
  // Chromium reorders a command line, so the other process passes its own as data.
  app.on('second-instance', async (_event, _argv, _folder, handedOver) =>
    (await running).obey(commandOfSecondStart(handedOver)),
  )
  // macOS passes links by this event, that of the start before everything else (electron#32600).
  app.on('open-url', async (event, link) => {
    event.preventDefault()
    if (app.isReady()) (await running).obey(commandOfLink(link))
    else wanted = commandOfLink(link)
  })
  // macOS 26 can hide the icon; opening the app again is then the way in.
  app.on('activate', async () => (await running).obey({ kind: 'open' }))
}

/** Loads everything that can wait until Electron is ready. */
async function load() {
  const { start } = await import('./start.ts')
  const root = resolve(import.meta.dirname, '../..')
  const installed = { version: app.getVersion(), packaged: app.isPackaged }
  const running = await start({ root, dataFolder: dataFolder(), ...installed, onBug: reportInTerminal })
  onBug = running.reportBug
  finishBeforeQuit(app, running)
  return running
}

/** Ends after an error that keeps the app from starting. A dialog shows it; a developer has a terminal for it. */
function stop(error: unknown): void {
  const hint = reportFailedStart(error, dataFolder())
  if (app.isPackaged) dialog.showErrorBox(words().life.startFailed, hint)
  app.exit(1)
}
