import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** A port at which connections are refused. */
export interface ClosedPort {
  readonly port: number
  release(): Promise<void>
}

/** Holds a port of this computer as the local end of a connection, so that no program can listen there. */
export async function holdClosedPort(): Promise<ClosedPort> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const { port: listening } = server.address() as AddressInfo
  const [[far], near] = await Promise.all([once(server, 'connection'), connectTo(listening)])
  return {
    port: near.localPort ?? 0,
    async release() {
      near.destroy()
      far.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

async function connectTo(port: number) {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}
