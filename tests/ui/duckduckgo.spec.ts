import { type DuckOptions, type DuckServer, startDuckServer } from '../servers/duckduckgo-server.ts'
import { test as base, expect } from './fixtures.ts'
import { tabTo } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { SettingsPage } from './pages/settings-page.ts'

const test = base.extend<{ readonly serverOptions: DuckOptions; readonly duck: DuckServer }>({
  serverOptions: [{}, { option: true }],
  duck: async ({ serverOptions }, use) => {
    const server = await startDuckServer(serverOptions)
    await use(server)
    await server.stop()
  },
})

const random = /[a-z0-9-]+@duck\.com/
const addressesPath = '/api/email/addresses'
const newestWords = (duck: DuckServer) => duck.mails().at(-1)?.words ?? ''

/** Opens the form of a new account at the service, up to the part for its key. */
async function openForm(settings: SettingsPage, duck: DuckServer): Promise<void> {
  await settings.addAccount.click()
  await settings.choose('DuckDuckGo')
  await settings.nickname.fill('Duck')
  await settings.advanced.click()
  await settings.server.fill(duck.url)
}

const personal = (settings: SettingsPage) => settings.form.getByRole('textbox', { name: 'Personal address' })

test('an account is added by four words from a mail, is said to be unofficial, and makes an address', async ({
  app,
  duck,
}) => {
  const settings = await app.openSettings()
  await openForm(settings, duck)
  await expect(settings.form).toContainText('Unofficial: DuckDuckGo supports no other programs')
  await expect(settings.form).toContainText('Type the four words from the email.')
  await settings.keyByEmail.click()
  await expect(personal(settings)).toBeFocused()
  await expect(settings.days).toHaveCount(0)
  await expect(settings.automaticRenewal).toHaveCount(0)
  await expectNoViolations(settings.page)
  await personal(settings).fill('me')
  await personal(settings).press('Enter')
  await expect(settings.form).toContainText('A code is on its way to the mailbox of me@duck.com.')
  await expect(settings.form).toContainText('Four words, from the latest email.')
  await expect(settings.code).toBeFocused()
  await expect(settings.code).toHaveAttribute('inputmode', 'text')
  await expectNoViolations(settings.page)
  await settings.code.pressSequentially(newestWords(duck).toUpperCase())
  await expect(settings.form).toBeVisible()
  await settings.code.press('Enter')
  await expect(settings.form).toHaveCount(0)
  await expect(settings.accounts).toContainText('Working')
  await expect(settings.accounts).not.toContainText('Key expires')
  expect(await settings.page.content()).not.toContain(duck.key)

  const popover = await app.openPopover()
  await expect(popover.name).toHaveAttribute('placeholder', 'DuckDuckGo makes the name')
  await popover.label.fill('Shop')
  await popover.create.click()
  await expect(popover.result).toContainText(random)
  await expect(popover.result).toContainText('Shop')
  expect(duck.addresses()).toHaveLength(1)
  await expect(popover.undo).toHaveCount(0)
})

test('wrong words and other addresses are refused at their fields, and nothing typed is lost', async ({
  app,
  duck,
}) => {
  const settings = await app.openSettings()
  await openForm(settings, duck)
  await settings.keyByEmail.click()
  await personal(settings).fill('me@inbox.example')
  await settings.sendCode.click()
  await expect(settings.form).toContainText('DuckDuckGo does not know you by this address.')
  await expect(personal(settings)).toHaveAttribute('aria-invalid', 'true')
  expect(duck.requests).toHaveLength(0)
  await personal(settings).fill('me@duck.com')
  await settings.sendCode.click()
  await expect(settings.code).toBeFocused()
  await settings.code.fill('tidal amber finch')
  await settings.confirm.click()
  await expect(settings.form).toContainText('The code has four words.')
  await settings.code.fill('tidal tidal tidal tidal')
  await settings.confirm.click()
  await expect(settings.form).toContainText('This code is wrong, has expired or was used before.')
  await expect(settings.code).toHaveValue('tidal tidal tidal tidal')
  await tabTo(settings.anotherCode)
  await settings.page.keyboard.press('Enter')
  await expect.poll(() => duck.mails().length).toBe(2)
  await expect(settings.code).toHaveValue('')
  await settings.code.fill(newestWords(duck))
  await settings.confirm.click()
  await expect(settings.accounts).toContainText('Working')
})

test('a pasted key is tested without a new address', async ({ app, duck }) => {
  const settings = await app.openSettings()
  await openForm(settings, duck)
  await settings.key.fill('x'.repeat(60))
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('DuckDuckGo rejected the key')
  await settings.key.fill(duck.key)
  await settings.save.click()
  await expect(settings.accounts).toContainText('Duck')
  expect(duck.addresses()).toEqual([])
})

test('an address is labelled here, switched off and on, and written from', async ({ app, duck }) => {
  await app.addAccount('duckduckgo', duck, 'Duck')
  const popover = await app.openPopover()
  await popover.create.click()
  await expect(popover.result).toContainText(random)
  const [address = ''] = duck.addresses()
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await choose('Label')
  await addresses.labelBox(address).fill('bank')
  await addresses.labelBox(address).press('Enter')
  await expect(row).toContainText('bank')
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  expect(duck.isActive(address)).toBe(false)
  duck.misbehave({ when: addressesPath, how: 'reset', commits: true })
  await choose('Switch on')
  await expect(row).not.toContainText('Switched off')
  expect(duck.isActive(address)).toBe(true)
  await choose('Copy send-from address…')
  await addresses.dialog.getByRole('textbox', { name: 'Whom to write to' }).fill('anna@shop.example')
  await addresses.dialog.getByRole('textbox').press('Enter')
  await expect(addresses.dialog).toContainText('Send-from address copied')
  const desktop = await app.openDesktop()
  await expect(desktop.clipboard).toHaveText(`anna_at_shop.example_${address}`)
})

test('an address that the service does not have is perhaps deleted, until it is there again', async ({
  app,
  duck,
}) => {
  await app.addAccount('duckduckgo', duck, 'Duck')
  const popover = await app.openPopover()
  await popover.create.click()
  await expect(popover.result).toContainText(random)
  const [address = ''] = duck.addresses()
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  const switchOff = async () => {
    await addresses.actions(address).click()
    await addresses.action('Switch off').click()
  }
  duck.misbehave({ when: addressesPath, how: { status: 404, text: '' } })
  await switchOff()
  await expect(row).toContainText('Perhaps deleted')
  await expect(addresses.page.getByRole('alert')).toContainText(`DuckDuckGo does not have ${address}`)
  await switchOff()
  await expect(row).toContainText('Switched off')
  await expect(row).not.toContainText('Perhaps deleted')
})

test('an address whose answer was lost is made once more, and one is shown', async ({ app, duck }) => {
  await app.addAccount('duckduckgo', duck, 'Duck')
  duck.misbehave({ when: addressesPath, how: 'reset', commits: true })
  const popover = await app.openPopover()
  await popover.create.click()
  await expect(popover.result).toContainText(duck.addresses()[1] ?? random)
  await expect(popover.recent).toHaveCount(1)
  expect(duck.addresses()).toHaveLength(2)
})

test.describe('with one address a day', () => {
  test.use({ serverOptions: { perDay: 1 } })

  test('an address that comes again is said to be a limit, and is not listed twice', async ({
    app,
    duck,
  }) => {
    await app.addAccount('duckduckgo', duck, 'Duck')
    const popover = await app.openPopover()
    await popover.label.fill('Café')
    await popover.create.click()
    await expect(popover.result).toContainText(random)
    await popover.label.fill('Shop')
    await popover.create.click()
    const [address = ''] = duck.addresses()
    await expect(popover.failure).toContainText(
      `DuckDuckGo is limiting new addresses: it gave out ${address} again. You use it for “Café”.`,
    )
    await expect(popover.failure).toContainText('The limit lasts about 24 hours.')
    await expect(popover.recent).toHaveCount(1)
    await expect(popover.label).toHaveValue('Shop')
  })
})

test('a key that is no longer accepted is asked for again, and the bot wall is not taken for that', async ({
  app,
  duck,
}) => {
  await app.addAccount('duckduckgo', duck, 'Duck')
  const popover = await app.openPopover()
  duck.turnAway(true)
  await popover.create.click()
  await expect(popover.failure).toContainText('DuckDuckGo turned Aliasmith away, whatever the key.')
  duck.turnAway(false)
  duck.misbehave({ when: addressesPath, how: { status: 401, body: { error: 'invalid_token' } } })
  await popover.create.click()
  await expect(popover.failure).toContainText('DuckDuckGo rejected the key')
  expect(duck.addresses()).toEqual([])
})
