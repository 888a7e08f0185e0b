import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** The texts that the page underlines as parts of a search. */
const underlined = (page: Page) =>
  page.evaluate(() => Array.from(CSS.highlights.get('searched') ?? [], (range) => `${range}`))

test.describe('a search in the popover', () => {
  test.use({ practice: true })

  test('underlines its words in addresses and labels, and follows each letter', async ({ app }) => {
    const { page, name, label, recent, marked, result } = await app.openPopover()
    for (const [local, text] of [
      ['coffee.shop', 'Café au lait'],
      ['coffee.beans', ''],
    ] as const) {
      await name.fill(local)
      await label.fill(text)
      await name.press('Enter')
      await expect(result).toContainText(`${local}@practice.invalid`)
    }
    await name.fill('coff')
    await expect(recent).toHaveCount(2)
    await expect.poll(() => underlined(page)).toEqual(['coff', 'coff'])
    await name.fill('coffee')
    await expect.poll(() => underlined(page)).toEqual(['coffee', 'coffee'])
    await name.fill('cafe')
    await expect(recent).toHaveCount(1)
    await expect.poll(() => underlined(page)).toEqual(['Café'])
    // The marked row says more of its address, and draws its second line anew.
    await name.press('ArrowUp')
    await expect(marked).toContainText('Create')
    await name.press('ArrowDown')
    await expect(marked).toContainText('coffee.shop')
    await expect.poll(() => underlined(page)).toEqual(['Café'])
    await name.fill('')
    await expect(recent).toHaveCount(2)
    await expect.poll(() => underlined(page)).toEqual([])
  })

  test('leads to the details of the marked address, by its key and by the menu', async ({ app }) => {
    const { page, name, label, marked, result, actions, action } = await app.openPopover()
    await name.fill('coffee.shop')
    await label.fill('Café')
    await name.press('Enter')
    await expect(result).toContainText('coffee.shop@practice.invalid')
    await name.fill('coffee')
    await expect(marked).toContainText('coffee.shop')
    const details = page.getByRole('dialog', { name: 'coffee.shop@practice.invalid' })
    await page.keyboard.press('Control+i')
    await expect(details).toContainText('Practice')
    await expect(details).toContainText('Café')
    await page.keyboard.press('Escape')
    await expect(details).toBeHidden()
    await expect(name).toBeFocused()
    await actions.click()
    await action('Details').click()
    await expect(details).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(details).toBeHidden()
    await expect(name).toHaveValue('coffee')
  })

  test('a key that is pressed before the actions are loaded is kept for them', async ({ app, context }) => {
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
    await context.route(/assets\/later/, async (route) => {
      await allowed
      await route.continue()
    })
    const { page, name, marked, result } = await app.openPopover()
    await name.fill('coffee.shop')
    await name.press('Enter')
    await expect(result).toContainText('coffee.shop@practice.invalid')
    await expect(marked).toContainText('coffee.shop')
    await page.keyboard.press('Control+i')
    allow()
    await expect(page.getByRole('dialog', { name: 'coffee.shop@practice.invalid' })).toBeVisible()
  })
})
