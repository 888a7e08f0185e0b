import { createInterface } from 'node:readline'
import type { Duplex } from 'node:stream'

/** More than any message between two starts of the app; whoever sends more is no such start. */
const longest = 16_384

/** The lines that arrive at a socket, until it closes. Errors close it, too. */
export async function* linesOf(socket: Duplex): AsyncGenerator<string> {
  let length = 0
  socket.on('error', () => undefined)
  socket.on('data', (part) => {
    length += part.length
    if (length > longest) socket.destroy()
  })
  try {
    yield* createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })
  } catch {
    // The other process is gone.
  }
}
