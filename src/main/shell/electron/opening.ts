import { shell } from 'electron'
import type { FailureReason } from '../../../shared/failure.ts'

/** Opens a link in the user's browser if it is one of `hosts`; anything else is dropped. */
export function openLink(link: string, hosts: ReadonlySet<string>): void {
  if (!isAllowedLink(link, hosts)) return
  // A desktop without a browser rejects; there is nothing to add to what the system itself says then.
  shell.openExternal(new URL(link).href).catch(() => undefined)
}

/**
 * Whether a link may leave for the browser: https, exactly one of `hosts`, the default port, no user name. `hosts` are
 * lower-case names. It compares what the URL parser made of the text, so look-alikes and escapes are seen as the
 * browser would see them.
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

/** The hosts of the given pages, which are URLs of the app's own tables. */
export function hostsOf(pages: Iterable<string | undefined>): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const page of pages) if (page !== undefined) hosts.add(new URL(page).hostname)
  return hosts
}

/** Shows a folder in the file manager; with the reason where there is none or the folder is gone. */
export async function showFolder(path: string): Promise<FailureReason | undefined> {
  try {
    // An empty text is a success.
    return (await shell.openPath(path)) === '' ? undefined : 'folder-not-opened'
  } catch {
    return 'folder-not-opened'
  }
}
