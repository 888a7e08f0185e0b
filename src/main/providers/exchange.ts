import type { Axios } from 'axios'
import type { NetworkError } from './network-errors.ts'
import { readNetworkError } from './network-errors.ts'
import type { ProviderResponse, RequestDescription } from './provider.ts'

/** The `fetch` of Node or of Electron's `net`. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>

/** How an exchange ended: with an answer, or broken on the way. */
export type Exchange =
  | { readonly kind: 'answer'; readonly response: ProviderResponse }
  | { readonly kind: 'broken'; readonly error: NetworkError }

/** One request, ready to be sent. */
export interface ExchangeOptions {
  readonly origin: string
  readonly request: RequestDescription
  readonly userAgent: string
  /** Ends the exchange wherever it is. */
  readonly signal: AbortSignal
  readonly now: () => number
}

/** The most that is read of an answer, in bytes after decompression. */
export const answerMaxBytes = 1_048_576

const lowerCased = (headers: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))

function parseJson(text: string): { readonly body: unknown; readonly isJson: boolean } {
  if (text.trim() === '') return { body: undefined, isJson: false }
  try {
    return { body: JSON.parse(text), isJson: true }
  } catch {
    return { body: text, isJson: false }
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && /maxContentLength size of \d+ exceeded/.test(error.message)

function readError(error: unknown): NetworkError {
  return isTooLarge(error) ? { reason: 'answer-too-large', mayHaveArrived: true } : readNetworkError(error)
}

/** What broke a body that had begun: by then the service had answered, so the answer is cut. */
function readBodyError(error: unknown): NetworkError {
  const { reason } = readError(error)
  const lost = ['connection-lost', 'unreachable'].includes(reason)
  return { reason: lost ? 'answer-cut' : reason, mayHaveArrived: true }
}

/** Whether a status asks to go elsewhere. 304 does not: it answers a question that is never asked. */
function sendsOn(status: number): boolean {
  // A browser's fetch hides a redirect that was not followed behind status 0.
  return status === 0 || (status >= 300 && status < 400 && status !== 304)
}

/** Options of a `fetch`, and what ends it: axios hands on what it does not know. */
type EndableInit = RequestInit & { readonly until?: AbortSignal }

/** axios lets go of its own signal when a body grows too large, and the connection would stay open. */
const endable =
  (fetch: Fetch) =>
  (input: Request | URL | string, { until, ...init }: EndableInit = {}) =>
    fetch(input, { ...init, ...(until === undefined ? {} : { signal: until }) })

const fetchOptions = { redirect: 'manual', cache: 'no-store', referrerPolicy: 'no-referrer' } as const

async function createClient(fetch: Fetch): Promise<Axios> {
  // Loaded with the first request: the popover must not wait for it at start.
  const { default: axios } = await import('axios')
  return axios.create({
    adapter: 'fetch',
    env: { fetch: endable(fetch) },
    // Makes the adapter ask for `redirect: 'manual'`.
    maxRedirects: 0,
    maxContentLength: answerMaxBytes,
    withCredentials: false,
    proxy: false,
    // The body is read here, to tell a broken connection from a broken answer.
    responseType: 'stream',
    transformRequest: [(data) => data],
    transformResponse: [(data) => data],
    validateStatus: () => true,
  })
}

/** Sends requests by axios over the given `fetch`. Nothing of an error of axios leaves: it holds the key. */
export function createExchange(fetch: Fetch): (options: ExchangeOptions) => Promise<Exchange> {
  let client: Promise<Axios> | undefined

  return async ({ origin, request, userAgent, signal, now }) => {
    client ??= createClient(fetch)
    const url = new URL(request.path, origin)
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value)
    const content = request.body === undefined ? {} : { 'Content-Type': 'application/json' }
    try {
      const answer = await (await client).request<ReadableStream<Uint8Array> | null>({
        url: url.href,
        method: request.method,
        headers: { Accept: 'application/json', ...content, ...request.headers, 'User-Agent': userAgent },
        ...(request.body === undefined ? {} : { data: JSON.stringify(request.body) }),
        fetchOptions: { ...fetchOptions, until: signal },
      })
      const { status } = answer
      if (sendsOn(status)) {
        // Only 307 and 308 say that the request is to be made elsewhere; the others may send on from what was done.
        return {
          kind: 'broken',
          error: { reason: 'answer-redirects', mayHaveArrived: status !== 307 && status !== 308 },
        }
      }
      const headers = lowerCased(answer.headers)
      try {
        const text =
          answer.data === null ? '' : new TextDecoder().decode(await new Response(answer.data).arrayBuffer())
        return { kind: 'answer', response: { status, headers, ...parseJson(text), receivedAt: now() } }
      } catch (error) {
        // A refusal is clear from its status, however its explanation ended.
        if (status < 400) return { kind: 'broken', error: readBodyError(error) }
        const response = { status, headers, body: undefined, isJson: false, receivedAt: now() }
        return { kind: 'answer', response }
      }
    } catch (error) {
      return { kind: 'broken', error: readError(error) }
    }
  }
}
