import { Readable } from 'node:stream'
import { type ClientRequest, type IncomingMessage, net, session } from 'electron'
import { nodeFetch } from '../../node-fetch.ts'

/** What Chromium calls a way without a proxy. */
const noProxy = 'DIRECT'

/** Statuses whose answers have no body, by the fetch standard (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody: readonly number[] = [204, 205, 304]

/**
 * Whether a proxy would read what is sent. A request over https goes through it in a tunnel (CONNECT), in which it sees
 * the host and nothing else. Plain http goes to this computer only, which Chromium leaves out by itself (net/docs/proxy.md,
 * "Implicit bypass rules"), unless the system's list of exceptions holds `<-loopback>`.
 */
async function isOpenToProxy(url: URL): Promise<boolean> {
  return url.protocol === 'http:' && (await session.defaultSession.resolveProxy(url.href)) !== noProxy
}

/**
 * `fetch` through the system's network stack, so that its proxies and certificates count. A request that a proxy could
 * read goes without one, through Node. Cookies are neither sent nor kept. It behaves as Node's: headers keep their bytes,
 * `redirect: 'manual'` gives the redirect itself, without its headers, and whatever the network does settles the promise
 * or the body. Electron's own `net.fetch` throws some answers where nobody catches it (electron#42244, electron#46819).
 * An answer has no status text.
 */
export const systemFetch: typeof fetch = async (input, init) => {
  if (await isOpenToProxy(new URL(input instanceof Request ? input.url : input)))
    return nodeFetch(input, init)
  const asked = new Request(input, init)
  const body = asked.body === null ? undefined : Buffer.from(await asked.arrayBuffer())
  asked.signal.throwIfAborted()
  return send(asked, body)
}

function send(asked: Request, body: Buffer | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = net.request({
      url: asked.url,
      method: asked.method,
      redirect: asked.redirect,
      cache: asked.cache,
      referrerPolicy: asked.referrerPolicy,
      credentials: 'omit',
      bypassCustomProtocolHandlers: true,
    })
    for (const [name, value] of asked.headers) request.setHeader(name, value)

    let answer: Readable | undefined

    // One that nobody listens to ends the process, and one may come after the answer.
    request.on('error', reject)
    request.on('abort', () => reject(new Error('The request was given up')))
    request.on('redirect', (status) => {
      // A redirect that is not followed at once is cancelled.
      if (asked.redirect === 'follow') request.followRedirect()
      else if (asked.redirect === 'manual') resolve(new Response(null, { status }))
    })
    request.on('response', (message) => {
      // Nobody catches what a listener throws.
      try {
        answer = streamOf(message)
        resolve(readAnswer(asked, request, answer, message))
      } catch (error) {
        reject(error)
        request.abort()
      }
    })
    asked.signal.addEventListener('abort', () => {
      reject(asked.signal.reason)
      // Before the request ends it without a reason.
      answer?.destroy(asked.signal.reason)
      request.abort()
    })
    request.end(body)
  })
}

/** Electron's declarations leave out that an answer is a stream of Node, its documentation does not. */
function streamOf(message: IncomingMessage): Readable {
  if (message instanceof Readable) return message
  throw new TypeError('The answer is no stream')
}

/** @throws RangeError for a status that no answer can have. */
function readAnswer(
  { method }: Request,
  request: ClientRequest,
  stream: Readable,
  message: IncomingMessage,
): Response {
  // A connection that breaks makes it fail, even if nobody reads it.
  stream.on('error', () => undefined)
  // Whoever reads no further needs no more of it; Electron would go on.
  stream.on('close', () => {
    if (!stream.readableEnded) request.abort()
  })
  const { statusCode: status } = message
  const answer = { status, headers: readHeaders(message.headers) }
  if (method !== 'HEAD' && !withoutBody.includes(status))
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, answer)
  stream.resume()
  return new Response(null, answer)
}

/**
 * Headers as `fetch` gives them: a letter for each byte. Chromium has read the bytes as UTF-8, so that a letter may be
 * one that `Headers` refuse.
 */
function readHeaders(received: Readonly<Record<string, string | readonly string[]>>): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(received)) {
    for (const value of [values].flat()) {
      try {
        headers.append(name, Buffer.from(value, 'utf8').toString('latin1'))
      } catch {
        // What is no header by the standard cannot be asked for by it.
      }
    }
  }
  return headers
}
