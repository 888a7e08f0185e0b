import { Readable } from 'node:stream'
import { type ClientRequest, type IncomingMessage, net, session } from 'electron'
import { nodeFetch } from '../../node-fetch.ts'

/** Chromium's word for a connection without a proxy. */
const noProxy = 'DIRECT'

/** Statuses whose answers have no body, by the fetch standard (https://fetch.spec.whatwg.org/#null-body-status). */
const withoutBody: readonly number[] = [204, 205, 304]

/**
 * Whether a proxy would read the request. A request over https passes it in a tunnel (CONNECT), in which the proxy sees
 * only the host. Plain http goes to this computer only, which Chromium excludes by itself (net/docs/proxy.md, "Implicit
 * bypass rules"), unless the system's list of exceptions contains `<-loopback>`.
 */
async function isOpenToProxy(url: URL): Promise<boolean> {
  return url.protocol === 'http:' && (await session.defaultSession.resolveProxy(url.href)) !== noProxy
}

/**
 * `fetch` through the system's network stack, so that its proxies and certificates count. A request that a proxy could
 * read goes through Node without a proxy. Cookies are neither sent nor kept. It behaves like Node's: headers keep their
 * bytes, `redirect: 'manual'` gives the redirect itself, without its headers, and every network event settles the
 * promise or the body. Electron's own `net.fetch` throws some answers where they cannot be caught (electron#42244,
 * electron#46819). An answer has no status text.
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

    // An error without a listener ends the process, and an error may come after the answer.
    request.on('error', reject)
    request.on('abort', () => reject(new Error('The request was given up')))
    request.on('redirect', (status) => {
      // Electron cancels a redirect that is not followed at once.
      if (asked.redirect === 'follow') request.followRedirect()
      else if (asked.redirect === 'manual') resolve(new Response(null, { status }))
    })
    request.on('response', (message) => {
      // An error thrown in a listener would not be caught.
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
      // Destroyed first; the aborted request would end it without a reason.
      answer?.destroy(asked.signal.reason)
      request.abort()
    })
    request.end(body)
  })
}

/** Electron's declarations omit that an answer is a stream of Node, its documentation does not. */
function streamOf(message: IncomingMessage): Readable {
  if (message instanceof Readable) return message
  throw new TypeError('The answer is no stream')
}

/** @throws RangeError for a status that no `Response` can have. */
function readAnswer(
  { method }: Request,
  request: ClientRequest,
  stream: Readable,
  message: IncomingMessage,
): Response {
  // A broken connection makes the stream fail, even without a reader.
  stream.on('error', () => undefined)
  // The request ends when its reader stops; Electron would continue it.
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
 * Headers in the form that `fetch` returns: a letter for each byte. Chromium has read the bytes as UTF-8, so a letter
 * may be one that `Headers` refuses.
 */
function readHeaders(received: Readonly<Record<string, string | readonly string[]>>): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(received)) {
    for (const value of [values].flat()) {
      try {
        headers.append(name, Buffer.from(value, 'utf8').toString('latin1'))
      } catch {
        // A header that the standard does not allow cannot be requested by the standard's means.
      }
    }
  }
  return headers
}
