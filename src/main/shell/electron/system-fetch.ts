import { net } from 'electron'

/** What Electron's request says where Node's `fetch` answers with the redirect itself. */
const cancelledRedirect = 'Redirect was cancelled'

/**
 * `fetch` through the system's network stack, so that its proxies and certificates count. Cookies are neither sent nor
 * kept. It behaves as the standard function where Electron's does not: a redirect that the caller wants to see
 * (`redirect: 'manual'`) is answered as one, without its headers, instead of rejecting.
 */
export const systemFetch: typeof fetch = async (input, init) => {
  const url = input instanceof URL ? input.href : input
  const redirect = init?.redirect ?? (input instanceof Request ? input.redirect : 'follow')
  try {
    return await net.fetch(url, { ...init, credentials: 'omit', bypassCustomProtocolHandlers: true })
  } catch (error) {
    if (redirect === 'manual' && error instanceof Error && error.message === cancelledRedirect)
      return new Response(null, { status: 302 })
    throw error
  }
}
