import { shell } from 'electron'
import { isAllowedLink } from './allowed-link.ts'

/** Opens a link in the user's browser if it is one of `hosts`; anything else is dropped. */
export function openLink(link: string, hosts: ReadonlySet<string>): void {
  if (!isAllowedLink(link, hosts)) return
  // A desktop without a browser rejects; there is nothing to add to what the system itself says then.
  shell.openExternal(new URL(link).href).catch(() => undefined)
}
