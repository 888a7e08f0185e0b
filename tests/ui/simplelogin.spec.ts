import {
  type SimpleLoginOptions,
  type SimpleLoginServer,
  startSimpleLoginServer,
} from '../servers/simplelogin-server.ts'
import { test as base, expect } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { PopoverPage } from './pages/popover-page.ts'

const test = base.extend<{
  readonly serverOptions: SimpleLoginOptions
  readonly simplelogin: SimpleLoginServer
}>({
  serverOptions: [{}, { option: true }],
  simplelogin: async ({ serverOptions }, use) => {
    const server = await startSimpleLoginServer(serverOptions)
    await use(server)
    await server.stop()
  },
})

/** Types a name once the service has told its domains. */
async function fillName(popover: PopoverPage): Promise<void> {
  await expect(popover.domain).toHaveValue('sl.example')
  await popover.name.fill('amber')
}

const custom = '/api/v3/alias/custom/new'
const signed = /amber\.[a-z]+\d{3}@sl\.example/

test('an account is added with a pasted key, after a test that shows its domains and recipients', async ({
  app,
  simplelogin,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('SimpleLogin')
  await settings.nickname.fill('Aliases')
  await settings.key.fill('x'.repeat(60))
  await settings.advanced.click()
  await settings.server.fill(simplelogin.url)
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('SimpleLogin rejected the key')
  await settings.key.fill(simplelogin.key)
  await settings.testConnection.click()
  await expect(settings.form).toContainText('me@inbox.example')
  await settings.save.click()
  await expect(settings.accounts).toContainText('Aliases')

  const popover = await app.openPopover()
  await fillName(popover)
  await popover.create.click()
  await expect(popover.result).toContainText(signed)
  expect(simplelogin.addresses()).toEqual([expect.stringMatching(signed)])
})

test.describe('with a domain of one’s own', () => {
  test.use({ serverOptions: { ownDomains: [{ domain: 'mine.example' }] } })

  test('the whole name is chosen there, and Undo deletes the address', async ({ app, simplelogin }) => {
    await app.addAccount('simplelogin', simplelogin, 'Aliases')
    const popover = await app.openPopover()
    await popover.domain.selectOption('mine.example')
    await popover.name.fill('amber')
    await popover.create.click()
    await expect(popover.result).toContainText('amber@mine.example')
    await popover.undo.click()
    await expect(popover.result).toContainText('Deleted')
    expect(simplelogin.isBurnt('amber@mine.example')).toBe(true)
  })
})

for (const [kind, form] of [
  ['Random words', /[a-z]+_[a-z]+\d{4}@sl\.example/],
  ['Long and random (UUID)', /[0-9a-f]{8}-[0-9a-f-]{27}@sl\.example/],
] as const) {
  test(`the service makes a name: ${kind}`, async ({ app, simplelogin }) => {
    await app.addAccount('simplelogin', simplelogin, 'Aliases')
    const popover = await app.openPopover()
    await popover.kindOfName.selectOption(kind)
    await expect(popover.name).toHaveAttribute('placeholder', 'SimpleLogin makes the name')
    await popover.label.fill('Shop')
    await popover.create.click()
    await expect(popover.result).toContainText(form)
    const [made = ''] = simplelogin.addresses()
    expect(simplelogin.find(made)).toMatchObject({ note: 'Shop' })
  })
}

test('an address is switched off and on, moved to the trash, and deleted for good from there', async ({
  app,
  simplelogin,
}) => {
  const address = 'amber@sl.example'
  simplelogin.add(address, { note: 'shop' })
  await app.addAccount('simplelogin', simplelogin, 'Aliases')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(address)
  await expect(row).toContainText('shop')
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  expect(simplelogin.find(address)?.enabled).toBe(false)
  await choose('Switch on')
  await expect(row).not.toContainText('Switched off')
  await choose('Move to trash')
  await expect(row).toContainText('In the trash')
  expect(simplelogin.find(address)?.trashed).toBe(true)
  await addresses.refresh.click()
  await expect(row).toContainText('In the trash')
  await choose('Delete for good…')
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(row).toContainText('Deleted')
  expect(simplelogin.isBurnt(address)).toBe(true)
})

test.describe('with two mailboxes', () => {
  const mailboxes = ['me@inbox.example', 'work@inbox.example'].map((email, index) => ({
    id: index + 1,
    email,
    verified: true,
  }))
  test.use({ serverOptions: { mailboxes, plan: 'premium' } })

  test('a note, a pin and mailboxes reach the service, and a send-from address is asked for and copied', async ({
    app,
    simplelogin,
  }) => {
    const address = 'amber@sl.example'
    simplelogin.add(address)
    await app.addAccount('simplelogin', simplelogin, 'Aliases')
    const addresses = addressesPage(await app.openSettings())
    await addresses.open()
    const row = addresses.row(address)
    const { dialog } = addresses
    const choose = async (name: string) => {
      await addresses.actions(address).click()
      await addresses.action(name).click()
    }
    await expect(row).toContainText('to me@inbox.example')
    await choose('Label')
    await addresses.labelBox(address).fill('bank')
    await addresses.labelBox(address).press('Enter')
    await expect(row).toContainText('bank')
    await expect.poll(() => simplelogin.find(address)?.note).toBe('bank')
    await choose('Pin')
    await expect(row.getByRole('img', { name: 'Pinned' })).toBeVisible()
    await expect.poll(() => simplelogin.find(address)?.pinned).toBe(true)
    await choose('Forward to…')
    await expect(dialog.getByRole('checkbox', { name: 'me@inbox.example' })).toBeChecked()
    await dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
    await dialog.getByRole('button', { name: 'Forward' }).click()
    await expect(row).toContainText('to me@inbox.example, work@inbox.example')
    await choose('Copy send-from address…')
    await dialog.getByRole('textbox', { name: 'Whom to write to' }).fill('anna@shop.example')
    await dialog.getByRole('textbox').press('Enter')
    await expect(dialog).toContainText('Send-from address copied')
    const desktop = await app.openDesktop()
    await expect(desktop.clipboard).toHaveText(/@sl\.example$/)
    await expect(desktop.clipboard).not.toHaveText(address)
  })
})

test('a limit makes the button wait', async ({ app, simplelogin }) => {
  await app.addAccount('simplelogin', simplelogin, 'Aliases')
  simplelogin.lock(true)
  const popover = await app.openPopover()
  await fillName(popover)
  await popover.create.click()
  await expect(popover.failure).toContainText('SimpleLogin asks you to slow down')
  await expect(popover.failure).toContainText(/Try again in (?:1:00|0:\d\d)/)
  expect(simplelogin.addresses()).toEqual([])
})

test.describe('with a plan that is used up', () => {
  test.use({ serverOptions: { maxAliases: 0 } })

  test('the failure says what helps', async ({ app, simplelogin }) => {
    await app.addAccount('simplelogin', simplelogin, 'Aliases')
    const popover = await app.openPopover()
    await fillName(popover)
    await popover.create.click()
    await expect(popover.failure).toContainText('Your plan at SimpleLogin allows no more addresses.')
    await expect(popover.failure).toContainText('Delete an address that you no longer need')
  })
})

test('an address whose answer was lost is found, and made once', async ({ app, simplelogin }) => {
  await app.addAccount('simplelogin', simplelogin, 'Aliases')
  simplelogin.misbehave({ when: custom, how: 'reset', commits: true })
  const popover = await app.openPopover()
  await fillName(popover)
  await popover.create.click()
  await expect(popover.result).toContainText(signed)
  expect(simplelogin.addresses()).toHaveLength(1)
})

test('a key that the service no longer accepts is asked for again', async ({ app, simplelogin }) => {
  await app.addAccount('simplelogin', simplelogin, 'Aliases')
  const popover = await app.openPopover()
  await fillName(popover)
  simplelogin.refuseAll('key')
  await popover.create.click()
  await expect(popover.failure).toContainText('SimpleLogin rejected the key')
  expect(simplelogin.addresses()).toEqual([])
})
