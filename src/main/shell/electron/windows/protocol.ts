import type { Protocol } from 'electron'
import { readAppFile } from '../../resolve-app-file.ts'
import { appScheme } from './app-scheme.ts'

/** The sources that a page of the app may load: its own scripts, styles, images and fonts. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** The headers of every answer, refusals included. */
const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/**
 * Answers a request of a page with a file of `folder`: 404 for a missing file, 405 for anything but a read.
 * @param prepare changes the HTML of a page.
 */
export async function answerAppRequest(
  folder: string,
  request: Pick<Request, 'method' | 'url'>,
  prepare: (html: string) => string = (html) => html,
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers })
  const file = await readAppFile(folder, request.url)
  if (file === undefined) return new Response(null, { status: 404, headers })
  const { content, type } = file
  const body = type.startsWith('text/html') ? prepare(content.toString('utf8')) : new Uint8Array(content)
  return new Response(body, { headers: { ...headers, 'Content-Type': type } })
}

/**
 * Serves the built pages under `app://`. To be called once the app is ready, before a window loads.
 * @param prepare changes the HTML of a page that loads.
 */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  folder: string,
  prepare: (html: string) => string,
): void {
  protocol.handle(appScheme.scheme, (request) => answerAppRequest(folder, request, prepare))
}
