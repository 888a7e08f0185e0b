import { expect, test } from './fixtures.ts'
import { tabTo } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'
import { addressesPage } from './pages/addresses-page.ts'

test.use({ practice: true })

const address = 'amber@practice.invalid'

test('an address is switched off and on, moved to the trash, restored and deleted', async ({ app }) => {
  const popover = await app.openPopover()
  await popover.name.fill('amber')
  await popover.create.click()
  await expect(popover.result).toContainText(address)
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }

  await choose('Switch off')
  await expect(addresses.said).toHaveText(`${address} is switched off`)
  await expect(row).toContainText('Switched off')
  await expect(popover.result).toContainText('Switched off')
  await choose('Switch on')
  await expect(addresses.said).toHaveText(`${address} is switched on`)
  await expect(row).not.toContainText('Switched off')
  await expect(popover.result).toBeVisible()

  await choose('Move to trash')
  await expect(row).toContainText('In the trash')
  await expect(popover.result).toContainText('In the trash')
  await expect(popover.recent).toHaveCount(1)
  await expect(addresses.state.getByRole('option')).toHaveText([
    'Any state',
    'Active',
    'Switched off',
    'In the trash',
    'Deleted',
  ])
  await addresses.state.selectOption('In the trash')
  await expect(row).toBeVisible()
  await choose('Restore')
  await expect(addresses.said).toHaveText(`${address} is switched on`)
  await expect(row).not.toContainText('In the trash')
  await addresses.state.selectOption('Any state')

  await choose('Delete…')
  await expect(addresses.dialog).toContainText('Delete 1 address?')
  await addresses.dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(row).toContainText('Deleted')
  await addresses.actions(address).click()
  await expect(addresses.offered).toHaveText(['Copy', 'Label', 'Details'])
})

test('states that no address has are not offered as filters', async ({ app }) => {
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  await expect(addresses.state.getByRole('option')).toHaveText(['Any state', 'Active', 'Deleted'])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    test('the menu of an address is used from the keyboard, and axe finds nothing wrong with it', async ({
      app,
    }) => {
      const popover = await app.openPopover()
      for (const name of ['first', 'amber']) {
        await popover.name.fill(name)
        await popover.create.click()
        await expect(popover.result).toContainText(`${name}@practice.invalid`)
      }
      const addresses = addressesPage(await app.openSettings())
      await addresses.open()
      const { keyboard } = addresses.page
      await tabTo(addresses.cell(address))
      await keyboard.press('End')
      await expect(addresses.actions(address)).toBeFocused()
      await keyboard.press('Enter')
      await expect(addresses.actions(address)).toHaveAttribute('aria-expanded', 'true')
      await expect(addresses.offered).toHaveText([
        'Copy',
        'Copy send-from address…',
        'Label',
        'Switch off',
        'Pin',
        'Details',
        'Move to trash',
        'Delete…',
      ])
      // One key cannot do both: it asks about a deletion.
      await expect(addresses.action('Delete…')).toHaveAttribute('aria-keyshortcuts', 'Delete')
      await expect(addresses.action('Move to trash')).not.toContainText('Del')
      await expect(addresses.action('Copy')).toBeFocused()
      await expectNoViolations(addresses.page)
      await keyboard.press('ArrowUp')
      await expect(addresses.action('Delete…')).toBeFocused()
      for (let down = 0; down < 7; down += 1) await keyboard.press('ArrowDown')
      await expect(addresses.action('Move to trash')).toBeFocused()
      const [menu, button] = await Promise.all([
        addresses.action('Move to trash').boundingBox(),
        addresses.actions(address).boundingBox(),
      ])
      expect(Math.abs((menu?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(300)

      await keyboard.press('Escape')
      await expect(addresses.actions(address)).toBeFocused()
      await expect(addresses.action('Switch off')).toHaveCount(0)
      await keyboard.press('Space')
      await keyboard.press('Home')
      for (let down = 0; down < 3; down += 1) await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
      await expect(addresses.row(address)).toContainText('Switched off')
      await expect(addresses.actions(address)).toBeFocused()
      await keyboard.press('ArrowDown')
      await expect(addresses.actions('first@practice.invalid')).toBeFocused()
    })
  })
}
