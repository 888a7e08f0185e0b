import { expect, test } from './fixtures.ts'
import { expectFocusKept } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('the pages of the settings are reached by keys, which F1 lists', async ({ app }) => {
      const { page, navigation } = await app.openSettings()
      const { keyboard } = page
      const heading = (name: string) => page.getByRole('heading', { name, level: 1 })
      const sheet = page.getByRole('dialog', { name: 'Keys' })
      await expect(heading('Accounts')).toBeVisible()
      await keyboard.press('Control+5')
      await expect(heading('General')).toBeVisible()
      await expect(navigation.getByRole('button', { name: 'General' })).toHaveAttribute(
        'aria-current',
        'page',
      )
      await expectFocusKept(page)
      await keyboard.press('F1')
      await expect(sheet).toBeVisible()
      await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused()
      await expect(sheet.getByText('Go to Addresses')).toBeVisible()
      await expect(sheet.getByText('Control 2', { exact: true })).toHaveCount(1)
      await expectNoViolations(page)
      await keyboard.press('Control+2')
      await keyboard.press('Escape')
      await expect(sheet).toHaveCount(0)
      await expect(heading('General')).toBeVisible()
      await expectFocusKept(page)

      await keyboard.press('Control+2')
      await page.getByRole('searchbox').fill('who')
      await keyboard.press('?')
      await expect(page.getByRole('searchbox')).toHaveValue('who?')
      await expect(sheet).toHaveCount(0)
    })
  })
}
