import type { Page } from '@playwright/test'
import { providers } from '../../../src/main/providers/registry.ts'
import { languageName } from '../../../src/renderer/settings/language-name.ts'
import { wordLanguages } from '../../../src/shared/views/preferences.ts'
import { languages } from '../../../src/shared/words/language.ts'

/** Texts that no language changes, or that the browser says: the brand, names of keys, of months and of formats. */
const unchanged = new Set(
  [
    'Aliasmith Node',
    'Ctrl Alt Shift Enter Esc Tab Home End Page Up Down Del F1',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec AM PM at',
    'CSV JSON MIT',
  ].flatMap((names) => names.split(' ')),
)

/** The names of services, and those of languages in these languages. */
const names = [
  ...Object.values(providers).map(({ view }) => view.name),
  ...[...languages, ...wordLanguages].map(languageName),
]

/** A text without what stands between brackets, which can be nested. */
function outsideBrackets(text: string): string {
  let depth = 0
  let rest = ''
  for (const sign of text) {
    if (sign === '[') depth += 1
    if (depth === 0) rest += sign
    if (sign === ']') depth = Math.max(0, depth - 1)
  }
  return rest
}

/** The words of a text that are no phrase of the catalogue, no address, path or number, and not among `values`. */
function leftovers(text: string, values: readonly string[]): readonly string[] {
  const rest = [...names, ...values].reduce(
    (begun, value) => begun.replaceAll(value, ' '),
    outsideBrackets(text),
  )
  return rest
    .split(/[\s·,:;()“”]+/)
    .filter((word) => /[A-Za-z]{2}/.test(word) && !/[@./\\_{}\d+-]/.test(word) && !unchanged.has(word))
}

/** Every text that a user can see or hear on the page now, with the names of controls and the choices of lists. */
function shownTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element | null) =>
      element?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) === true
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const owner = parent?.closest('select') ?? parent
      if (isShown(owner) && !parent?.closest('script, style, pre, code, .licences'))
        texts.push(walker.currentNode.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (!isShown(element)) continue
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-roledescription',
        'title',
        'placeholder',
        'alt',
      ])
        texts.push(element.getAttribute(name) ?? '')
    }
    return texts.map((text) => text.trim()).filter(Boolean)
  })
}

/** The words on the page that stand outside the catalogue, except `values`, which the test itself has given. */
export async function hardCoded(page: Page, values: readonly string[]): Promise<readonly string[]> {
  const found = (await shownTexts(page)).flatMap((text) =>
    leftovers(text, values).map((word) => `“${word}” in “${text}” is outside the catalogue`),
  )
  return [...new Set(found)]
}
