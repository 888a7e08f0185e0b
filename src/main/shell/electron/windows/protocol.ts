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

/** Changes the HTML of a page that loads from an address. */
export type PreparePage = (html: string, url: string) => string | Promise<string>

/** Answers a request of a page with a file of `folder`: 404 for a missing file, 405 for anything but a read. */
export async function answerAppRequest(
  folder: string,
  request: Pick<Request, 'method' | 'url'>,
  prepare: PreparePage = (html) => html,
): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers })
  const file = await readAppFile(folder, request.url)
  if (file === undefined) return new Response(null, { status: 404, headers })
  const { content, type } = file
  const answer = { ...headers, 'Content-Type': type }
  if (!type.startsWith('text/html')) return new Response(new Uint8Array(content), { headers: answer })
  // A page can hold data of the user, true only now.
  const page = await prepare(content.toString('utf8'), request.url)
  return new Response(page, { headers: { ...answer, 'Cache-Control': 'no-store' } })
}

/** Serves the built pages under `app://`. To be called once the app is ready, before a window loads. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, folder: string, prepare: PreparePage): void {
  protocol.handle(appScheme.scheme, (request) => answerAppRequest(folder, request, prepare))
}
