import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { preferencePages } from './pages/preference-pages.ts'

/** Presses Tab until the control has the focus, like a user without a mouse. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if (await control.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not reach the control.')
}

/** The background colour of a page. */
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test.describe('the page General, with the keyboard alone', () => {
  test.use({ practice: true, colorScheme: 'light' })

  test('changes the colours of every window, at once and after a restart', async ({ app }) => {
    const { page } = await app.openSettings()
    const popover = await app.openPopover()
    const pages = preferencePages(page)
    await pages.open('General')
    const light = await ground(page)
    await tabTo(page, pages.theme)
    await page.keyboard.press('End')
    await expect(pages.theme).toHaveValue('dark')
    await expect.poll(() => ground(page)).not.toBe(light)
    const dark = await ground(page)
    await expect
      .poll(() => popover.page.evaluate(() => document.documentElement.style.colorScheme))
      .toBe('dark')

    await app.restart()
    const again = await app.openSettings()
    await expect.poll(() => ground(again.page)).toBe(dark)
    const pagesAgain = preferencePages(again.page)
    await pagesAgain.open('General')
    await expect(pagesAgain.theme).toHaveValue('dark')
    await tabTo(again.page, pagesAgain.theme)
    await again.page.keyboard.press('Home')
    await expect.poll(() => ground(again.page)).toBe(light)
  })

  test('keeps the popover open without the focus, until Escape', async ({ app }) => {
    const settings = await app.openSettings()
    const pages = preferencePages(settings.page)
    await pages.open('General')
    await tabTo(settings.page, pages.keepPopoverOpen)
    await settings.page.keyboard.press('Space')
    await expect(pages.keepPopoverOpen).toBeChecked()

    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.press('Enter')
    await expect(desktop.popover.name).toBeFocused()
    await desktop.page.getByRole('heading', { level: 1 }).click()
    await desktop.settings.focus()
    await expect(desktop.popover.create).toBeVisible()
    await desktop.popover.name.press('Escape')
    await expect(desktop.popover.create).toBeHidden()
  })

  test('keeps the state of each switch after a restart', async ({ app }) => {
    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('General')
    await tabTo(page, pages.notifications)
    await page.keyboard.press('Space')
    await expect(pages.notifications).not.toBeChecked()
    // The switch shows a press before it is saved.
    await expect(pages.notifications).toHaveAttribute('aria-busy', 'false')
    await app.restart()
    const again = preferencePages((await app.openSettings()).page)
    await again.open('General')
    await expect(again.notifications).not.toBeChecked()
    await expect(again.keepPopoverOpen).not.toBeChecked()
  })

  test('says what a browser tab cannot do', async ({ app }) => {
    const pages = preferencePages((await app.openSettings()).page)
    await pages.open('General')
    await expect(pages.startAtLogin).toBeDisabled()
    await expect(pages.startAtLogin).toHaveAccessibleDescription(/preview/)
    await expect(pages.updates).toBeDisabled()
    await expect(pages.updates).toHaveAccessibleDescription(/preview/)
    await expect(pages.language).toHaveAccessibleDescription('Your labels and nicknames stay as they are.')
  })
})
