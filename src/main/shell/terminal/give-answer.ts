import { createConnection, type Socket } from 'node:net'
import { placeOf, proofOf } from './answer-place.ts'
import type { AnswerSecret } from './answer-secret.ts'
import { goAhead } from './await-answer.ts'
import { linesOf } from './lines-of.ts'
import type { Printed } from './printed.ts'

function connect(place: string): Promise<Socket | undefined> {
  const { promise, resolve } = Promise.withResolvers<Socket | undefined>()
  const socket = createConnection(place)
  socket.once('connect', () => resolve(socket))
  socket.once('error', () => resolve(undefined))
  return promise
}

/**
 * Does what another start of the app wants, and gives it the result. Nothing is done if that start is gone, waits no
 * longer, or gets its answer already.
 */
export async function giveAnswer(
  { secret, folder }: { readonly secret: AnswerSecret; readonly folder: string },
  work: () => Promise<Printed>,
): Promise<void> {
  const socket = await connect(placeOf(secret, folder))
  if (socket === undefined) return
  const lines = linesOf(socket)
  socket.write(`${proofOf(secret)}\n`)
  const { value: said } = await lines.next()
  if (said !== goAhead) return void socket.destroy()
  const printed = await work()
  socket.end(`${JSON.stringify(printed)}\n`)
}
