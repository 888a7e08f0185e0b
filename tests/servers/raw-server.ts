import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import {
  createServer as createTlsServer,
  type SecureContextOptions,
  type Server as TlsServer,
} from 'node:tls'
import type { Answer } from './misbehaviour.ts'

/** A received request, one character for each byte. */
export interface RawRequest {
  /** The request line and the header lines. */
  readonly head: string
  readonly body: string
}

/** The actions on the connection of a request. */
export interface Line {
  /** Sends a part of an answer. Resolves when the part is passed on, or when the client has closed the connection. */
  write(bytes: string | Buffer): Promise<void>
  /** Sends the rest of a complete answer; from here on the connection is only kept alive. */
  finish(bytes: string | Buffer): void
  /** Records that nothing more is sent; the connection stays open. */
  stall(): void
  /** Ends this side of the connection properly, after a last part. */
  end(bytes?: string | Buffer): void
  /** Breaks the connection. */
  reset(): void
  /** Whether the client has closed the connection. */
  gone(): boolean
}

/** The treatment of a request: it gets the correct answer, and need not send it. */
export type Act = (line: Line, answer: Answer) => void | Promise<void>

/** The treatment of a new connection, before any byte arrives. */
export type Accept = (socket: Socket) => void

/** The treatment that applies until `behave` is called. */
export interface RawMisbehaviour {
  readonly accept?: Accept | undefined
  readonly act?: Act | undefined
}

/** A server on the loopback interface that writes exactly the given bytes. */
export interface RawServer {
  /** Its origin. */
  readonly url: string
  readonly port: number
  /** Every request that arrived completely. */
  readonly requests: readonly RawRequest[]
  misbehave(next: RawMisbehaviour): void
  behave(): void
  /** Resolves when an act has stalled, or an accepted connection was left alone. */
  stalled(): Promise<void>
  /** Resolves when every connection is closed, or kept alive after a complete answer. */
  quiet(): Promise<void>
  /** Uses another certificate from now on. */
  present(context: SecureContextOptions): void
  /** Stops the server and closes every connection to it. */
  stop(): Promise<void>
}

/** The parts of a raw server. */
export interface RawOptions {
  /** The correct answer to a request. */
  readonly answer: (request: RawRequest) => Answer | Promise<Answer>
  /** Speaks TLS with this certificate. */
  readonly secure?: SecureContextOptions & { readonly requestCert?: boolean; readonly maxVersion?: 'TLSv1.2' }
}

/** The text of an answer's body. */
export function textOfAnswer({ body, text }: Answer): string {
  return text ?? (body === undefined ? '' : JSON.stringify(body))
}

/** The bytes of a message. Header lines stay unchanged; a missing length is added. */
export function message(
  start: string,
  headers: readonly string[],
  body: string | Buffer = '',
  { length = true }: { readonly length?: boolean } = {},
): Buffer {
  const bytes = Buffer.from(body)
  const lines = [start, ...headers, ...(length ? [`content-length: ${bytes.length}`] : [])]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes])
}

/** The bytes of a correct answer. */
export function rightMessage(answer: Answer): Buffer {
  const headers = { 'content-type': 'application/json', ...answer.headers }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return message(`HTTP/1.1 ${answer.status} As asked`, lines, textOfAnswer(answer))
}

/** The first complete request in the received bytes, and the bytes after it. */
function takeRequest(came: string): { readonly request: RawRequest; readonly rest: string } | undefined {
  const headEnd = came.indexOf('\r\n\r\n')
  if (headEnd < 0) return undefined
  const head = came.slice(0, headEnd)
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
  const body = came.slice(headEnd + 4, headEnd + 4 + length)
  return body.length < length
    ? undefined
    : { request: { head, body }, rest: came.slice(headEnd + 4 + length) }
}

const answerWell: Act = (line, answer) => line.finish(rightMessage(answer))

/** Starts a server that reads requests and answers with bytes, correctly or with the given fault. */
export async function startRawServer({ answer, secure }: RawOptions): Promise<RawServer> {
  const requests: RawRequest[] = []
  const open = new Map<Socket, 'busy' | 'kept'>()
  const waiting = new Set<() => void>()
  const stall = Promise.withResolvers<void>()
  let wrong: RawMisbehaviour = {}

  const isQuiet = () => [...open.values()].every((state) => state === 'kept')
  function tell(): void {
    if (!isQuiet()) return
    for (const resolve of waiting) resolve()
    waiting.clear()
  }

  function lineOn(socket: Socket): Line {
    const gone = () => socket.destroyed || !socket.writable
    return {
      gone,
      // A server that writes endlessly must let its client in the same process read.
      write: (bytes) =>
        gone() ? Promise.resolve() : new Promise((done) => socket.write(bytes, () => setImmediate(done))),
      finish(bytes) {
        open.set(socket, 'kept')
        socket.write(bytes, tell)
      },
      stall: stall.resolve,
      end: (bytes = '') => void socket.end(bytes),
      reset: () => void socket.resetAndDestroy(),
    }
  }

  function serve(socket: Socket): void {
    const line = lineOn(socket)
    let came = ''
    socket.setEncoding('latin1')
    socket.on('data', async (text) => {
      came += text
      const taken = takeRequest(came)
      if (taken === undefined) return
      came = taken.rest
      open.set(socket, 'busy')
      requests.push(taken.request)
      const { act = answerWell } = wrong
      await act(line, await answer(taken.request))
    })
  }

  function follow(socket: Socket): void {
    open.set(socket, 'busy')
    // Tests close connections on purpose.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      open.delete(socket)
      tell()
    })
  }

  function connect(socket: Socket): void {
    follow(socket)
    if (wrong.accept === undefined) serve(socket)
    else {
      wrong.accept(socket)
      stall.resolve()
    }
  }

  const server: Server | TlsServer = secure === undefined ? createServer(connect) : createSecure(secure)
  function createSecure(context: NonNullable<RawOptions['secure']>): TlsServer {
    const made = createTlsServer(context, (socket) => {
      follow(socket)
      serve(socket)
    })
    // These tests cause failing handshakes on purpose.
    made.on('tlsClientError', () => undefined)
    return made.on('connection', (socket: Socket) => {
      // The connection beneath the secured one, which counts for itself.
      socket.on('error', () => undefined)
    })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo

  return {
    url: `${secure === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    port,
    requests,
    misbehave: (next) => {
      wrong = next
    },
    behave: () => {
      wrong = {}
    },
    stalled: () => stall.promise,
    quiet: () => (isQuiet() ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
    present: (context) => {
      if ('setSecureContext' in server) server.setSecureContext(context)
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open.keys()) socket.destroy()
      }),
  }
}
