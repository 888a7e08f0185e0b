import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type Answer, alwaysCommits, answerBadly, answerWell, type Misbehaviour } from './misbehaviour.ts'

/** A request as a server received it. */
export interface RecordedRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingHttpHeaders
  /** The body as text. */
  readonly text: string
  /** The body as JSON; `undefined` if it is none. */
  readonly body: unknown
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** A service: its answer, or `undefined` to leave the request open. */
export type Service = (request: RecordedRequest) => Answer | undefined

/** A server on the loopback interface. */
export interface TestServer {
  /** Its origin, such as `http://127.0.0.1:40123`. */
  readonly url: string
  /** Every request, in order, including those with a faulty answer. */
  readonly requests: readonly RecordedRequest[]
  /** The largest number of requests at the same time; only of those whose `METHOD path` matches, if a pattern is given. */
  readonly mostAtOnce: (which?: RegExp) => number
  /** The number of open connections. */
  readonly connections: () => number
  /** Makes the next matching requests go wrong. Several faults are used in order. */
  misbehave(next: Misbehaviour): void
  /** Drops every fault that was not used yet. */
  behave(): void
  /** Stops the server and closes every connection to it. */
  stop(): Promise<void>
}

/** The port and the clock of a server. */
export interface ListenOptions {
  /** The port; 0, the default, means any free one. */
  readonly port?: number
  /** Whether its answers have the header `Date`; they do by default. */
  readonly tellsTime?: boolean
  /** The service’s own clock, for the header `Date`. */
  readonly now?: () => number
}

/** The framework’s own answer to a body over its limit. */
const bodyMaxBytes = 32 * 1024

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(request.url ?? '/', 'http://loopback')
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    text,
    body: parse(text),
    at: Date.now(),
  }
}

const matches = ({ when }: Misbehaviour, path: string): boolean =>
  when === undefined || (typeof when === 'string' ? when === path : when.test(path))

/** The answer that a fault is applied to, if the service did no work. */
const unasked: Answer = { status: 200, body: { ok: true, success: true, items: [], data: [] } }

/** Starts a server for a service. It misbehaves on request and records its requests. */
export async function startServer(
  service: Service,
  { port = 0, tellsTime = true, now }: ListenOptions = {},
): Promise<TestServer> {
  const requests: RecordedRequest[] = []
  const pending: { readonly rule: Misbehaviour; left: number }[] = []
  const sockets = new Set<Socket>()
  const openRequests = new Map<IncomingMessage, string>()
  /** The open requests at the beginning of each. */
  const together: (readonly string[])[] = []

  function takeMisbehaviour(path: string): Misbehaviour | undefined {
    const index = pending.findIndex(({ rule }) => matches(rule, path))
    const entry = pending[index]
    if (entry === undefined) return undefined
    entry.left -= 1
    if (entry.left <= 0) pending.splice(index, 1)
    return entry.rule
  }

  const server = createServer((incoming, response) => {
    response.sendDate = tellsTime
    if (tellsTime && now !== undefined) response.setHeader('date', new Date(now()).toUTCString())
    openRequests.set(incoming, `${incoming.method} ${incoming.url}`)
    together.push([...openRequests.values()])
    response.on('close', () => openRequests.delete(incoming))
    const serve = async (): Promise<void> => {
      const request = await record(incoming)
      requests.push(request)
      const wrong = takeMisbehaviour(request.path)
      const acts = wrong === undefined || wrong.commits === true || alwaysCommits(wrong.how)
      const tooLarge = request.text.length > bodyMaxBytes
      const answer = acts
        ? tooLarge
          ? { status: 500, body: { error: 'internal_error' } }
          : service(request)
        : unasked
      if (wrong !== undefined) answerBadly(response, wrong.how, answer ?? unasked)
      else if (answer !== undefined) answerWell(response, answer)
    }
    // Tests close connections amid a request on purpose.
    serve().catch(() => response.destroy())
  })
  // Longer than any test: a connection that the server closes just as a request is sent would look like a reset.
  server.keepAliveTimeout = 65_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address of this kind.
  const { port: listening } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${listening}`,
    requests,
    mostAtOnce: (which = /./) =>
      Math.max(0, ...together.map((lines) => lines.filter((line) => which.test(line)).length)),
    connections: () => sockets.size,
    misbehave: (rule) => {
      pending.push({ rule, left: rule.times ?? 1 })
    },
    behave: () => {
      pending.length = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
