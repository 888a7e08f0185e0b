import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { preferencePages } from './pages/preference-pages.ts'
import { shortcutsPage } from './pages/shortcuts-page.ts'
import { phrasesOf } from './phrases.ts'

/** How far the content of a page goes past its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** How much the page is enlarged. */
const enlargement = (page: Page) => page.evaluate(() => document.documentElement.style.zoom)

/** The frame of the popover on the preview's desktop. */
const frameOf = (page: Page) => page.locator('iframe')

/** The size of the popover's frame on the desktop, in whole pixels, without its border. */
async function frameSize(page: Page): Promise<readonly [width: number, height: number]> {
  const box = await frameOf(page).boundingBox()
  return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]
}

test.describe('the size of text', () => {
  test.use({ practice: true, viewport: { width: 1280, height: 1300 } })

  test('is chosen for every window, whose popover grows, and is there after a restart', async ({ app }) => {
    const popover = await app.openPopover()
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.press('Enter')
    await expect(desktop.popover.name).toBeFocused()
    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('General')
    expect(await frameSize(desktop.page)).toEqual([380, 560])
    await pages.textSize.selectOption('150')
    await expect.poll(() => enlargement(page)).toBe('1.5')
    await expect.poll(() => enlargement(popover.page)).toBe('1.5')
    await expect.poll(() => frameSize(desktop.page)).toEqual([570, 840])
    // The page in the frame is enlarged, not only given more room.
    const inside = desktop.page.frames().find((frame) => frame.url().endsWith('/popover.html'))
    expect(await inside?.evaluate(() => innerWidth)).toBeLessThanOrEqual(380)

    await app.restart()
    const again = await app.openSettings()
    await expect.poll(() => enlargement(again.page)).toBe('1.5')
    const pagesAgain = preferencePages(again.page)
    await pagesAgain.open('General')
    await expect(pagesAgain.textSize).toHaveValue('150')
  })

  test('follows the keys of both windows, which leave what was typed alone', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.press('Enter')
    const { name } = desktop.popover
    await expect(name).toBeFocused()
    await name.fill('coffee')
    await name.press('Control+=')
    await expect.poll(() => frameSize(desktop.page)).toEqual([418, 616])
    await name.press('Control+NumpadAdd')
    await expect.poll(() => frameSize(desktop.page)).toEqual([475, 700])
    await name.press('Control+-')
    await expect.poll(() => frameSize(desktop.page)).toEqual([418, 616])

    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('General')
    await expect(pages.textSize).toHaveValue('110')
    await page.keyboard.press('Control+Shift++')
    await expect(pages.textSize).toHaveValue('125')
    await expect.poll(() => enlargement(page)).toBe('1.25')
    await page.keyboard.press('Control+NumpadSubtract')
    await expect(pages.textSize).toHaveValue('110')
    await page.keyboard.press('Control+0')
    await expect(pages.textSize).toHaveValue('100')
    await expect.poll(() => frameSize(desktop.page)).toEqual([380, 560])
    await expect(name).toHaveValue('coffee')
  })

  test('leaves the keys to the recorder of a hotkey', async ({ app }) => {
    const shortcuts = shortcutsPage(await app.openSettings())
    await shortcuts.open()
    await shortcuts.record('New address', 'Control+=')
    await expect(shortcuts.failure('New address')).toBeVisible()
    const pages = preferencePages(shortcuts.page)
    await pages.open('General')
    await expect(pages.textSize).toHaveValue('100')
  })

  test('has its keys in the lists of both windows', async ({ app }) => {
    for (const { page } of [await app.openSettings(), await app.openPopover()]) {
      await page.keyboard.press('F1')
      const sheet = page.getByRole('dialog', { name: 'Keys' })
      await expect(sheet.getByText('Larger text')).toBeVisible()
      await expect(sheet.getByText('Control Plus', { exact: true })).toHaveCount(1)
    }
  })
})

test.describe('a large popover', () => {
  test.use({ practice: true, viewport: { width: 700, height: 600 } })

  test('stays on its screen, and scrolls to everything in it', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.press('Enter')
    await expect(desktop.popover.name).toBeFocused()
    for (let step = 0; step < 5; step += 1) await desktop.popover.name.press('Control+=')
    await expect.poll(async () => (await frameSize(desktop.page))[0]).toBeGreaterThan(600)
    const box = await frameOf(desktop.page).boundingBox()
    if (box === null) throw new Error('The popover has no place.')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(700)
    expect(box.y + box.height).toBeLessThanOrEqual(600)
    const inside = desktop.page.frames().find((frame) => frame.url().endsWith('/popover.html'))
    expect(
      await inside?.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0)
    await desktop.popover.settings.scrollIntoViewIfNeeded()
    await expect(desktop.popover.settings).toBeInViewport({ ratio: 1 })
  })
})

/** Goes to each page of the settings and expects it to need no scrolling sideways. */
async function expectPagesToFit(page: Page, language: 'en' | 'de'): Promise<void> {
  const words = await phrasesOf(language)
  for (const name of ['accounts', 'addresses', 'creating', 'shortcuts', 'general'] as const) {
    const link = page.getByRole('button', { name: words[`nav.${name}`], exact: true })
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[`${name}.title`])
    expect(await excess(page), `${language}: ${name}`).toBeLessThanOrEqual(0)
  }
  await page.getByRole('button', { name: words['nav.about'], exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aliasmith')
  expect(await excess(page), `${language}: about`).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: words['nav.general'], exact: true }).click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`twice as large, in ${colorScheme} colours`, () => {
    // A narrow window of the settings at 200 %: first as the preview enlarges it, then as Electron does.
    test.use({ practice: true, colorScheme, viewport: { width: 720, height: 900 } })

    test('every page of the settings fits a narrow window, in a long language as well', async ({ app }) => {
      const { page } = await app.openSettings()
      const pages = preferencePages(page)
      await pages.open('General')
      await pages.textSize.selectOption('200')
      await expect.poll(() => enlargement(page)).toBe('2')
      await expectPagesToFit(page, 'en')
      await page.locator('main select').nth(1).selectOption('de')
      await expectPagesToFit(page, 'de')
    })

    test('every page of the settings fits the smallest window as Electron enlarges it', async ({ app }) => {
      const { page } = await app.openSettings()
      await page.setViewportSize({ width: 320, height: 240 })
      await expectPagesToFit(page, 'en')
      await page.locator('main select').nth(1).selectOption('de')
      await expectPagesToFit(page, 'de')
    })
  })
}
