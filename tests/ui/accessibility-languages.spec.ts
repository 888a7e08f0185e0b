import type { PopoverWords, SettingsWords } from '../../src/shared/words/catalogue.ts'
import { type Language, languages } from '../../src/shared/words/language.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { preferencePages } from './pages/preference-pages.ts'

async function phrasesOf(language: Language): Promise<PopoverWords & SettingsWords> {
  const { popoverWords } = await import(`../../src/shared/words/${language}/popover.ts`)
  const { settingsWords } = await import(`../../src/shared/words/${language}/settings.ts`)
  return { ...popoverWords, ...settingsWords }
}

test.describe('in light and dark colours, axe finds no violations', () => {
  test.use({ practice: true })

  test('in the popover in every language', async ({ app }) => {
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
    }
  })
})
