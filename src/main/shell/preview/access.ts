import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { PageKind } from './event-streams.ts'
import { pages } from './pages.ts'

/** A refusal of a request: a status and a sentence that reveals nothing. */
export interface Refusal {
  readonly status: number
  readonly sentence: string
}

const noEntry: Refusal = {
  status: 403,
  sentence:
    'This page opens with the whole link that the preview printed when it started, once and in one browser. ' +
    'Start the preview again for a new link.',
}
const notAllowed: Refusal = { status: 405, sentence: 'The preview does not know this kind of request.' }
const methods = ['GET', 'HEAD', 'POST']
const tokenBytes = 32

const randomToken = () => randomBytes(tokenBytes).toString('base64url')

/**
 * Decides which clients may use the preview. Makes the token, the secrets and the checks of one run.
 * @param opensOnce whether the link opens a page only for its first visitor. Required where other users of the computer
 * can connect as well: a list of processes or a history may show them the link.
 */
export function createAccess(opensOnce: boolean) {
  const token = randomToken()
  const session = randomToken()
  const secrets = { desktop: randomToken(), popover: randomToken(), settings: randomToken() }
  let isSpent = false

  /** Whether the link opens the page now. */
  function spend({ method }: IncomingMessage, url: URL): boolean {
    // Only a page opened by a browser receives the cookie; any other request would waste the token.
    if (isSpent || method !== 'GET' || pages[url.pathname] === undefined) return false
    isSpent = opensOnce
    return true
  }

  return {
    /** Part of the printed link; new at every start. */
    token,
    /** Identifies the kind of page in each of its messages; only that page receives it. */
    secrets,
    /** The value of `Set-Cookie` that lets the page's browser load its parts and the other pages. */
    cookie: (port: number) => `${cookieName(port)}=${session}; Path=/; HttpOnly; SameSite=Strict`,
    /** Why a request is refused, or `undefined` for a request with the token or from the preview's own pages. */
    refuse(request: IncomingMessage, url: URL, port: number): Refusal | undefined {
      const { host, origin, cookie, 'sec-fetch-site': site } = request.headers
      if (!methods.includes(request.method ?? '')) return notAllowed
      // Node would take the first of several hosts (RFC 9112, 3.2, requires a refusal of such a request).
      if (request.headersDistinct.host?.length !== 1) return noEntry
      // A page elsewhere whose name was pointed at this computer would send its own name.
      if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return noEntry
      if (origin !== undefined && origin !== `http://${host}`) return noEntry
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return noEntry
      const offered = url.searchParams.get('token')
      if (offered !== null && !sameSecret(offered, token)) return noEntry
      const isKnown = sameSecret(readCookie(cookie, cookieName(port)), session)
      return isKnown || (offered !== null && spend(request, url)) ? undefined : noEntry
    },
    /** The kind of page a secret belongs to. */
    pageOf: (secret: unknown) => pageKinds.find((kind) => sameSecret(secret, secrets[kind])),
  }
}

export type Access = ReturnType<typeof createAccess>

const pageKinds: readonly PageKind[] = ['desktop', 'popover', 'settings']

// Cookies ignore ports, so two previews at once would overwrite each other's.
const cookieName = (port: number) => `aliasmith-preview-${port}`

function readCookie(header: string | undefined, name: string): string | undefined {
  const pair = header?.split('; ').find((one) => one.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** Compares in a time that depends on neither text: digests have equal lengths, as `timingSafeEqual` demands. */
function sameSecret(offered: unknown, secret: string): boolean {
  return typeof offered === 'string' && timingSafeEqual(digest(offered), digest(secret))
}

const digest = (text: string) => createHash('sha256').update(text).digest()
