import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { words } from '../shared/words/words.ts'
import {
  type Command,
  commandOfLink,
  type HandedOver,
  parseCommandLine,
  readSecondStart,
  type SecondStart,
} from './shell/electron/command-line.ts'
import { prepareElectron } from './shell/electron/prepare.ts'
import { printAnswer, readPrintStart } from './shell/electron/print-start.ts'
import { finishBeforeQuit } from './shell/electron/system/quitting.ts'
import { isOpenedByLogin } from './shell/electron/system/start-at-login.ts'
import type { AnswerSecret } from './shell/terminal/answer-place.ts'
import type { Printed } from './shell/terminal/printed.ts'
import type { RunningApp } from './start.ts'
import { reportFailedStart, reportInTerminal } from './start-failure.ts'

const args = process.argv.slice(1)
const command = parseCommandLine(args)
const dataFolder = () => join(app.getPath('userData'), 'data')
const handOver = (data: HandedOver) => app.requestSingleInstanceLock(data)

/** A running app shows an uncaught error; before that, the terminal does. */
let onBug = reportInTerminal
prepareElectron((error) => onBug(error))

if (!command.ok) {
  process.stderr.write(`${command.failure}\n`)
  app.exit(2)
} else if (command.value.kind === 'help') {
  process.stdout.write(`${words().terminal.help}\n`, () => app.exit(0))
} else if (command.value.kind === 'new' && command.value.prints === true) print(command.value)
else if (handOver({ args })) run({ command: command.value })
else {
  // The running app shows whether an address was created; this start can only confirm the command.
  if (command.value.kind !== 'hidden') process.stdout.write(`${words().terminal.handedOver}\n`)
  app.quit()
}

/** Prints the address that the running app makes, or makes the address for a start that prints it. */
function print(wanted: Command): void {
  const { secret, isAsked } = readPrintStart(process.env)
  const handOverPrint = () => handOver({ print: { args, secret } })
  if (!isAsked) void printAnswer(secret, args, handOverPrint)
  else if (handOverPrint()) run({ command: wanted, secret })
  // Another process was faster and is asked instead.
  else app.quit()
}

/** Runs the only instance of the app: it executes the commands of this start and of later starts. */
function run(first: SecondStart): void {
  let wanted = first.command
  const running = app.whenReady().then(load)
  running
    .then((started) =>
      execute(started, {
        ...first,
        command: isOpenedByLogin(wanted) ? { kind: 'hidden' } : wanted,
      }),
    )
    .catch((error: unknown) => stop(error, first.secret))
  // Chromium reorders a command line, so the other process passes its own as data.
  app.on('second-instance', async (_event, _argv, _folder, handedOver) =>
    execute(await running, readSecondStart(handedOver)),
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

/** Executes a command, and gives its result to a start that prints it. */
async function execute(running: RunningApp, { command: wanted, secret }: SecondStart): Promise<void> {
  if (secret === undefined || wanted.kind !== 'new') return running.obey(wanted)
  const { kind: _, prints: __, ...what } = wanted
  await answer(secret, () => running.print(what))
}

async function answer(secret: AnswerSecret, work: () => Promise<Printed>): Promise<void> {
  const { giveAnswer } = await import('./shell/terminal/give-answer.ts')
  await giveAnswer({ secret, folder: app.getPath('userData') }, work)
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

/**
 * Ends after an error that keeps the app from starting. A start that prints gets the sentence; else a dialog shows it,
 * and a developer has a terminal for it.
 */
async function stop(error: unknown, secret?: AnswerSecret): Promise<void> {
  const hint = reportFailedStart(error, dataFolder())
  if (secret !== undefined) await answer(secret, async () => ({ code: 1, sentence: hint }))
  else if (app.isPackaged) dialog.showErrorBox(words().life.startFailed, hint)
  app.exit(1)
}
