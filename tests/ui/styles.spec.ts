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

test.describe('on the material of macOS', () => {
  test.use({ practice: true })

  test('a popover leaves its ground to that, but not its bar', async ({ app }) => {
    const { page, create } = await app.openPopover()
    await expect(create).toBeVisible()
    const groundOf = (selector: string) =>
      page.locator(selector).evaluate((part) => getComputedStyle(part).backgroundColor)
    await expect.poll(() => groundOf('body')).toMatch(/^rgb\(/)
    const url = new URL(page.url())
    url.searchParams.set('frame', 'material')
    await page.goto(url.href)
    await expect(create).toBeVisible()
    await expect.poll(() => groundOf('html')).toMatch(/\/ 0\.76\)$|, 0\.76\)$/)
    expect(await groundOf('body')).toBe('rgba(0, 0, 0, 0)')
    expect(await groundOf('.popover')).toBe('rgba(0, 0, 0, 0)')
    expect(await groundOf('.bar')).toMatch(/^rgb\(/)
    await page.emulateMedia({ contrast: 'more' })
    expect(await groundOf('.popover')).toMatch(/^rgb\(/)
  })
})
