import {
  type ForwardEmailOptions,
  type ForwardEmailServer,
  startForwardEmailServer,
} from '../servers/forwardemail-server.ts'
import { test as base, expect } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { PopoverPage } from './pages/popover-page.ts'

const test = base.extend<{
  readonly serverOptions: ForwardEmailOptions
  readonly forwardemail: ForwardEmailServer
}>({
  serverOptions: [{}, { option: true }],
  forwardemail: async ({ serverOptions }, use) => {
    const server = await startForwardEmailServer(serverOptions)
    await use(server)
    await server.stop()
  },
})

const address = 'amber@mine.example'
const aliases = '/v1/domains/mine.example/aliases'

/** Types a name once the service has told its domains. */
async function fillName(popover: PopoverPage, name = 'amber'): Promise<void> {
  await expect(popover.domain).toHaveValue('mine.example')
  await popover.name.fill(name)
}

test('an account is added with a pasted key, after a warning, and a test that shows its plan', async ({
  app,
  forwardemail,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('Forward Email')
  await expect(settings.form).toContainText('This key controls your whole account there')
  await expect(settings.form).toContainText('If a domain has a catch-all')
  await expect(settings.form).toContainText('Copy the API token under Developer Access')
  await settings.nickname.fill('Aliases')
  await settings.key.fill('0'.repeat(24))
  await settings.advanced.click()
  await settings.server.fill(forwardemail.url)
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('Forward Email rejected the key')
  await settings.key.fill(forwardemail.key)
  await settings.testConnection.click()
  await expect(settings.outcome).toContainText('The key was accepted')
  await expect(settings.form).toContainText('Enhanced Protection')
  await settings.save.click()
  await expect(settings.accounts).toContainText('Aliases')
  expect(forwardemail.addresses()).toEqual([])
})

test('addresses are made with a chosen and a suggested name, and Undo deletes one', async ({
  app,
  forwardemail,
}) => {
  await app.addAccount('forwardemail', forwardemail, 'Aliases')
  const popover = await app.openPopover()
  await fillName(popover)
  await popover.label.fill('Shop')
  await popover.create.click()
  await expect(popover.result).toContainText(address)
  expect(forwardemail.find(address)).toMatchObject({ description: 'Shop', recipients: ['me@inbox.example'] })
  await popover.undo.click()
  await expect(popover.result).toContainText('Deleted')
  expect(forwardemail.addresses()).toEqual([])

  await expect(popover.name).toHaveAttribute('placeholder', /^[a-z0-9._-]+$/)
  await popover.create.click()
  await expect(popover.result).toContainText('@mine.example')
  await expect.poll(forwardemail.addresses).toHaveLength(1)
})

test.describe('with a shared domain', () => {
  test.use({
    serverOptions: { domains: [{ name: 'mine.example' }, { name: 'shared.example', shared: true }] },
  })

  test('an address is made there although the service does not list it yet', async ({
    app,
    forwardemail,
  }) => {
    await app.addAccount('forwardemail', forwardemail, 'Aliases')
    const popover = await app.openPopover()
    await fillName(popover)
    await popover.domain.selectOption('Other…')
    await popover.typedDomain.fill('shared.example')
    await popover.name.fill('amber')
    await popover.create.click()
    await expect(popover.result).toContainText('amber@shared.example')
    expect(forwardemail.addresses()).toEqual(['amber@shared.example'])
  })
})

test('an address is switched off and on, with another label and recipient, and deleted', async ({
  app,
  forwardemail,
}) => {
  const kept = { labels: ['buying'], errorCode: 550 } as const
  forwardemail.add(address, { description: 'shop', ...kept })
  forwardemail.add('other@mine.example', { recipients: ['work@inbox.example'] })
  await app.addAccount('forwardemail', forwardemail, 'Aliases')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  const { dialog } = addresses
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await expect(row).toContainText('shop')
  await expect(row).toContainText('to me@inbox.example')
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  expect(forwardemail.find(address)).toMatchObject({ enabled: false, description: 'shop', ...kept })
  await choose('Switch on')
  await expect(row).not.toContainText('Switched off')

  await choose('Label')
  await addresses.labelBox(address).fill('bank')
  await addresses.labelBox(address).press('Enter')
  await expect(row).toContainText('bank')
  await expect.poll(() => forwardemail.find(address)?.description).toBe('bank')
  await choose('Forward to…')
  await expect(dialog.getByRole('checkbox', { name: 'me@inbox.example' })).toBeChecked()
  await dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(row).toContainText('to me@inbox.example, work@inbox.example')
  expect(forwardemail.find(address)).toMatchObject({
    ...{ enabled: true, description: 'bank', recipients: ['me@inbox.example', 'work@inbox.example'] },
    ...kept,
  })

  await choose('Delete…')
  await expect(dialog).toContainText('unless the domain has a catch-all')
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(row).toContainText('Deleted')
  expect(forwardemail.addresses()).toEqual(['other@mine.example'])
})

test.describe('with one new address a day', () => {
  test.use({ serverOptions: { dailyLimit: 1 } })

  test('the limit makes the button wait', async ({ app, forwardemail }) => {
    await app.addAccount('forwardemail', forwardemail, 'Aliases')
    const popover = await app.openPopover()
    await fillName(popover)
    await popover.create.click()
    await expect(popover.result).toContainText(address)
    await popover.name.fill('birch')
    await popover.create.click()
    await expect(popover.failure).toContainText('Forward Email asks you to slow down: too many new addresses')
    expect(forwardemail.addresses()).toEqual([address])
  })
})

test.describe('with a domain without a plan', () => {
  test.use({ serverOptions: { plan: 'free', domains: [{ name: 'mine.example', plan: 'free' }] } })

  test('the failure says that the domain needs one', async ({ app, forwardemail }) => {
    await app.addAccount('forwardemail', forwardemail, 'Aliases')
    const popover = await app.openPopover()
    await fillName(popover)
    await popover.create.click()
    await expect(popover.failure).toContainText('mine.example needs a paid plan at Forward Email.')
    expect(forwardemail.addresses()).toEqual([])
  })
})

test('an address whose answer was lost is found, and made once', async ({ app, forwardemail }) => {
  await app.addAccount('forwardemail', forwardemail, 'Aliases')
  const popover = await app.openPopover()
  await fillName(popover)
  forwardemail.misbehave({ when: aliases, how: 'reset', commits: true })
  await popover.create.click()
  await expect(popover.result).toContainText(address)
  expect(forwardemail.addresses()).toEqual([address])
})

test('a key that the service no longer accepts is asked for again', async ({ app, forwardemail }) => {
  await app.addAccount('forwardemail', forwardemail, 'Aliases')
  const popover = await app.openPopover()
  await fillName(popover)
  forwardemail.refuseAll('key')
  await popover.create.click()
  await expect(popover.failure).toContainText('Forward Email rejected the key')
  expect(forwardemail.addresses()).toEqual([])
})
