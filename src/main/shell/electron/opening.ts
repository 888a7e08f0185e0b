import { shell } from 'electron'
import type { FailureReason } from '../../../shared/failure.ts'

/**
 * Opens a link in the user's browser if its host is one of `hosts`, or if it is a page of `server`; other links are
 * dropped.
 */
export function openLink(link: string, hosts: ReadonlySet<string>, server?: string): void {
  if (!isAllowedLink(link, hosts) && !isPageOf(link, server)) return
  // A desktop without a browser rejects; the system itself reports that.
  shell.openExternal(new URL(link).href).catch(() => undefined)
}

/**
 * Whether a link may open in the browser: https, exactly one of `hosts`, the default port, no user name. `hosts` are
 * lower-case names. The parsed URL is compared, so look-alikes and escapes appear as the browser would see them.
 */
export function isAllowedLink(link: string, hosts: ReadonlySet<string>): boolean {
  const url = URL.parse(link)
  return (
    url !== null &&
    url.protocol === 'https:' &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    hosts.has(url.hostname)
  )
}

/** Whether a link is a page at exactly this origin of a server, by https and without a user name. */
export function isPageOf(link: string, server: string | undefined): boolean {
  const url = URL.parse(link)
  return url?.protocol === 'https:' && url.username === '' && url.password === '' && url.origin === server
}

/** The hosts of the given pages, which are URLs from the app's own tables. */
export function hostsOf(pages: Iterable<string | undefined>): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const page of pages) if (page !== undefined) hosts.add(new URL(page).hostname)
  return hosts
}

/** Shows a folder in the file manager; returns the reason if there is no file manager or the folder is gone. */
export async function showFolder(path: string): Promise<FailureReason | undefined> {
  try {
    // `openPath` returns an empty text on success.
    return (await shell.openPath(path)) === '' ? undefined : 'folder-not-opened'
  } catch {
    return 'folder-not-opened'
  }
}
