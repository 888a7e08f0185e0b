import { type AddressInfo, createServer, type Socket } from 'node:net'

/** A proxy on this computer that refuses everything. */
export interface RecordingProxy {
  readonly url: string
  /** Every byte that the proxy received. */
  heard(): string
  stop(): Promise<void>
}

/** Starts a proxy that records its input, and answers that it cannot reach the host. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  let heard = ''
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    heard: () => heard,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
