import type { CustomScheme } from 'electron'
import type { WindowName } from '../../../shared/contract.ts'

/** The only origin that the app's windows ever have. */
export const appOrigin = 'app://aliasmith'

/**
 * The scheme's privileges, to be registered before the app is ready. `standard` gives it an origin and relative URLs,
 * `secure` makes it a secure context. It gets neither `fetch` nor CORS nor service workers: pages talk over IPC alone.
 */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, codeCache: true },
}

/** The address of a window's page. */
export function pageUrl(window: WindowName): string {
  return `${appOrigin}/${window}.html`
}
