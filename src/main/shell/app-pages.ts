import type { WindowName } from '../../shared/contract.ts'

/** The only origin of the app's windows in Electron. */
export const appOrigin = 'app://aliasmith'

/** The address of a window's page. */
export function pageUrl(window: WindowName): string {
  return `${appOrigin}/${window}.html`
}
