import { connect } from 'node:net'

/** Sends these bytes unchanged to a server on this computer, and returns its answer up to the end of the connection. */
export function sendBytes(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk
    })
    // A server that has refused may close the connection while the client still writes.
    socket.on('error', () => undefined).on('close', () => resolve(answer))
    for (const part of parts) socket.write(part)
  })
}
