import type { Axios, AxiosAdapter } from 'axios'
import type { ProviderResponse, RequestDescription } from '../providers/operation.ts'
import { type NetworkError, readNetworkError } from './network-errors.ts'

/** The `fetch` of Node or of Electron's `net`. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** How an exchange ended: with an answer, or with an error. */
export type Exchange =
  | { readonly kind: 'answer'; readonly response: ProviderResponse }
  | { readonly kind: 'broken'; readonly error: NetworkError }

/** A higher number is no status of HTTP (RFC 9110, 15). */
const lastStatus = 599

/** The most that is read from an answer, in bytes after decompression. */
export const answerMaxBytes = 1_048_576

function parseJson(text: string): { readonly body: unknown; readonly isJson: boolean } {
  if (text.trim() === '') return { body: undefined, isJson: false }
  try {
    return { body: JSON.parse(text), isJson: true }
  } catch {
    return { body: text, isJson: false }
  }
}

/**
 * Reads a body as text; `undefined` if it is too large. The bytes are counted here, because the limit of axios leaves
 * the connection of an endless body open for as long as the service likes.
 */
async function readText(body: ReadableStream<Uint8Array> | null): Promise<string | undefined> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  // Leaving this loop early cancels the stream, and its connection ends.
  for await (const chunk of body) {
    size += chunk.byteLength
    if (size > answerMaxBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The error of a body that broke after its beginning: the service had answered, so the answer is cut. */
function readBodyError(error: unknown): NetworkError {
  const { reason } = readNetworkError(error)
  const lost = ['connection-lost', 'unreachable'].includes(reason)
  return { reason: lost ? 'answer-cut' : reason, mayHaveArrived: true }
}

/** Whether a status redirects. 304 does not: it answers a question that the app never asks. */
function sendsOn(status: number): boolean {
  // A browser's fetch hides a redirect that was not followed behind status 0.
  return status === 0 || (status >= 300 && status < 400 && status !== 304)
}

/**
 * Lets axios send over a `fetch` and hand on its answer. The adapter of axios makes another `Request` and another
 * `Response`, which takes as long as a near server does, and fails on a status text that a `Response` refuses.
 */
function adapterOver(fetch: Fetch): AxiosAdapter {
  return async (config) => {
    const { url = '', method = 'get', headers, data, signal } = config
    const answer = await fetch(url, {
      method: method.toUpperCase(),
      headers: Object.entries(headers.toJSON()).map(([name, value]) => [name, String(value)]),
      ...(data === undefined ? {} : { body: data }),
      ...(signal instanceof AbortSignal ? { signal } : {}),
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    })
    const { status, statusText } = answer
    return { config, data: answer, status, statusText, headers: {} }
  }
}

async function createClient(fetch: Fetch): Promise<Axios> {
  // Loaded with the first request, so that the popover need not wait for it at start.
  const { Axios } = await import('axios')
  // Without the defaults of `axios.create`, which transform bodies, judge statuses and cost as much as the rest of axios.
  // The body is read here, which distinguishes a broken connection from a broken answer.
  return new Axios({ adapter: adapterOver(fetch) })
}

/** Sends requests by axios over the given `fetch`. Errors of axios stay inside, because they hold the key. */
export function createExchange(fetch: Fetch): (options: {
  readonly origin: string
  readonly request: RequestDescription
  readonly userAgent: string
  /** Ends the exchange at any point. */
  readonly signal: AbortSignal
  readonly now: () => number
}) => Promise<Exchange> {
  let client: Promise<Axios> | undefined

  return async ({ origin, request, userAgent, signal, now }) => {
    client ??= createClient(fetch)
    const url = new URL(request.path, origin)
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
    const content = request.body === undefined ? {} : { 'Content-Type': 'application/json' }
    try {
      const { data: answer } = await (await client).request<Response>({
        url: url.href,
        method: request.method,
        headers: { Accept: 'application/json', ...content, ...request.headers, 'User-Agent': userAgent },
        ...(request.body === undefined ? {} : { data: JSON.stringify(request.body) }),
        signal,
      })
      const { status } = answer
      if (status > lastStatus) {
        return { kind: 'broken', error: { reason: 'answer-wrong-shape', mayHaveArrived: true } }
      }
      if (sendsOn(status)) {
        // 307 and 308 only repeat the request elsewhere; other redirects may follow a request that was carried out.
        return {
          kind: 'broken',
          error: { reason: 'answer-redirects', mayHaveArrived: status !== 307 && status !== 308 },
        }
      }
      const headers = Object.fromEntries(answer.headers)
      const withoutBody = (error: NetworkError): Exchange => {
        // The status alone makes a refusal clear, even if its explanation is broken.
        if (status < 400) return { kind: 'broken', error }
        const response = { status, headers, body: undefined, isJson: false, receivedAt: now() }
        return { kind: 'answer', response }
      }
      try {
        const text = await readText(answer.body)
        if (text === undefined) return withoutBody({ reason: 'answer-too-large', mayHaveArrived: true })
        return { kind: 'answer', response: { status, headers, ...parseJson(text), receivedAt: now() } }
      } catch (error) {
        return withoutBody(readBodyError(error))
      }
    } catch (error) {
      return { kind: 'broken', error: readNetworkError(error) }
    }
  }
}
