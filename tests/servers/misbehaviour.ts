import type { ServerResponse } from 'node:http'

/** The answer of a service. */
export interface Answer {
  readonly status: number
  /** Sent as JSON. */
  readonly body?: unknown
  /** Sent unchanged, instead of `body`. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * How an answer goes wrong.
 * - `never`: no answer at all. `reset`: the connection breaks before the headers; `reset-in-body`: amid the body.
 * - `cut`: the connection ends before the promised length. `drip`: one byte at a time. `huge`: a body without end.
 * - `html`, `empty`, `array`, `number`, `null`: another body, with the status of a success.
 * - `slow`: late by so many milliseconds. `redirect`: to a URL. `status`: this one, with an error body of its own.
 */
export type How =
  | 'never'
  | 'reset'
  | 'reset-in-body'
  | 'cut'
  | 'drip'
  | 'huge'
  | 'html'
  | 'empty'
  | 'array'
  | 'number'
  | 'null'
  | { readonly slow: number }
  | { readonly redirect: string; readonly status?: number }
  | {
      readonly status: number
      readonly body?: unknown
      /** Sent unchanged, instead of `body`. */
      readonly text?: string
      readonly headers?: Readonly<Record<string, string>>
    }

/** The requests that go wrong, how they do, and how often. */
export interface Misbehaviour {
  /** A path, or a pattern of paths; all by default. */
  readonly when?: string | RegExp
  readonly how: How
  /** Whether the service does the requested work before it misbehaves. Late and dripping answers always do. */
  readonly commits?: boolean
  /** The number of requests; 1 by default. */
  readonly times?: number
}

const page = '<!doctype html><title>Sign in</title><h1>Welcome to the network</h1>'
const json = { 'content-type': 'application/json; charset=utf-8' }

/** Writes an answer correctly. */
export function answerWell(response: ServerResponse, { status, body, text, headers }: Answer): void {
  response.writeHead(status, { ...json, ...headers })
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)))
}

function startBody(response: ServerResponse, answer: Answer, text: string): void {
  const length = { 'content-length': String(Buffer.byteLength(text)) }
  response.writeHead(answer.status, { ...json, ...length, ...answer.headers })
}

function drip(response: ServerResponse, answer: Answer): void {
  const text = JSON.stringify(answer.body)
  startBody(response, answer, text)
  let sent = 0
  const timer = setInterval(() => {
    response.write(text.charAt(sent))
    sent += 1
    if (sent === text.length) response.end()
  }, 20)
  response.on('close', () => clearInterval(timer))
}

function flood(response: ServerResponse): void {
  response.writeHead(200, json)
  const chunk = `"${'x'.repeat(65_536)}",`
  response.write('[')
  const pour = (): void => {
    while (!response.destroyed) {
      if (!response.write(chunk)) {
        response.once('drain', pour)
        return
      }
    }
  }
  pour()
}

const named: Readonly<Record<Extract<How, string>, (response: ServerResponse, answer: Answer) => void>> = {
  never: () => undefined,
  reset: (response) => response.socket?.resetAndDestroy(),
  'reset-in-body': (response, answer) => {
    const text = JSON.stringify(answer.body)
    startBody(response, answer, text)
    response.write(text.slice(0, 5), () => response.socket?.resetAndDestroy())
  },
  cut: (response, answer) => {
    const text = JSON.stringify(answer.body)
    startBody(response, answer, text)
    response.write(text.slice(0, -4), () => response.socket?.end())
  },
  drip,
  huge: flood,
  html: (response) =>
    answerWell(response, { status: 200, text: page, headers: { 'content-type': 'text/html' } }),
  empty: (response) => answerWell(response, { status: 200 }),
  array: (response) => answerWell(response, { status: 200, body: [1, { ok: true }] }),
  number: (response) => answerWell(response, { status: 200, body: 42 }),
  null: (response) => answerWell(response, { status: 200, text: 'null' }),
}

/** Whether this kind does the requested work in any case. */
export function alwaysCommits(how: How): boolean {
  return how === 'drip' || (typeof how === 'object' && 'slow' in how)
}

/** Writes an answer with the requested fault. */
export function answerBadly(response: ServerResponse, how: How, answer: Answer): void {
  if (typeof how === 'string') {
    named[how](response, answer)
    return
  }
  if ('slow' in how) {
    const timer = setTimeout(() => answerWell(response, answer), how.slow)
    response.on('close', () => clearTimeout(timer))
    return
  }
  if ('redirect' in how) {
    answerWell(response, { status: how.status ?? 307, headers: { location: how.redirect } })
    return
  }
  answerWell(response, {
    status: how.status,
    ...(how.text === undefined ? { body: how.body ?? { error: 'misbehaviour' } } : { text: how.text }),
    ...(how.headers === undefined ? {} : { headers: how.headers }),
  })
}
