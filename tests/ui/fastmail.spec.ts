import { type FastmailOptions, type FastmailServer, startFastmailServer } from '../servers/fastmail-server.ts'
import { test as base, expect } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { PopoverPage } from './pages/popover-page.ts'

const test = base.extend<{
  readonly serverOptions: FastmailOptions
  readonly fastmail: FastmailServer
}>({
  serverOptions: [{}, { option: true }],
  fastmail: async ({ serverOptions }, use) => {
    const server = await startFastmailServer(serverOptions)
    await use(server)
    await server.stop()
  },
})

/** Types a name once the service has told its domain. */
async function fillName(popover: PopoverPage, name = 'amber'): Promise<void> {
  await expect(popover.domain).toHaveValue('fastmail.example')
  await popover.name.fill(name)
}

const api = '/jmap/api/'
const lengthened = /amber\.[a-z]{5}@fastmail\.example/

test('an account is added with a pasted token, after a test that makes nothing', async ({
  app,
  fastmail,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('Fastmail')
  await settings.nickname.fill('Masked')
  await settings.key.fill('fmu1-wrong')
  await settings.advanced.click()
  await settings.server.fill(fastmail.url)
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('Fastmail rejected the key')
  fastmail.refuseAll('capability')
  await settings.key.fill(fastmail.key)
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('Fastmail gives this key no access to addresses.')
  fastmail.refuseAll(undefined)
  await settings.testConnection.click()
  await expect(settings.form).toContainText('fastmail.example')
  await settings.save.click()
  await expect(settings.accounts).toContainText('Masked')
  expect(fastmail.made()).toBe(0)

  const popover = await app.openPopover()
  await fillName(popover)
  await popover.create.click()
  await expect(popover.result).toContainText(lengthened)
  expect(fastmail.addresses()).toEqual([expect.stringMatching(lengthened)])
})

test('the service makes a name, and Undo destroys the unused address', async ({ app, fastmail }) => {
  await app.addAccount('fastmail', fastmail, 'Masked')
  const popover = await app.openPopover()
  await popover.kindOfName.selectOption('Random words')
  await expect(popover.name).toHaveAttribute('placeholder', 'Fastmail makes the name')
  await popover.label.fill('Shop')
  await popover.create.click()
  await expect(popover.result).toContainText(/[a-z]+\.[a-z]+\d{4}@fastmail\.example/)
  const [made = ''] = fastmail.addresses()
  expect(fastmail.find(made)).toMatchObject({ description: 'Shop', state: 'enabled' })
  await popover.undo.click()
  await expect(popover.result).toContainText('Deleted')
  expect(fastmail.addresses()).toEqual([])
})

test('Undo lets the mail of an address bounce that has received some', async ({ app, fastmail }) => {
  await app.addAccount('fastmail', fastmail, 'Masked')
  const popover = await app.openPopover()
  await fillName(popover)
  await popover.create.click()
  await expect(popover.result).toContainText(lengthened)
  const [made = ''] = fastmail.addresses()
  fastmail.receive(made)
  await popover.undo.click()
  await expect(popover.result).toContainText('Deleted')
  expect(fastmail.find(made)).toMatchObject({ state: 'deleted' })
})

test('a name that the service keeps for itself is not made', async ({ app, fastmail }) => {
  await app.addAccount('fastmail', fastmail, 'Masked')
  const popover = await app.openPopover()
  await fillName(popover, 'shop')
  await popover.create.click()
  await expect(popover.failure).toContainText('Fastmail keeps this name for itself.')
  expect(fastmail.made()).toBe(0)
})

test('an address is switched off and on, deleted so that mail bounces, restored, and deleted for good', async ({
  app,
  fastmail,
}) => {
  const address = 'amber.abcde@fastmail.example'
  fastmail.add(address, { description: 'shop' })
  await app.addAccount('fastmail', fastmail, 'Masked')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  await expect(row).toContainText('shop')
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await choose('Switch off: mail to trash')
  await expect(row).toContainText('Off: mail goes to the trash')
  expect(fastmail.find(address)?.state).toBe('disabled')
  await choose('Switch on')
  await expect(row).not.toContainText('Off: mail goes to the trash')
  await choose('Delete: mail bounces')
  await expect(row).toContainText('Deleted: mail bounces')
  expect(fastmail.find(address)?.state).toBe('deleted')
  await choose('Restore')
  await expect(row).not.toContainText('Deleted: mail bounces')
  expect(fastmail.find(address)?.state).toBe('enabled')
  await choose('Label')
  await addresses.labelBox(address).fill('bank')
  await addresses.labelBox(address).press('Enter')
  await expect.poll(() => fastmail.find(address)?.description).toBe('bank')
  await choose('Delete for good…')
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(row).toContainText('Deleted')
  expect(fastmail.addresses()).toEqual([])
})

test('an address that has received mail is not deleted for good, and the report says what helps', async ({
  app,
  fastmail,
}) => {
  const address = 'amber.abcde@fastmail.example'
  fastmail.add(address)
  fastmail.receive(address)
  await app.addAccount('fastmail', fastmail, 'Masked')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  await expect(addresses.row(address)).toBeVisible()
  await addresses.actions(address).click()
  await addresses.action('Delete for good…').click()
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.dialog).toContainText(
    'Fastmail deletes no address for good once it has received mail',
  )
  await expect(addresses.dialog).toContainText('choose “Delete: mail bounces”.')
  expect(fastmail.find(address)?.state).toBe('enabled')
})

test.describe('with no further creation in this hour', () => {
  test.use({ serverOptions: { creationsAnHour: 0 } })

  test('a limit makes the button wait some minutes', async ({ app, fastmail }) => {
    await app.addAccount('fastmail', fastmail, 'Masked')
    const popover = await app.openPopover()
    await fillName(popover)
    await popover.create.click()
    await expect(popover.failure).toContainText('Fastmail asks you to slow down')
    await expect(popover.failure).toContainText(/Try again in (?:5:00|4:\d\d)/)
    expect(fastmail.made()).toBe(0)
  })
})

test('an address whose answer was lost is found by its mark, and made once', async ({ app, fastmail }) => {
  await app.addAccount('fastmail', fastmail, 'Masked')
  const popover = await app.openPopover()
  await fillName(popover)
  fastmail.misbehave({ when: api, how: 'reset', commits: true })
  await popover.create.click()
  await expect(popover.result).toContainText(lengthened)
  expect(fastmail.made()).toBe(1)
})

test('a token that the service no longer accepts is asked for again', async ({ app, fastmail }) => {
  await app.addAccount('fastmail', fastmail, 'Masked')
  const popover = await app.openPopover()
  await fillName(popover)
  fastmail.refuseAll('key')
  await popover.create.click()
  await expect(popover.failure).toContainText('Fastmail rejected the key')
  expect(fastmail.made()).toBe(0)
})
