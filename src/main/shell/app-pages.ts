import type { WindowName } from '../../shared/contract.ts'

/** The only origin that the app's windows ever have in Electron. */
export const appOrigin = 'app://aliasmith'

/** The address of a window's page. */
export function pageUrl(window: WindowName): string {
  return `${appOrigin}/${window}.html`
}
