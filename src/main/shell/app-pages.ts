import type { WindowName } from '../../shared/contract.ts'
import type { Language } from '../../shared/words/language.ts'
import { directionOf } from '../../shared/words/language.ts'

/** The only origin of the app's windows in Electron. */
export const appOrigin = 'app://aliasmith'

/** The address of a window's page. */
export function pageUrl(window: WindowName): string {
  return `${appOrigin}/${window}.html`
}

/** Gives a built page its language and direction, and the addresses of its words in that language. */
export function inLanguage(html: string, language: Language): string {
  return html
    .replace('<html lang="en"', `<html lang="${language}" dir="${directionOf(language)}"`)
    .replaceAll('-en.js"', `-${language}.js"`)
}
