import { expect, test } from './fixtures.ts'

/** The height of the page's content, to which its window grows. */
const wanted = () => document.documentElement.getBoundingClientRect().height

test.describe('the popover', () => {
  test.use({ practice: true })

  test('fits its first size, and does not grow just because its window grows', async ({ app }) => {
    const { page, create } = await app.openPopover()
    for (const height of [560, 900]) {
      await page.setViewportSize({ width: 380, height })
      await expect(create).toBeVisible()
      expect(await page.evaluate(wanted)).toBe(560)
    }
  })

  test('grows with its content, and keeps its foot in view until its window follows', async ({ app }) => {
    const { page, create, result, settings } = await app.openPopover()
    await page.setViewportSize({ width: 380, height: 300 })
    await create.click()
    await expect(result).toBeVisible()
    expect(await page.evaluate(wanted)).toBeGreaterThan(300)
    await expect(settings).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380)
  })
})
