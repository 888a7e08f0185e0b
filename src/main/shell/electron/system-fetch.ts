import { net, session } from 'electron'
import { nodeFetch } from '../node-fetch.ts'

/** What Electron's request says where Node's `fetch` answers with the redirect itself. */
const cancelledRedirect = 'Redirect was cancelled'

/** What Chromium calls a way without a proxy. */
const noProxy = 'DIRECT'

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
 * read goes without one, through Node. Cookies are neither sent nor kept. It behaves as the standard function where
 * Electron's does not: a redirect that the caller wants to see (`redirect: 'manual'`) is answered as one, without its
 * headers, instead of rejecting.
 */
export const systemFetch: typeof fetch = async (input, init) => {
  const url = input instanceof URL ? input.href : input
  const redirect = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow')
  if (await isOpenToProxy(new URL(input instanceof Request ? input.url : input)))
    return nodeFetch(input, init)
  try {
    return await net.fetch(url, { ...init, credentials: 'omit', bypassCustomProtocolHandlers: true })
  } catch (error) {
    if (redirect === 'manual' && error instanceof Error && error.message === cancelledRedirect)
      return new Response(null, { status: 302 })
    throw error
  }
}
