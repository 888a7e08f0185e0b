import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** The custom properties that a page's styles use but do not define. */
function undefinedTokens(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const styles = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText)
    const used = new Set(styles.join('\n').match(/(?<=var\()--[\w-]+/g))
    const defined = new Set(styles.join('\n').match(/--[\w-]+(?=\s*:)/g))
    return [...used].filter((name) => !defined.has(name))
  })
}

test('every page defines each colour, size and time that it uses', async ({ app }) => {
  for (const open of [app.openDesktop, app.openPopover, app.openSettings]) {
    const { page } = await open()
    expect(await undefinedTokens(page)).toEqual([])
  }
})
