import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { words } from '../../../shared/words/words.ts'
import { attempt } from '../../base/attempt.ts'
import { afterTimeout } from '../../base/wall-clock.ts'
import { type AnswerSecret, placeOf, proofOf, socketName } from './answer-place.ts'
import { linesOf } from './lines-of.ts'
import { exitCodes, type Printed, readPrinted } from './printed.ts'

/** What the process that makes the address must hear before it begins. */
export const goAhead = 'go'

/** How long the running app may take to come for the request, and then to answer it, in milliseconds. */
const usualWaits = { beginMs: 30_000, answerMs: 180_000 }

const notRun = (sentence: string): Printed => ({ code: exitCodes.notRun, sentence })

/** Removes the sockets of starts that were killed while nobody had come for their request. */
async function removeStale(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const names = (attempt(() => readdirSync(folder)) ?? []).filter((name) => socketName.test(name))
  await Promise.all(
    names.map((name) => {
      const place = join(folder, name)
      const { promise, resolve } = Promise.withResolvers<void>()
      const socket = createConnection(place, () => socket.destroy())
      socket.on('error', (error) => {
        if ('code' in error && error.code === 'ECONNREFUSED') rmSync(place, { force: true })
      })
      socket.on('close', () => resolve())
      return promise
    }),
  )
}

/**
 * Waits for the app that makes an address for this start. Nothing is made before this start says so, and it says so once
 * at most: so a start that ends earlier knows that nothing was made.
 * @param onReady called once the other process can come.
 */
export async function awaitAnswer(
  {
    secret,
    folder,
    interrupted,
    beginMs = usualWaits.beginMs,
    answerMs = usualWaits.answerMs,
  }: {
    readonly secret: AnswerSecret
    /** The app's own folder. */
    readonly folder: string
    /** Resolves to the sentence to show once the waiting is in vain: nobody wants the answer, or the app cannot start. */
    readonly interrupted: Promise<string>
    readonly beginMs?: number
    readonly answerMs?: number
  },
  onReady: () => void = () => undefined,
): Promise<Printed> {
  const { terminal } = words()
  const place = placeOf(secret, folder)
  const answered = Promise.withResolvers<Printed>()
  let hasBegun = false
  let stopWaiting = afterTimeout(beginMs, () => answered.resolve(notRun(terminal.nobodyCame)))
  const unknown = (sentence: string) => answered.resolve({ code: exitCodes.unknown, sentence })

  async function serve(socket: Socket): Promise<void> {
    const lines = linesOf(socket)
    const { value: proof } = await lines.next()
    if (proof !== proofOf(secret) || hasBegun) return void socket.destroy()
    hasBegun = true
    // From here on, no file is needed: even a killed process leaves none.
    server.close()
    stopWaiting()
    stopWaiting = afterTimeout(answerMs, () => unknown(terminal.noAnswer))
    socket.write(`${goAhead}\n`)
    const { value: line } = await lines.next()
    const printed = typeof line === 'string' ? readPrinted(line) : undefined
    if (printed === undefined) unknown(terminal.endedEarly)
    else answered.resolve(printed)
    socket.destroy()
  }

  const server = createServer((socket) => void serve(socket))
  const leave = () => {
    if (process.platform !== 'win32') rmSync(place, { force: true })
  }
  process.once('exit', leave)
  server.on('error', () => answered.resolve({ code: exitCodes.computer, sentence: terminal.noPlace(folder) }))
  void interrupted.then((sentence) => {
    if (hasBegun) unknown(terminal.endedEarly)
    else answered.resolve(notRun(sentence))
    server.close()
  })
  await removeStale(folder)
  server.listen(place, () => {
    if (process.platform !== 'win32') attempt(() => chmodSync(place, 0o600))
    onReady()
  })
  try {
    return await answered.promise
  } finally {
    stopWaiting()
    server.close()
    leave()
    process.off('exit', leave)
  }
}
