import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { reportInTerminal } from './log/report-in-terminal.ts'
import {
  type Command,
  type Complaint,
  commandOfLink,
  type HandedOver,
  parseCommandLine,
  readSecondStart,
  type SecondStart,
} from './shell/electron/command-line.ts'
import { prepareElectron } from './shell/electron/prepare.ts'
import { isOpenedByLogin } from './shell/electron/system/opened-by-login.ts'
import type { AnswerSecret } from './shell/terminal/answer-secret.ts'
import type { Printed } from './shell/terminal/printed.ts'
import type { RunningApp } from './start.ts'

const args = process.argv.slice(1)
const command = parseCommandLine(args)
const dataFolder = () => join(app.getPath('userData'), 'data')
const handOver = (data: HandedOver) => app.requestSingleInstanceLock(data)

/** A running app shows an uncaught error; before that, the terminal does. */
let onBug = reportInTerminal
prepareElectron((error) => onBug(error))

if (!command.ok) void refuse(command.failure)
else if (command.value.kind === 'help') void help()
else if (command.value.kind === 'new' && command.value.prints === true) void print(command.value)
else if (handOver({ args })) run({ command: command.value })
else void leave(command.value)

/** The phrases. A start that runs the app loads them after its icon is in the tray. */
async function loadPhrases() {
  const { words } = await import('../shared/words/words.ts')
  return words()
}

/** Says what is wrong with the command line, and ends. */
async function refuse(complaint: Complaint): Promise<void> {
  process.stderr.write(`${complaint((await loadPhrases()).terminal)}\n`)
  app.exit(2)
}

async function help(): Promise<void> {
  process.stdout.write(`${(await loadPhrases()).terminal.help}\n`, () => app.exit(0))
}

/** Ends a start whose command another process has taken over. */
async function leave({ kind }: Command): Promise<void> {
  // The running app shows whether an address was created; this start can only confirm the command.
  if (kind !== 'hidden') process.stdout.write(`${(await loadPhrases()).terminal.handedOver}\n`)
  app.quit()
}

/** Prints the address that the running app makes, or makes the address for a start that prints it. */
async function print(wanted: Command): Promise<void> {
  const { printAnswer, readPrintStart } = await import('./shell/electron/print-start.ts')
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

/**
 * Puts the icon into the tray, and loads everything else after it. Before that nothing else is loaded, and no file of
 * the user is opened.
 */
async function load() {
  const root = resolve(import.meta.dirname, '../..')
  const { showTray } = await import('./shell/electron/tray/show-tray.ts')
  const tray = showTray({
    resources: join(root, 'resources'),
    processPlatform: process.platform,
    env: process.env,
  })
  try {
    const [{ start }, { finishBeforeQuit }] = await Promise.all([
      import('./start.ts'),
      import('./shell/electron/system/quitting.ts'),
    ])
    const installed = { version: app.getVersion(), packaged: app.isPackaged }
    const options = { root, tray, dataFolder: dataFolder(), ...installed, onBug: reportInTerminal }
    const running = await start(options)
    onBug = running.reportBug
    finishBeforeQuit(app, running)
    return running
  } catch (error) {
    tray.remove()
    throw error
  }
}

/**
 * Ends after an error that keeps the app from starting. A start that prints gets the sentence; else a dialog shows it,
 * and a developer has a terminal for it.
 */
async function stop(error: unknown, secret?: AnswerSecret): Promise<void> {
  const [{ reportFailedStart }, { life }] = await Promise.all([import('./start-failure.ts'), loadPhrases()])
  const hint = reportFailedStart(error, dataFolder())
  if (secret !== undefined) await answer(secret, async () => ({ code: 1, sentence: hint }))
  else if (app.isPackaged) dialog.showErrorBox(life.startFailed, hint)
  app.exit(1)
}
