import { connect } from 'node:net'

/** Sends these bytes to a server on this computer as they are, and gives all that comes back until it hangs up. */
export function sendBytes(port: number, ...parts: readonly (string | Buffer)[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk
    })
    // A server that has refused may hang up while it is still being spoken to.
    socket.on('error', () => undefined).on('close', () => resolve(answer))
    for (const part of parts) socket.write(part)
  })
}
