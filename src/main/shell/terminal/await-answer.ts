import { chmodSync, readdirSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { words } from '../../../shared/words/words.ts'
import { attempt } from '../../base/attempt.ts'
import { afterTimeout } from '../../base/wall-clock.ts'
import { placeOf, proofOf, socketName } from './answer-place.ts'
import type { AnswerSecret } from './answer-secret.ts'
import { linesOf } from './lines-of.ts'
import { exitCodes, type Printed, readPrinted } from './printed.ts'

/** What the process that makes the address must hear before it begins. */
export const goAhead = 'go'

/** How often the app is sought, and how long it may take to come and then to answer, in milliseconds. */
const usualWaits = { seekMs: 2_000, beginMs: 60_000, answerMs: 180_000 }

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
 * @param seek tells the running app, or starts one. It is called again until the app comes, because the process that was
 * told may only have been another start. It can give up with a sentence, which counts unless the app has come.
 */
export async function awaitAnswer(
  {
    secret,
    folder,
    interrupted,
    seekMs = usualWaits.seekMs,
    beginMs = usualWaits.beginMs,
    answerMs = usualWaits.answerMs,
  }: {
    readonly secret: AnswerSecret
    /** The app's own folder. */
    readonly folder: string
    /** Resolves when nobody wants the answer any more. */
    readonly interrupted: Promise<void>
    readonly seekMs?: number
    readonly beginMs?: number
    readonly answerMs?: number
  },
  seek: (giveUp: (sentence: string) => void) => void,
): Promise<Printed> {
  const { terminal } = words()
  const place = placeOf(secret, folder)
  const answered = Promise.withResolvers<Printed>()
  let hasBegun = false
  let isOver = false
  const giveUp = (sentence: string) => {
    if (hasBegun) return
    isOver = true
    answered.resolve(notRun(sentence))
  }
  let stopWaiting = afterTimeout(beginMs, () => giveUp(terminal.nobodyCame))
  let stopSeeking = (): void => undefined
  function keepSeeking(): void {
    seek(giveUp)
    stopSeeking = afterTimeout(seekMs, keepSeeking)
  }
  const unknown = (sentence: string) => answered.resolve({ code: exitCodes.unknown, sentence })

  async function serve(socket: Socket): Promise<void> {
    const lines = linesOf(socket)
    const { value: proof } = await lines.next()
    if (proof !== proofOf(secret) || hasBegun || isOver) return void socket.destroy()
    hasBegun = true
    // From here on, no file is needed: even a killed process leaves none.
    server.close()
    stopWaiting()
    stopSeeking()
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
    if (process.platform !== 'win32') attempt(() => rmSync(place, { force: true }))
  }
  process.once('exit', leave)
  server.on('error', () => answered.resolve({ code: exitCodes.computer, sentence: terminal.noPlace(folder) }))
  void interrupted.then(() => (hasBegun ? unknown(terminal.endedEarly) : giveUp(terminal.cancelled)))
  await removeStale(folder)
  server.listen(place, () => {
    if (process.platform !== 'win32') attempt(() => chmodSync(place, 0o600))
    keepSeeking()
  })
  try {
    return await answered.promise
  } finally {
    stopWaiting()
    stopSeeking()
    server.close()
    leave()
    process.off('exit', leave)
  }
}
