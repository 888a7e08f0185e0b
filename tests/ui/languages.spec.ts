import type { Page } from '@playwright/test'
import { directionOf, languages } from '../../src/shared/words/language.ts'
import { expect, test } from './fixtures.ts'
import { desktopPage } from './pages/desktop-page.ts'
import { preferencePages } from './pages/preference-pages.ts'
import { phrasesOf } from './phrases.ts'

/** The language and the direction of a page. */
const spoken = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

/** How far the content of a page goes past its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test.describe('a chosen language', () => {
  test.use({ practice: true })

  test('is in every window and the tray at once, keeps what was typed, and is there after a restart', async ({
    app,
  }) => {
    const german = await phrasesOf('de')
    const popover = await app.openPopover()
    await popover.name.fill('coffee')
    const { page: desktopTab } = await app.openDesktop()
    const { page } = await app.openSettings()
    const pages = preferencePages(page)
    await pages.open('General')
    await pages.language.selectOption({ label: 'Deutsch' })
    await expect(page.getByRole('heading', { level: 1, name: german['general.title'] })).toBeVisible()
    await expect(page.getByRole('combobox', { name: german['general.language'], exact: true })).toHaveValue(
      'de',
    )
    await expect(popover.page.getByRole('combobox', { name: german.name })).toHaveValue('coffee')
    const { previewWords } = await import('../../src/shared/words/de/preview-page.ts')
    const desktop = desktopPage(desktopTab, previewWords)
    await expect(desktopTab.getByRole('heading', { level: 1, name: previewWords.title })).toBeVisible()
    await expect(desktopTab).toHaveTitle(previewWords.pageTitle)
    expect(await spoken(desktopTab)).toEqual(['de', 'ltr'])
    await desktop.trayMenuButton.click()
    await expect(desktop.trayMenu).toContainText('Neue Adresse')
    expect(await spoken(popover.page)).toEqual(['de', 'ltr'])

    await app.restart()
    const again = await app.openPopover()
    await expect(again.page.getByRole('combobox', { name: german.name })).toBeVisible()
    expect(await spoken(again.page)).toEqual(['de', 'ltr'])
    const reopened = await app.openDesktop()
    expect(await spoken(reopened.page)).toEqual(['de', 'ltr'])
    await expect(reopened.page.getByRole('heading', { level: 1, name: previewWords.title })).toBeVisible()
  })

  test('is that of a failure which stands in the popover, and the last choice counts', async ({
    app,
    haltman,
  }) => {
    await app.addAccount('haltman', haltman, 'Mail')
    haltman.misbehave({ when: '/api/alias/create', how: { status: 500 } })
    const popover = await app.openPopover()
    await popover.account.selectOption({ label: 'Mail · Haltman' })
    await popover.domain.selectOption('one.example')
    await popover.name.fill('coffee')
    await popover.name.press('Enter')
    await expect(popover.failure).toContainText('Haltman')
    const english = await popover.failure.innerText()
    const { page } = await app.openSettings()
    await preferencePages(page).open('General')
    for (const language of ['de', 'ar', 'fr'] as const)
      await page.locator('main select').nth(1).selectOption(language)
    const french = await phrasesOf('fr')
    await expect(popover.page.getByRole('combobox', { name: french.name })).toHaveValue('coffee')
    expect(await spoken(popover.page)).toEqual(['fr', 'ltr'])
    await expect(popover.failure).not.toContainText(english.split('\n')[0] ?? '')
    await expect(popover.failure).toContainText('Haltman')
    await page.locator('main select').nth(1).selectOption('en')
    await expect.poll(() => popover.failure.innerText()).toBe(english)
  })

  test('fits every page of the windows, in its direction, and so does every other language', async ({
    app,
  }) => {
    const popover = await app.openPopover()
    const { page } = await app.openSettings()
    await page.setViewportSize({ width: 720, height: 600 })
    await preferencePages(page).open('General')
    for (const language of languages) {
      const words = await phrasesOf(language)
      await page.locator('main select').nth(1).selectOption(language)
      await expect(page.getByRole('heading', { level: 1, name: words['general.title'] })).toBeVisible()
      await expect(popover.page.getByRole('combobox', { name: words.name })).toBeVisible()
      for (const window of [page, popover.page]) {
        await expect.poll(() => spoken(window)).toEqual([language, directionOf(language)])
        expect(await excess(window), language).toBeLessThanOrEqual(0)
      }
      for (const name of ['accounts', 'addresses', 'creating', 'shortcuts', 'about', 'general'] as const) {
        const link = page.getByRole('button', { name: words[`nav.${name}`], exact: true })
        await link.click()
        await expect(link).toHaveAttribute('aria-current', 'page')
        expect(await excess(page), `${language}: ${name}`).toBeLessThanOrEqual(0)
      }
    }
  })
})
