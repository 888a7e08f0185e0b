import type { RequestName, WindowName } from '../../shared/contract.ts'
import { firstAnswerId } from '../../shared/first-answer.ts'
import type { Language } from '../../shared/words/language.ts'
import { directionOf } from '../../shared/words/language.ts'
import type { Sender } from '../ipc/sender.ts'

/** The only origin of the app's windows in Electron. */
export const appOrigin = 'app://aliasmith'

/** The address of a window's page. */
export function pageUrl(window: WindowName): string {
  return `${appOrigin}/${window}.html`
}

/** The answer to the first request of the popover, through the gate that its own request would pass. */
export function firstAnswer(
  route: (sender: Sender, name: RequestName, input: unknown) => Promise<unknown>,
): Promise<unknown> {
  return route({ window: 'popover', mainFrame: true, origin: appOrigin }, 'getSnapshot', undefined)
}

/**
 * Gives a built page its language and direction, and the addresses of its words in that language.
 * @param answer is given to the page with it, so that its window need not ask before it draws.
 */
export function preparePage(html: string, language: Language, answer?: unknown): string {
  const page = html
    .replace('<html lang="en"', `<html lang="${language}" dir="${directionOf(language)}"`)
    .replaceAll('-en.js"', `-${language}.js"`)
  return answer === undefined ? page : page.replace('</head>', () => `${dataBlock(answer)}</head>`)
}

/**
 * A block of data, which is no script and which no policy stops (https://html.spec.whatwg.org/multipage/scripting.html#data-block).
 * Without a `<` no text in it can end the block or begin a comment.
 */
function dataBlock(answer: unknown): string {
  const json = JSON.stringify(answer).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${firstAnswerId}">${json}</script>`
}
