import type { PageKind } from './event-streams.ts'

/** The pages, by their paths. */
export const pages: Readonly<Record<string, { readonly kind: PageKind; readonly file: string }>> = {
  '/': { kind: 'desktop', file: '/index.html' },
  '/popover.html': { kind: 'popover', file: '/popover.html' },
  '/settings.html': { kind: 'settings', file: '/settings.html' },
}

/**
 * Puts the page's secret, and the last event before the page, before its first script. A window also gets the bridge, so
 * that `window.aliasmith` exists when that script runs.
 */
export function withBridge(
  html: string,
  kind: PageKind,
  { secret, since }: { readonly secret: string; readonly since: number },
): string {
  const script = kind === 'desktop' ? '' : '<script src="/bridge.js"></script>'
  const bridge = `<meta name="aliasmith-page" content="${secret}" data-since="${since}">${script}`
  const firstScript = html.search(/<script\b|<\/head>/i)
  return firstScript < 0 ? bridge + html : html.slice(0, firstScript) + bridge + html.slice(firstScript)
}

/**
 * The policy of the app's own windows (only their own scripts, styles and pictures), loosened for a browser tab: the
 * bridge uses HTTP, and the desktop shows the popover in a frame.
 */
export function contentSecurityPolicy(kind: PageKind | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(kind === 'desktop' ? ["frame-src 'self'"] : []),
    "form-action 'none'",
    `frame-ancestors ${kind === 'popover' ? "'self'" : "'none'"}`,
    "base-uri 'none'",
  ].join('; ')
}
