import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'

const random = /[a-z]+\.[a-z]+\.\d+@random\.practice\.invalid/

test.use({ practice: true })

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('an address whose name is made is created by keyboard, as are those after it', async ({ app }) => {
      const popover = await app.openPopover()
      await popover.name.fill('kept')
      await popover.name.press('@')
      await expect(popover.domain).toBeFocused()
      await popover.domain.press('r')
      await expect(popover.domain).toHaveValue('random.practice.invalid')
      await expect(popover.domain).toBeFocused()
      await expect(popover.name).toHaveAttribute('placeholder', 'Practice makes the name')
      await expectNoViolations(popover.page)
      await popover.label.fill('Shop')
      await popover.label.press('Enter')
      await expect(popover.result).toContainText('Copied')
      await expect(popover.result).toContainText(random)
      await expect(popover.result).toContainText('Shop')
      await expectNoViolations(popover.page)

      const [first = ''] = random.exec((await popover.result.textContent()) ?? '') ?? []
      await popover.label.fill('Again')
      await popover.label.press('Enter')
      await expect(popover.result).not.toContainText(first)
      await expect(popover.result).toContainText(random)
      await expect(popover.recent).toHaveCount(2)

      await popover.kindOfName.focus()
      await popover.kindOfName.press('ArrowDown')
      await expect(popover.kindOfName).toHaveValue('characters')
      await expect(popover.kindOfName).toBeFocused()
      await expectNoViolations(popover.page)
      await popover.kindOfName.press('Enter')
      await expect(popover.result).toContainText(/[0-9a-f]{8}@random\.practice\.invalid/)

      await popover.domain.selectOption('practice.invalid')
      await expect(popover.kindOfName).toHaveCount(0)
    })
  })
}
