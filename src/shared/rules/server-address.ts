import type { FailureReason, Refusal } from '../failure.ts'
import { failed, type Result, success } from '../result.ts'

/** Whether a URL's host is this computer: `localhost`, 127.0.0.0/8 or `[::1]`, as the URL parser writes them. */
export function isLoopbackHost(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}

const wrong = (reason: FailureReason): Result<never, Refusal> => failed({ reason, field: 'server' })

/**
 * Checks a typed server address: https, or http to this computer only, with nothing after the port.
 * @returns its origin, such as `https://mail.example.com`, or the problem.
 */
export function checkServerAddress(text: string): Result<string, Refusal> {
  const address = text.trim()
  if (address === '') return wrong('server-empty')
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return wrong('server-without-scheme')
  // The URL parser accepts blanks, backslashes and missing hosts (`https:///x` becomes the host x); a form should not.
  if (/[\s\\]/.test(address) || /:\/\/(?:[/?#:]|$)/.test(address)) return wrong('server-malformed')
  if (!URL.canParse(address)) return wrong('server-malformed')

  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return wrong('server-malformed')
  if (url.username !== '' || url.password !== '' || address.split('/')[2]?.includes('@')) {
    return wrong('server-with-credentials')
  }
  if (address.includes('?') || address.includes('#')) return wrong('server-malformed')
  if (!/:\/\/[^/]*\/?$/.test(address)) return wrong('server-with-path')
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) return wrong('server-not-https')
  return success(url.origin)
}
