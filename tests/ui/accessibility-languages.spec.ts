import { languages } from '../../src/shared/words/language.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { preferencePages } from './pages/preference-pages.ts'
import { phrasesOf } from './phrases.ts'

test.describe('in light and dark colours, axe finds no violations', () => {
  test.use({ practice: true })

  test('in the popover and on every page of the settings, in every language', async ({ app }) => {
    test.setTimeout(600_000)
    const popover = await app.openPopover()
    await expect(popover.create).toContainText('@practice.invalid')
    await popover.page.keyboard.press('Control+Enter')
    await expect(popover.result).toBeVisible()
    const { page } = await app.openSettings()
    await preferencePages(page).open('General')
    let before = await phrasesOf('en')
    for (const language of languages) {
      const words = await phrasesOf(language)
      await page
        .getByRole('combobox', { name: before['general.language'], exact: true })
        .selectOption(language)
      before = words
      await expect(page.getByRole('heading', { level: 1, name: words['general.title'] })).toBeVisible()
      await expect(popover.page.getByRole('combobox', { name: words.name })).toBeVisible()
      for (const colorScheme of ['dark', 'light'] as const) {
        await popover.page.emulateMedia({ colorScheme })
        await expectNoViolations(popover.page)
      }
      // The chosen scheme changes no words, and other tests look at every page in both.
      for (const name of ['accounts', 'addresses', 'creating', 'shortcuts', 'about', 'general'] as const) {
        const link = page
          .getByRole('navigation')
          .getByRole('button', { name: words[`nav.${name}`], exact: true })
        await link.click()
        await expect(link).toHaveAttribute('aria-current', 'page')
        await expectNoViolations(page)
      }
    }
  })
})
