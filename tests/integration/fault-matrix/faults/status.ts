import type { FailureReason } from '../../../../src/shared/failure.ts'
import { message, rightMessage, textOfAnswer } from '../../../servers/raw-server.ts'
import { answering, clear, type Fault, type Outcome, open, type Refused, saying } from '../fault.ts'
import type { MatrixOperation } from '../operations.ts'
import { serverWords } from '../server-words.ts'

/** The meaning of a status for every request. */
const reasons: Readonly<Record<number, Refused>> = {
  401: clear('key-rejected'),
  403: clear('forbidden'),
  404: clear('not-found'),
  405: clear('not-found'),
  // A proxy may send this for a request that it has passed on.
  408: open('timed-out'),
  410: clear('not-found'),
  429: clear('rate-limited'),
  502: open('service-unavailable'),
  503: open('service-unavailable'),
  504: open('service-unavailable'),
  511: clear('network-login'),
}

/** The meaning of a status for operations without a key. */
const keyless: Readonly<Record<number, FailureReason>> = {
  401: 'input-refused',
  403: 'input-refused',
  429: 'codes-limited',
}

const asksForKeys = ({ name }: MatrixOperation) => ['askForKey', 'lookAtCode', 'confirmKey'].includes(name)

/** A refusal without the service's own body. */
function bare(status: number) {
  return (operation: MatrixOperation): Outcome => {
    if (status >= 600) return open('answer-wrong-shape')
    const meaning = reasons[status] ?? (status >= 500 ? open('service-error') : clear('input-refused'))
    const other = asksForKeys(operation) ? keyless[status] : undefined
    return { ...meaning, reason: other ?? meaning.reason }
  }
}

/** A refusal with the service's own body. */
function inOwnWords(status: number) {
  return (operation: MatrixOperation): Outcome => {
    const own = operation.refusals[status]
    return own === undefined ? bare(status)(operation) : clear(own)
  }
}

/** A refusal with a web page, which probably comes from another server. */
function onPage(status: number): Outcome {
  if (status === 429) return clear('rate-limited-network')
  const tells = status >= 500 || [404, 405, 408, 410].includes(status)
  return tells ? (reasons[status] ?? open('service-error')) : clear('answer-not-json')
}

const page = `<!doctype html><title>${serverWords}</title><h1>${serverWords}</h1>`
const refusal = { ok: false, success: false, error: 'misbehaviour', message: serverWords }
const html = { 'content-type': 'text/html' }

const refused = [
  400, 401, 402, 403, 404, 405, 408, 409, 410, 413, 418, 422, 425, 429, 431, 451, 499, 500, 501, 502, 503,
  504, 511, 520, 599, 600, 999,
]
const inEveryForm = [400, 401, 403, 404, 408, 409, 418, 429, 500, 503]

const refusals: readonly Fault[] = [
  ...refused.map((status) =>
    saying(`answers ${status} with its own body`, () => ({ status, body: refusal }), inOwnWords(status)),
  ),
  ...inEveryForm.flatMap((status) => [
    saying(
      `answers ${status} with a web page`,
      () => ({ status, text: page, headers: html }),
      onPage(status),
    ),
    saying(`answers ${status} with nothing`, () => ({ status, text: '' }), bare(status)),
    saying(`answers ${status} with the body of a success`, () => ({ status }), inOwnWords(status)),
  ]),
  {
    ...saying('answers 421 each time', () => ({ status: 421, body: refusal }), clear('input-refused')),
    // RFC 9110, 15.5.20: the server did nothing, and another connection may be tried.
    requests: 2,
  },
  // `fetch` does not pass on a proxy's request for a password.
  saying('answers 407 like a proxy', () => ({ status: 407, body: refusal }), open('unreachable')),
  {
    name: 'refuses the key and sends an endless body',
    act: async (line) => {
      await line.write('HTTP/1.1 401 No\r\n\r\n')
      while (!line.gone()) await line.write('x'.repeat(65_536))
    },
    outcome: (operation) => bare(401)(operation),
  },
]

const sendsOn = (status: number): Outcome =>
  // 307 and 308 ask to repeat the request elsewhere; after the others, the action may be done.
  status === 307 || status === 308 ? clear('answer-redirects') : open('answer-redirects')

const redirects: readonly Fault[] = [
  ...[300, 301, 302, 303, 305, 306, 307, 308, 399].map((status) =>
    saying(
      `answers ${status} with another address`,
      () => ({ status, text: '', headers: { location: '/elsewhere' } }),
      sendsOn(status),
    ),
  ),
  ...['https://mail.example/', 'file:///etc/hostname', 'javascript:0', '//127.0.0.2:1/', 'http://[', ''].map(
    (location) =>
      saying(
        `redirects to ${JSON.stringify(location)}`,
        () => ({ status: 302, headers: { location } }),
        sendsOn(302),
      ),
  ),
  saying('redirects without a location', () => ({ status: 301, text: '' }), sendsOn(301)),
]

/** The request has no condition, so this is neither a redirect nor an answer. */
const unchanged = answering(
  'reports that nothing has changed',
  () => message('HTTP/1.1 304 Not Modified', []),
  open('answer-wrong-shape'),
)

const successes: readonly Fault[] = [
  ...[201, 202, 203, 206, 226, 299].map((status) =>
    saying(`answers ${status} with the whole answer`, () => ({ status }), 'right'),
  ),
  saying(
    'answers 206 with a part',
    (_answer, text) => ({ status: 206, text: text.slice(0, -3) }),
    open('answer-cut'),
  ),
  ...[204, 205].flatMap((status) => [
    answering(
      `answers ${status}`,
      () => message(`HTTP/1.1 ${status} Nothing`, [], '', { length: status === 205 }),
      open('answer-empty'),
    ),
    answering(
      `answers ${status} with a body`,
      (_answer, text) => message(`HTTP/1.1 ${status} Nothing`, ['content-type: application/json'], text),
      open('answer-empty'),
    ),
  ]),
]

const early = (...lines: readonly string[]) =>
  Buffer.from(lines.map((line) => `HTTP/1.1 ${line}\r\n\r\n`).join(''))

const preludes: readonly Fault[] = [
  ...['102 Processing', '103 Early Hints\r\nlink: </style.css>', '199 Nobody knows'].map((line) =>
    answering(
      `sends ${line.slice(0, 3)} first`,
      (answer) => Buffer.concat([early(line, line), rightMessage(answer)]),
      'right',
    ),
  ),
  // Node's fetch breaks the connection at an unrequested 100; Chromium continues.
  answering(
    'sends 100 first',
    (answer) => Buffer.concat([early('100 Continue'), rightMessage(answer)]),
    open('connection-lost'),
  ),
  // Node's fetch breaks the connection itself.
  answering(
    'changes the protocol without a request',
    () => early('101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket'),
    open('connection-lost'),
  ),
  {
    name: 'sends 103 again and again',
    act: async (line) => {
      for (let count = 0; !line.gone(); count += 1) {
        await line.write(early('103 Early Hints'))
        if (count === 100) line.stall()
      }
    },
    stalls: true,
    outcome: open('timed-out'),
  },
]

const statusLines: readonly Fault[] = [
  ...['Хорошо', 'très bien', '🔑'].map((reason) =>
    answering(
      `has the status text ${reason}`,
      (answer) =>
        message(
          `HTTP/1.1 ${answer.status} ${Buffer.from(reason).toString('latin1')}`,
          ['content-type: application/json'],
          textOfAnswer(answer),
        ),
      'right',
    ),
  ),
  answering(
    'has no status text',
    (answer) =>
      message(`HTTP/1.1 ${answer.status}`, ['content-type: application/json'], textOfAnswer(answer)),
    'right',
  ),
  ...[
    'HTTP/1.1 000 X',
    'HTTP/1.1 099 X',
    'HTTP/1.1 1000 X',
    'HTTP/1.1 20 X',
    'HTTP/1.1 abc X',
    'HTTP/1.1 -20 X',
    'HTTP/1.1',
  ].map((line) =>
    answering(`begins with ${line}`, (_answer, text) => message(line, [], text), open('answer-wrong-shape')),
  ),
]

/** Statuses other than a plain success that reach the provider. */
export const statusFaults: readonly Fault[] = [...refusals, unchanged, ...successes]

/** Redirects, statuses ahead of the answer, and broken status lines: no provider meets these. */
export const statusLineFaults: readonly Fault[] = [...redirects, ...preludes, ...statusLines]
