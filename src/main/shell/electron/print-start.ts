import { spawn } from 'node:child_process'
import { app } from 'electron'
import { words } from '../../../shared/words/words.ts'
import { newAnswerSecret } from '../terminal/answer-place.ts'
import { type AnswerSecret, isAnswerSecret } from '../terminal/answer-secret.ts'
import type { Printed } from '../terminal/printed.ts'

/** The variable by which a start that prints tells the app that it starts where the answer goes. */
const answerVariable = 'ALIASMITH_ANSWER'

/** A start that prints the address which the running app makes. */
export interface PrintStart {
  readonly secret: AnswerSecret
  /** Whether this process makes the address and another one prints it. */
  readonly isAsked: boolean
}

/** Reads where the answer goes: to the start that started this process, or to this start itself. */
export function readPrintStart(env: NodeJS.ProcessEnv): PrintStart {
  const given = env[answerVariable]
  // No later process of the app may answer there, too.
  delete env[answerVariable]
  return isAnswerSecret(given)
    ? { secret: given, isAsked: true }
    : { secret: newAnswerSecret(), isAsked: false }
}

/**
 * Starts the app as a process of its own, which outlives this one. An AppImage and the portable program run from a place
 * that vanishes with this process, so the file itself is started.
 * @param onEnded called with the exit code if it ends.
 */
function startApp(
  args: readonly string[],
  secret: AnswerSecret,
  onEnded: (code: number | null) => void,
): void {
  const { env, execPath } = process
  const program = env.APPIMAGE ?? env.PORTABLE_EXECUTABLE_FILE ?? execPath
  const child = spawn(program, [...args], {
    detached: true,
    stdio: 'ignore',
    env: { ...env, [answerVariable]: secret },
  })
  child.unref()
  child.on('error', () => onEnded(null))
  child.on('exit', onEnded)
}

function write(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    stream.write(`${text}\n`, (error) => resolve(error === undefined || error === null))
  })
}

/** Prints a result, and ends this process with its exit code. */
async function printAndExit(printed: Printed): Promise<void> {
  const { exitCodes } = await import('../terminal/printed.ts')
  if ('address' in printed) {
    if (await write(process.stdout, printed.address)) return app.exit(exitCodes.made)
    await write(process.stderr, words().terminal.notPrinted(printed.address))
    return app.exit(exitCodes.computer)
  }
  await write(process.stderr, printed.sentence)
  app.exit(printed.code)
}

/**
 * Waits for the address that the running app makes, prints it, and ends this process. Without a running app, one is
 * started as another process, because the app in the tray outlives a command of a script.
 * @param handOver tells the running app; `true` if this process is the only one.
 */
export async function printAnswer(
  secret: AnswerSecret,
  args: readonly string[],
  handOver: () => boolean,
): Promise<void> {
  const { awaitAnswer } = await import('../terminal/await-answer.ts')
  const interrupted = Promise.withResolvers<void>()
  // Electron turns the first signal to end into a quit.
  app.on('before-quit', (event) => {
    event.preventDefault()
    interrupted.resolve()
  })
  let isStarting = false

  const parts = { secret, folder: app.getPath('userData'), interrupted: interrupted.promise }
  const printed = await awaitAnswer(parts, (giveUp) => {
    if (isStarting || !handOver()) return
    app.releaseSingleInstanceLock()
    isStarting = true
    startApp(args, secret, (code) => {
      isStarting = false
      // It ends with 0 if another process was faster, which is told next time.
      if (code !== 0) giveUp(words().terminal.notStarted)
    })
  })
  await printAndExit(printed)
}
