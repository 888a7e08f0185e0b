import type { Locator, Page } from '@playwright/test'
import { addressActionWords as actions } from '../../src/shared/words/ar/address-actions.ts'
import { addressesWords } from '../../src/shared/words/ar/addresses.ts'
import { popoverWords as first } from '../../src/shared/words/ar/popover.ts'
import { popoverLaterWords as later } from '../../src/shared/words/ar/popover-later.ts'
import { previewWords } from '../../src/shared/words/ar/preview-page.ts'
import { settingsWords } from '../../src/shared/words/ar/settings.ts'
import { settingsAboutWords } from '../../src/shared/words/ar/settings-about.ts'
import { settingsCreatingWords } from '../../src/shared/words/ar/settings-creating.ts'
import { settingsGeneralWords } from '../../src/shared/words/ar/settings-general.ts'
import { expect, type RunningApp, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { desktopPage } from './pages/desktop-page.ts'
import { popoverPage } from './pages/popover-page.ts'
import { preferencePages } from './pages/preference-pages.ts'

const settings = { ...settingsWords, ...settingsCreatingWords, ...settingsGeneralWords }
const names = { first, later, actions }

/** Opens the settings and chooses Arabic, as a user does. */
async function chooseArabic(app: RunningApp): Promise<Page> {
  const { page } = await app.openSettings()
  const general = preferencePages(page)
  await general.open('General')
  await general.language.selectOption('ar')
  await expect(page.getByRole('heading', { level: 1, name: settings['general.title'] })).toBeVisible()
  return page
}

/** Goes to a page of the settings. */
async function go(
  page: Page,
  name: 'accounts' | 'addresses' | 'creating' | 'shortcuts' | 'general' | 'about',
) {
  const link = page.getByRole('button', { name: settings[`nav.${name}`], exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

const popoverIn = async (app: RunningApp) => popoverPage((await app.openPopover()).page, names)

async function box(part: Locator) {
  const found = await part.boundingBox()
  if (found === null) throw new Error(`${part} is not drawn.`)
  return found
}

/** Expects that parts follow each other from right to left. */
async function expectRightToLeft(...parts: readonly Locator[]): Promise<void> {
  const boxes = await Promise.all(parts.map(box))
  const starts = boxes.map(({ x, width }) => x + width)
  expect(starts).toEqual([...starts].sort((a, b) => b - a))
  expect(new Set(starts).size).toBe(starts.length)
}

/** The characters of an element as the eye reads them from the left: those on one line, by their places. */
const drawn = (part: Locator) =>
  part.evaluate((element) => {
    const found: { sign: string; x: number; y: number }[] = []
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const { x, y } = range.getBoundingClientRect()
        found.push({ sign: node.nodeValue?.[at] ?? '', x, y })
      }
    }
    return found
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ sign }) => sign)
      .join('')
  })

test.describe('in Arabic', () => {
  test('a first run leads to a named address, which is found, copied and deleted, and back to English', async ({
    app,
  }) => {
    const page = await chooseArabic(app)
    const popover = await popoverIn(app)
    await popover.tryWithoutAccount.click()
    await popover.name.fill('coffee.shop')
    await popover.label.fill('المقهى')
    await popover.create.click()
    await expect(popover.result).toContainText('coffee.shop@practice.invalid')
    await expect(popover.said).toHaveText(first.isCopied('coffee.shop@practice.invalid'))
    await popover.name.fill('bike')
    await popover.name.press('Enter')
    await expect(popover.result).toContainText('bike@practice.invalid')

    await popover.name.fill('المقهى')
    await expect(popover.marked).toContainText('coffee.shop@practice.invalid')
    await popover.name.press('Enter')
    await expect(popover.marked).toContainText(first.copied)

    await popover.name.press('Control+k')
    await popover.action(actions['action.trash']).click()
    await expect(popover.menu).toBeHidden()

    await go(page, 'addresses')
    const grid = page.getByRole('grid', { name: addressesWords['addresses.list'] })
    const row = grid.getByRole('row').filter({ hasText: 'coffee.shop' })
    await expect(row).toContainText(actions['state.trashed'])
    await row
      .getByRole('checkbox', { name: addressesWords['addresses.select']('coffee.shop@practice.invalid') })
      .check()
    await page.getByRole('button', { name: actions['action.delete'] }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: actions['delete.yes.practice'], exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(row).toContainText(actions['state.deleted'])

    await go(page, 'general')
    await page
      .getByRole('combobox', { name: settings['general.language'], exact: true })
      .selectOption('system')
    await expect(preferencePages(page).heading('General')).toBeVisible()
    await expect(popoverPage(popover.page).name).toBeVisible()
    for (const window of [page, popover.page]) {
      expect(await window.evaluate(() => document.documentElement.dir)).toBe('ltr')
    }
  })

  test('the popover is mirrored, and its addresses are not', async ({ app }) => {
    await chooseArabic(app)
    const popover = await popoverIn(app)
    expect(await popover.page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await popover.tryWithoutAccount.click()
    await popover.name.fill('coffee.shop')
    // An address is read from the left: the name, then its domain.
    await expectRightToLeft(popover.domain, popover.name)
    await popover.name.press('Enter')
    const address = popover.result.locator('bdi[dir=ltr]')
    await expectRightToLeft(popover.result.locator('.icon'), address, popover.result.locator('.end'))
    expect(await drawn(address)).toBe('coffee.shop@practice.invalid')
    await expectRightToLeft(popover.account, popover.settings)
    const bar = popover.page.locator('.bar').getByRole('button')
    await expectRightToLeft(bar.first(), bar.last())
    expect(await popover.label.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
    await expectNoViolations(popover.page)
  })

  test('the settings are mirrored, and keys, paths and samples are not', async ({ app }) => {
    const popover = await app.openPopover()
    await popover.tryWithoutAccount.click()
    await popover.create.waitFor()
    const page = await chooseArabic(app)
    const navigation = page.getByRole('navigation', { name: settings['nav.name'] })
    const heading = page.getByRole('heading', { level: 1 })
    await expectRightToLeft(navigation, heading)
    const notifications = page.getByRole('switch', { name: settings['general.notifications'] })
    await expectRightToLeft(page.getByText(settings['general.notifications'], { exact: true }), notifications)

    await go(page, 'shortcuts')
    const keys = page.locator('.keys').first()
    await expect(keys).toBeVisible()
    expect(await drawn(keys)).toMatch(/Ctrl.*N$/)

    await go(page, 'creating')
    await page.getByRole('radio', { name: settings['style.template'] }).check()
    const template = page.getByRole('textbox', { name: settings['style.template'] })
    await template.fill('{digits:4}.{word}')
    const sample = page.getByRole('status', { name: settings['sample.name'] })
    await expect(sample).toHaveText(/^\d{4}\./)
    expect(await drawn(sample)).toBe(await sample.textContent())
    expect(await template.evaluate((field) => getComputedStyle(field).direction)).toBe('ltr')

    await go(page, 'about')
    const path = page.getByText(app.folder, { exact: true })
    await expect(path).toBeVisible()
    const shown = await drawn(path)
    expect(shown).toBe(app.folder)
    const arrow = page
      .locator('summary')
      .filter({ hasText: settingsAboutWords['about.licences'] })
      .locator('svg')
    // It points to where the text begins.
    expect(await arrow.evaluate((drawing) => getComputedStyle(drawing).rotate)).toBe('90deg')
  })

  test('the desktop of the preview is mirrored, and its notification is in Arabic', async ({ app }) => {
    await chooseArabic(app)
    const popover = await popoverIn(app)
    await popover.tryWithoutAccount.click()
    await popover.create.waitFor()
    const desktop = desktopPage((await app.openDesktop()).page, previewWords)
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).toHaveText(/@practice\.invalid$/)
    await expect(desktop.notifications).toContainText('عنوان جديد')
    expect(await drawn(desktop.clipboard)).toBe(await desktop.clipboard.textContent())
  })
})
