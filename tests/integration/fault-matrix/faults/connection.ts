import type { Socket } from 'node:net'
import type { Fetch } from '../../../../src/main/http/exchange.ts'
import { message, rightMessage, textOfAnswer } from '../../../servers/raw-server.ts'
import { holdClosedPort } from '../../../support/closed-port.ts'
import { answering, clear, type Fault, type Outcome, open } from '../fault.ts'

const json = ['content-type: application/json']

/** Errors of the network before anything was sent, in the words of Node's fetch and of Electron. */
const unreached: readonly (readonly [error: Error, outcome: Outcome])[] = [
  [fetchFailed('ENOTFOUND', 'getaddrinfo'), clear('host-not-found')],
  [fetchFailed('EAI_AGAIN', 'getaddrinfo'), clear('host-not-found')],
  [fetchFailed('EAI_FAIL', 'getaddrinfo'), clear('host-not-found')],
  [fetchFailed('ENETUNREACH', 'connect'), clear('offline')],
  [fetchFailed('EHOSTUNREACH', 'connect'), clear('unreachable')],
  [fetchFailed('ETIMEDOUT', 'connect'), clear('unreachable')],
  [new Error('net::ERR_NAME_NOT_RESOLVED'), clear('host-not-found')],
  [new Error('net::ERR_INTERNET_DISCONNECTED'), clear('offline')],
  [new Error('net::ERR_CONNECTION_REFUSED'), clear('connection-refused')],
  [new Error('net::ERR_PROXY_CONNECTION_FAILED'), clear('unreachable')],
  [new Error('net::ERR_CERT_DATE_INVALID'), clear('certificate-refused')],
  [new Error('net::ERR_CERT_COMMON_NAME_INVALID'), clear('certificate-refused')],
  [new Error('net::ERR_CERT_AUTHORITY_INVALID'), clear('certificate-refused')],
  [new Error('net::ERR_CONNECTION_RESET'), open('connection-lost')],
  [new Error('net::ERR_CONNECTION_CLOSED'), open('connection-lost')],
  [new Error('net::ERR_EMPTY_RESPONSE'), open('connection-lost')],
  [new Error('net::ERR_NETWORK_CHANGED'), open('connection-lost')],
  [new Error('net::ERR_INVALID_HTTP_RESPONSE'), open('answer-wrong-shape')],
  [new Error('net::ERR_CONTENT_LENGTH_MISMATCH'), open('answer-cut')],
  [new Error('Redirect was cancelled'), open('answer-redirects')],
]

function fetchFailed(code: string, syscall: string): Error {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) })
}

const nameOfError = ({ message: text, cause }: Error): string =>
  cause instanceof Error ? `${text}: ${cause.message}` : text

/** A network without a connection, and one that also ignores the signal. */
const waits: Fetch = (_input, init) =>
  new Promise((_resolve, reject) =>
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
  )
const deaf: Fetch = () => new Promise(() => undefined)

const asked = (act: (socket: Socket) => void) => (socket: Socket) =>
  void socket.once('data', () => act(socket))

const networks: readonly Fault[] = [
  ...unreached.map(
    ([error, outcome]): Fault => ({
      name: `cannot be reached because of “${nameOfError(error)}”`,
      fetch: () => Promise.reject(error),
      requests: 0,
      outcome,
    }),
  ),
  {
    name: 'cannot be connected to before the deadline',
    fetch: waits,
    stalls: true,
    requests: 0,
    outcome: open('timed-out'),
  },
  {
    name: 'cannot be connected to by a network that ignores the deadline',
    fetch: deaf,
    stalls: true,
    requests: 0,
    outcome: open('timed-out'),
  },
]

const half = (text: string) => text.slice(0, Math.ceil(text.length / 2))

/** The places where a connection breaks, and whether the app has the headers by then. */
const stages: readonly (readonly [where: string, sent: (text: string) => Buffer | string, begun: boolean])[] =
  [
    ['before the answer', () => '', false],
    ['within the status line', () => 'HTTP/1.1 20', false],
    ['within the headers', () => 'HTTP/1.1 200 OK\r\ncontent-type: appl', false],
    ['after the headers', (text) => head(text), true],
    ['within the body', (text) => Buffer.concat([head(text), Buffer.from(half(text))]), true],
    [
      'within a chunk',
      (text) => `HTTP/1.1 200 OK\r\n${json}\r\ntransfer-encoding: chunked\r\n\r\nffff\r\n${half(text)}`,
      true,
    ],
    ['before the last chunk', (text) => chunked(text, ''), true],
  ]

function head(text: string): Buffer {
  return message('HTTP/1.1 200 OK', [...json, `content-length: ${Buffer.byteLength(text)}`], '', {
    length: false,
  })
}

function chunked(text: string, last = '0\r\n\r\n'): string {
  const size = Buffer.byteLength(text).toString(16)
  return `HTTP/1.1 200 OK\r\n${json}\r\ntransfer-encoding: chunked\r\n\r\n${size}\r\n${text}\r\n${last}`
}

const broken: readonly Fault[] = stages.flatMap(([where, sent, begun]): readonly Fault[] => [
  {
    name: `breaks the connection ${where}`,
    act: async (line, answer) => {
      await line.write(sent(textOfAnswer(answer)))
      line.reset()
    },
    outcome: open(begun ? 'answer-cut' : 'connection-lost'),
  },
  {
    name: `ends the connection ${where}`,
    act: (line, answer) => line.end(sent(textOfAnswer(answer))),
    outcome: open(begun ? 'answer-cut' : 'connection-lost'),
  },
  {
    name: `falls silent ${where} until the deadline`,
    act: async (line, answer) => {
      await line.write(sent(textOfAnswer(answer)))
      line.stall()
    },
    stalls: true,
    answerBegins: begun,
    outcome: open('timed-out'),
  },
])

/** Sends a byte at a time without end; the clock of the test stands for the seconds between them. */
function dripping(where: string, first: string, drop: string, begun: boolean): Fault {
  return {
    name: `sends a byte a second ${where}`,
    act: async (line) => {
      await line.write(first)
      for (let seconds = 0; !line.gone(); seconds += 1) {
        await line.write(drop)
        if (seconds === 15) line.stall()
      }
    },
    stalls: true,
    answerBegins: begun,
    outcome: open('timed-out'),
  }
}

/** Sends without end until the client closes the connection. */
function pouring(name: string, first: string, more: string, outcome: Outcome): Fault {
  return {
    name,
    act: async (line) => {
      await line.write(first)
      while (!line.gone()) await line.write(more)
    },
    outcome,
  }
}

const okay = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`

const endless: readonly Fault[] = [
  dripping('within a header', `${okay}x-slow: `, 'x', false),
  dripping('within the body', `${okay}\r\n`, ' ', true),
  dripping('in chunks', `${okay}transfer-encoding: chunked\r\n\r\n`, chunk(' '), true),
  pouring('sends an endless body', `${okay}\r\n["`, 'x'.repeat(16_384), open('answer-too-large')),
  pouring('sends an endless body of blanks', `${okay}\r\n`, ' '.repeat(16_384), open('answer-too-large')),
  pouring(
    'sends endless chunks',
    `${okay}transfer-encoding: chunked\r\n\r\n`,
    chunk('[1],'.repeat(4_096)),
    open('answer-too-large'),
  ),
  pouring(
    'announces two gigabytes',
    `${okay}content-length: 2147483648\r\n\r\n`,
    'x'.repeat(16_384),
    open('answer-too-large'),
  ),
  pouring('sends endless headers', okay, `x-more: ${'x'.repeat(100)}\r\n`, open('answer-too-large')),
  pouring('sends an endless header', `${okay}x-more: `, 'x'.repeat(1_000), open('answer-too-large')),
  dripping(
    'within a chunk extension',
    `${okay}transfer-encoding: chunked\r\n\r\n1;`,
    'x'.repeat(1_000),
    true,
  ),
]

const accepted: readonly Fault[] = [
  {
    name: 'refuses the connection',
    fetch: async (input, init) => {
      const closed = await holdClosedPort()
      try {
        return await fetch(new Request(`http://127.0.0.1:${closed.port}/`, new Request(input, init)))
      } finally {
        await closed.release()
      }
    },
    requests: 0,
    outcome: clear('connection-refused'),
  },
  {
    name: 'ends every connection at once',
    accept: (socket) => socket.end(),
    // Node's fetch connects again and again while nothing was sent.
    stalls: true,
    requests: 0,
    outcome: open('timed-out'),
  },
  {
    name: 'breaks the connection within the request',
    accept: asked((socket) => void socket.resetAndDestroy()),
    requests: 0,
    outcome: open('connection-lost'),
  },
]

const kept: readonly Fault[] = [
  answering(
    'answers twice',
    (answer) => Buffer.concat([rightMessage(answer), rightMessage(answer)]),
    'right',
  ),
  {
    name: 'closes the connection after its answer',
    act: (line, answer) => line.end(rightMessage({ ...answer, headers: { connection: 'close' } })),
    outcome: 'right',
  },
  {
    name: 'sends its answer byte by byte, but in time',
    act: async (line, answer) => {
      const bytes = rightMessage(answer)
      for (const byte of bytes.subarray(0, -1)) await line.write(Buffer.from([byte]))
      line.finish(bytes.subarray(-1))
    },
    outcome: 'right',
  },
]

/** Connections that fail, break, fall silent or never end. */
export const connectionFaults: readonly Fault[] = [...networks, ...accepted, ...broken, ...endless, ...kept]
