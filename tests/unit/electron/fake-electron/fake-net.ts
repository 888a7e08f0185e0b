import {
  type IncomingMessage as NodeMessage,
  type ClientRequest as NodeRequest,
  request as nodeRequest,
} from 'node:http'
import { Readable, Writable } from 'node:stream'
import type { ClientRequest, ClientRequestConstructorOptions, IncomingMessage, Net } from 'electron'
import { app } from './fake-app.ts'
import { desktop, type TakesThoseOf } from './fake-desktop.ts'

/** Only the first value of these headers counts (lib/common/api/net-client-request.ts); others are joined. */
const single = new Set(['content-type', 'content-length', 'location', 'retry-after', 'etag', 'server'])

/** Chromium decodes bytes as UTF-8: a byte of another encoding becomes U+FFFD, and a letter may be beyond U+00FF. */
const asChromium = (latin1: string) => Buffer.from(latin1, 'latin1').toString('utf8')

/** Chromium’s names for broken connections. Milder faults have their own. */
function nameOf(error: Error & { readonly code?: string }): string {
  const { code = '' } = error
  if (code === 'ECONNREFUSED') return 'net::ERR_CONNECTION_REFUSED'
  if (code === 'HPE_HEADER_OVERFLOW') return 'net::ERR_RESPONSE_HEADERS_TOO_BIG'
  if (code.startsWith('HPE_')) return 'net::ERR_INVALID_HTTP_RESPONSE'
  return error.message === 'socket hang up' ? 'net::ERR_EMPTY_RESPONSE' : 'net::ERR_CONNECTION_RESET'
}

/** An answer in Electron’s form: no header is checked, and no status is refused. */
class FakeIncomingMessage
  extends Readable
  implements Pick<IncomingMessage, 'statusCode' | 'statusMessage' | 'headers' | 'rawHeaders'>
{
  readonly statusCode: number
  readonly statusMessage: string
  readonly headers: Record<string, string | string[]> = {}
  /** Chromium keeps the raw headers only on request. */
  readonly rawHeaders: string[] = []
  readonly #source: NodeMessage

  constructor(source: NodeMessage) {
    super()
    this.#source = source
    this.statusCode = source.statusCode ?? 0
    this.statusMessage = asChromium(source.statusMessage ?? '')
    for (const [name, values = []] of Object.entries(source.headersDistinct)) {
      const read = values.map(asChromium)
      if (name === 'set-cookie') this.headers[name] = read
      else this.headers[name] = (single.has(name) ? read[0] : read.join(', ')) ?? ''
    }
    source.on('data', (chunk: Buffer) => {
      if (!this.push(chunk)) source.pause()
    })
    source.on('end', () => this.push(null))
  }
  override _read(): void {
    this.#source.resume()
  }
}

/**
 * A request that behaves like Electron’s (lib/common/api/net-client-request.ts). Node sends it to servers of this
 * computer. `close` comes when it has been sent. An exception of a `response` listener is never caught. The answer
 * continues if only the answer is destroyed.
 */
export class FakeClientRequest
  extends Writable
  implements Pick<ClientRequest, 'abort' | 'followRedirect' | 'setHeader'>
{
  readonly #options: ClientRequestConstructorOptions
  readonly #headers: Record<string, string> = {}
  readonly #chunks: Buffer[] = []
  #loader: NodeRequest | undefined
  #answer: FakeIncomingMessage | undefined
  #aborted = false
  #follows: boolean | undefined

  constructor(options: ClientRequestConstructorOptions | string) {
    super({ autoDestroy: true })
    this.#options = typeof options === 'string' ? { url: options } : options
    const { protocol } = new URL(this.#options.url ?? '')
    if (protocol !== 'http:' && protocol !== 'https:')
      throw new Error('ClientRequest only supports http: and https: protocols')
    for (const [name, value] of Object.entries(this.#options.headers ?? {}))
      this.setHeader(name, String(value))
    desktop.requests.push(this.#options)
  }
  setHeader(name: string, value: string): void {
    if (this.#loader !== undefined) throw new Error("Can't set headers after they are sent")
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw new Error(`Invalid header name: '${name}'`)
    if (/[\0\r\n]/.test(value)) throw new Error(`Invalid value for header '${name}': '${value}'`)
    this.#headers[name] = value
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk)
    done()
  }
  override _final(done: () => void): void {
    this.#load(this.#options.url ?? '')
    done()
  }
  followRedirect(): void {
    if (this.#follows === undefined)
      throw new Error('followRedirect() called, but was not waiting for a redirect')
    this.#follows = true
  }
  abort(): void {
    if (!this.#aborted) process.nextTick(() => this.emit('abort'))
    this.#aborted = true
    this.#die()
  }

  #load(url: string): void {
    const { netError } = desktop
    if (netError !== undefined) {
      setImmediate(() => this.#fail(netError))
      return
    }
    const { method = 'GET' } = this.#options
    const loader = nodeRequest(url, { method, headers: this.#headers })
    this.#loader = loader
    loader.on('error', (error) => this.#fail(nameOf(error)))
    loader.on('upgrade', (_message, socket) => {
      socket.destroy()
      this.#fail('net::ERR_INVALID_HTTP_RESPONSE')
    })
    loader.on('response', (message) => {
      const { statusCode = 0, headers } = message
      const { location } = headers
      if (![301, 302, 303, 307, 308].includes(statusCode) || !location) {
        this.#begin(message)
        return
      }
      const target = URL.parse(location, url)
      if (target === null) this.#fail('net::ERR_INVALID_REDIRECT')
      else this.#redirect(statusCode, target.href)
    })
    loader.end(Buffer.concat(this.#chunks))
  }
  #begin(message: NodeMessage): void {
    const answer = new FakeIncomingMessage(message)
    this.#answer = answer
    message.on('error', () => this.#fail('net::ERR_CONTENT_LENGTH_MISMATCH'))
    this.emit('response', answer)
  }
  #redirect(statusCode: number, url: string): void {
    const { redirect = 'follow', method = 'GET' } = this.#options
    if (redirect === 'error') {
      this.#die(new Error("Attempted to redirect, but redirect policy was 'error'"))
      return
    }
    this.#follows = redirect === 'follow'
    try {
      this.emit('redirect', statusCode, method, url, {})
    } finally {
      const follows = this.#follows
      this.#follows = undefined
      if (follows) this.#load(url)
      else if (!this.#aborted) this.#die(new Error('Redirect was cancelled'))
    }
  }
  #fail(name: string): void {
    const error = new Error(name)
    if (this.#aborted) return
    this.#answer?.destroy(error)
    this.#die(error)
  }
  #die(error?: Error): void {
    if (this.destroyed && error !== undefined) this.emit('error', error)
    this.destroy(error)
    this.#loader?.destroy()
    this.#answer?.destroy(error)
  }
}

/** It has no `net.fetch`, which throws some answers outside any handler (electron#42244). */
export const net = {
  request(options: ClientRequestConstructorOptions | string) {
    if (!app.isReady()) throw new Error('net module can only be used after app is ready')
    return new FakeClientRequest(options)
  },
  isOnline: () => desktop.online,
} satisfies Pick<Net, 'isOnline'> & { request: TakesThoseOf<Net['request']> }
