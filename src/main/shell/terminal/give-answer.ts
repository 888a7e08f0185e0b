import { createConnection, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type AnswerSecret, placeOf, proofOf } from './answer-place.ts'
import { goAhead } from './await-answer.ts'
import { linesOf } from './lines-of.ts'
import type { Printed } from './printed.ts'

/** The other start hands over before it listens; how often and at which intervals it is looked for, in milliseconds. */
const tries = 200
const intervalMs = 50

function connect(place: string): Promise<Socket | undefined> {
  const { promise, resolve } = Promise.withResolvers<Socket | undefined>()
  const socket = createConnection(place)
  socket.once('connect', () => resolve(socket))
  socket.once('error', () => resolve(undefined))
  return promise
}

async function find(place: string): Promise<Socket | undefined> {
  for (let tried = 0; tried < tries; tried += 1) {
    const socket = await connect(place)
    if (socket !== undefined) return socket
    await setTimeout(intervalMs)
  }
  return undefined
}

/**
 * Does what another start of the app wants, and gives it the result. Nothing is done if that start is gone, or waits no
 * longer.
 */
export async function giveAnswer(
  { secret, folder }: { readonly secret: AnswerSecret; readonly folder: string },
  work: () => Promise<Printed>,
): Promise<void> {
  const socket = await find(placeOf(secret, folder))
  if (socket === undefined) return
  const lines = linesOf(socket)
  socket.write(`${proofOf(secret)}\n`)
  const { value: said } = await lines.next()
  if (said !== goAhead) return void socket.destroy()
  const printed = await work()
  socket.end(`${JSON.stringify(printed)}\n`)
}
