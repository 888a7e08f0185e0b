import { expectFocusKept, tabTo } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'
import type { AddressesPage } from './pages/addresses-page.ts'
import { expect, test } from './switching-fixtures.ts'

const address = 'amber@switch.example'
const aliasPath = /^\/aliases\/./

async function choose(addresses: AddressesPage, action: string, of = address): Promise<void> {
  await addresses.actions(of).click()
  await addresses.action(action).click()
}

async function typeLabel(addresses: AddressesPage, label: string): Promise<void> {
  await choose(addresses, 'Label')
  await expect(addresses.labelBox(address)).toBeFocused()
  await addresses.page.keyboard.type(label)
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.labelBox(address)).toHaveCount(0)
}

test('a label goes to the service, and a refused one is kept and told about', async ({
  addresses,
  service,
}) => {
  await typeLabel(addresses, 'bank')
  await expect(addresses.row(address)).toContainText('bank')
  await expect.poll(() => service.find(address)?.note).toBe('bank')
  await expect(addresses.failure).toHaveCount(0)

  await typeLabel(addresses, 'sale!')
  await expect(addresses.failure).toContainText('The label is kept here, but Switchboard was not told.')
  await expect(addresses.failure).toContainText('Switchboard does not accept this label.')
  await expect(addresses.row(address)).toContainText('sale!')
  await expect(addresses.row(address)).toContainText('Label only here')
  await addresses.refresh.click()
  await expect(addresses.row(address)).toContainText('sale!')
  await expectNoViolations(addresses.page)
})

test('a label is on the screen before its slow service answers, and is told again if it is saved again', async ({
  addresses,
  service,
}) => {
  service.misbehave({ when: aliasPath, how: { status: 503 }, times: 2 })
  await typeLabel(addresses, 'bank')
  await expect(addresses.row(address)).toContainText('Label only here')
  await expect(addresses.failure).toBeVisible()
  service.misbehave({ when: aliasPath, how: { slow: 600 } })
  await choose(addresses, 'Label')
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.row(address)).not.toContainText('Label only here')
  expect(service.find(address)?.note).toBe('bank')
  await expect(addresses.failure).toHaveCount(0)
})

test('a label longer than the service keeps is refused while it can still be changed', async ({
  addresses,
}) => {
  await choose(addresses, 'Label')
  await addresses.labelBox(address).fill('x'.repeat(41))
  await addresses.page.keyboard.press('Enter')
  await expect(addresses.failure).toContainText('The label is longer than Switchboard keeps.')
  await expect(addresses.labelBox(address)).toHaveValue('x'.repeat(41))
  await addresses.labelBox(address).press('Escape')
  await expect(addresses.labelOf(address)).toContainText('shop')
})

test('a pinned address comes first, also at its service, until it is unpinned', async ({
  addresses,
  service,
}) => {
  service.make('birch', 'newer')
  await addresses.refresh.click()
  const names = addresses.list.getByRole('listitem').locator('.address-name')
  await expect(names).toHaveText(['birch@switch.example', address])
  await choose(addresses, 'Pin')
  await expect(names).toHaveText([address, 'birch@switch.example'])
  await expect(addresses.row(address).getByRole('img', { name: 'Pinned' })).toBeVisible()
  await expect(addresses.said).toHaveText(`${address} is pinned`)
  expect(service.find(address)?.pinned).toBe(true)

  service.misbehave({ when: aliasPath, how: { status: 403, body: { error: 'plan' } } })
  await choose(addresses, 'Unpin')
  await expect(addresses.failure).toContainText('no longer pinned here, but Switchboard was not told')
  await expect(names).toHaveText(['birch@switch.example', address])
  await choose(addresses, 'Unpin')
  await expect.poll(() => service.find(address)?.pinned).toBe(false)
  await expect(addresses.failure).toHaveCount(0)
})

test('an open menu acts on its address, even if another one moves into the row', async ({
  addresses,
  service,
}) => {
  service.make('birch', 'newer')
  service.misbehave({ when: '/aliases', how: { slow: 3_000 } })
  await addresses.refresh.click()
  await addresses.actions(address).click()
  await expect(addresses.row('birch@switch.example')).toBeVisible()
  await addresses.action('Move to trash').click()
  await expect(addresses.row(address)).toContainText('In the trash')
  expect(service.find('birch@switch.example')?.trashed).toBe(false)
})

test('mail is forwarded to other recipients, which the row and the search show', async ({
  addresses,
  service,
}) => {
  await choose(addresses, 'Forward to…')
  const { dialog } = addresses
  await expect(dialog.getByRole('checkbox', { name: 'me@inbox.example' })).toBeChecked()
  await expectNoViolations(addresses.page)
  await dialog.getByRole('checkbox', { name: 'me@inbox.example' }).uncheck()
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(dialog).toContainText('Choose at least one recipient.')
  expect(service.find(address)?.to).toEqual(['me@inbox.example'])
  await dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
  await dialog.getByRole('checkbox', { name: 'both@elsewhere.example' }).check()
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(addresses.row(address)).toContainText('to work@inbox.example, both@elsewhere.example')
  await expect(addresses.said).toHaveText(
    `Mail to ${address} now goes to work@inbox.example, both@elsewhere.example`,
  )
  await addresses.search.fill('elsewhere')
  await expect(addresses.row(address)).toBeVisible()
  await addresses.search.fill('nowhere')
  await expect(addresses.row(address)).toHaveCount(0)
})

test('a display name is set at the service, shown in the row, and refused where it was typed', async ({
  addresses,
  service,
}) => {
  await choose(addresses, 'Display name…')
  const { dialog } = addresses
  const field = dialog.getByRole('textbox', { name: 'Display name' })
  await expect(field).toBeFocused()
  await expectNoViolations(addresses.page)
  await addresses.page.keyboard.type('A name of twenty-one.')
  await addresses.page.keyboard.press('Enter')
  await expect(dialog).toContainText('Use at most 20 characters.')
  await expect(field).toBeFocused()
  await field.fill('Anna of Arda')
  await addresses.page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(addresses.row(address)).toContainText('shown as Anna of Arda')
  await expect(addresses.said).toHaveText(`Mail from ${address} now shows the name Anna of Arda`)
  expect(service.find(address)?.shown).toBe('Anna of Arda')

  service.misbehave({ when: aliasPath, how: 'reset', times: 2 })
  await choose(addresses, 'Display name…')
  await expect(field).toHaveValue('Anna of Arda')
  await field.fill('')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByRole('alert')).toContainText('it is not known which name recipients see')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(addresses.said).toHaveText(`${address} now has no display name of its own`)
  await expect(addresses.row(address)).not.toContainText('shown as')
})

test('recipients that cannot be asked for or set are told about, and can be tried again', async ({
  addresses,
  service,
}) => {
  service.misbehave({ when: '/recipients', how: { status: 500 } })
  await choose(addresses, 'Forward to…')
  const { dialog } = addresses
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('button', { name: 'Ask again' }).click()
  await dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
  service.misbehave({ when: aliasPath, how: 'reset', times: 2 })
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(dialog.getByRole('alert')).toContainText('it is not known where the mail')
  await expect(dialog.getByRole('checkbox', { name: 'work@inbox.example' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(dialog).toHaveCount(0)
  expect(service.find(address)?.to).toEqual(['me@inbox.example', 'work@inbox.example'])
})

test('a recipient that the service offers no more is named before it is lost', async ({
  addresses,
  service,
}) => {
  service.edit(address, { to: ['gone@inbox.example', 'me@inbox.example'] })
  await addresses.refresh.click()
  await expect(addresses.row(address)).toContainText('gone@inbox.example')
  await choose(addresses, 'Forward to…')
  await expect(addresses.dialog).toContainText('Its mail also goes to gone@inbox.example now')
  await addresses.dialog.getByRole('button', { name: 'Cancel' }).click()
  expect(service.find(address)?.to).toHaveLength(2)
})

test('a send-from address is copied from the keyboard alone, and no row claims to be copied', async ({
  app,
  addresses,
  service,
}) => {
  const desktop = await app.openDesktop()
  const { page, dialog } = addresses
  const { keyboard } = page
  await page.bringToFront()
  await tabTo(addresses.labelOf(address))
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(desktop.clipboard).toHaveText(address)
  await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await expect(addresses.action('Copy send-from address…')).toBeFocused()
  await keyboard.press('Enter')
  const to = dialog.getByRole('textbox', { name: 'Whom to write to' })
  await expect(to).toBeFocused()
  await keyboard.press('Enter')
  await expect(to).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog).toContainText('The email address is missing.')
  await keyboard.type('anna')
  await keyboard.press('Enter')
  await expect(dialog).toContainText('This is not an email address.')
  await expectNoViolations(page)
  service.misbehave({ when: aliasPath, how: { status: 401, body: { error: 'bad_key' } } })
  await keyboard.type('@shop.example')
  await keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expect(desktop.clipboard).toHaveText(address)
  await to.focus()
  await keyboard.press('Enter')
  await expect(dialog).toContainText('Send-from address copied')
  await expect(dialog).toContainText('anna.at.shop.example.1@reply.example')
  await expect(dialog).toContainText(`Write to it from the mailbox that receives the mail of ${address}`)
  await expect(desktop.clipboard).toHaveText('anna.at.shop.example.1@reply.example')
  await expectNoViolations(page)
  await keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expectFocusKept(page)
  await expect(addresses.actions(address)).toBeFocused()
})
