import { expect, type Locator, type Page } from '@playwright/test'

/** The focused element, and whether its focus is visible; `undefined` without a focus. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
    const isTitle = activeElement.tagName === 'H1'
    const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent?.trim() ?? ''
    return { name, shown: isTitle || (outlineStyle !== 'none' && outlineWidth !== '0px') }
  })
}

/** Expects a focused element with a visible focus. */
export async function expectFocusKept(page: Page): Promise<void> {
  await expect(async () => {
    expect(await focused(page), 'something has the focus').toBeDefined()
  }).toPass({ timeout: 5_000 })
  expect(await focused(page)).toMatchObject({ shown: true })
}

/** Presses Tab, or `key`, until it reaches the control; every control on the way must show the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly string[]> {
  const page = target.page()
  const way: string[] = []
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press(key)
    const current = await focused(page)
    if (current !== undefined) expect(current, `focus ring of ${current.name}`).toMatchObject({ shown: true })
    if (await target.evaluate((element) => element === document.activeElement)) return way
    if (current !== undefined) way.push(current.name)
  }
  throw new Error(`Tab never reaches ${target}. It went through: ${way.join(', ')}`)
}
