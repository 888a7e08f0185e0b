import { type RelayOptions, type RelayServer, startRelayServer } from '../servers/relay-server.ts'
import { test as base, expect } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'

const test = base.extend<{ readonly serverOptions: RelayOptions; readonly relay: RelayServer }>({
  serverOptions: [{ premium: true, subdomain: 'me' }, { option: true }],
  relay: async ({ serverOptions }, use) => {
    const server = await startRelayServer(serverOptions)
    await use(server)
    await server.stop()
  },
})

const own = 'amber@me.mozmail.com'

test('an account is added with a pasted key, after a warning, and a test that makes nothing', async ({
  app,
  relay,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('Firefox Relay')
  await expect(settings.form).toContainText('This key controls your whole Relay account')
  await settings.nickname.fill('Masks')
  await settings.key.fill('00000000-0000-4000-8000-000000000000')
  await settings.advanced.click()
  await settings.server.fill(relay.url)
  await settings.testConnection.click()
  await expect(settings.failure).toContainText('Firefox Relay rejected the key')
  await settings.key.fill(relay.key)
  await settings.testConnection.click()
  await expect(settings.outcome).toContainText('The key was accepted')
  await expect(settings.form).toContainText('Premium')
  await settings.save.click()
  await expect(settings.accounts).toContainText('Masks')
  expect(relay.addresses()).toEqual([])
})

test('a random mask is made once although its answer is lost', async ({ app, relay }) => {
  await app.addAccount('relay', relay, 'Masks')
  relay.misbehave({ when: '/api/v1/relayaddresses/', how: 'reset', commits: true })
  const popover = await app.openPopover()
  await expect(popover.create).toBeEnabled()
  await popover.create.click()
  await expect(popover.result).toContainText('@mozmail.com')
  expect(relay.addresses()).toHaveLength(1)
})

test('a mask of a chosen name is made at the subdomain, and its name is lost once it was deleted', async ({
  app,
  relay,
}) => {
  await app.addAccount('relay', relay, 'Masks')
  const popover = await app.openPopover()
  await popover.domain.selectOption('me.mozmail.com')
  await popover.name.fill('amber')
  await popover.label.fill('Shop')
  await popover.create.click()
  await expect(popover.result).toContainText(own)
  expect(relay.find(own)).toMatchObject({ description: 'Shop', enabled: true })
  await popover.delete.click()
  await popover.deleteForGood.click()
  await expect(popover.result).toContainText('Deleted')
  expect(relay.isBurnt(own)).toBe(true)
  await popover.name.fill('amber')
  await popover.create.click()
  await expect(popover.failure).toContainText(
    `${own} was deleted, and Firefox Relay does not give it out again.`,
  )
  expect(relay.addresses()).toEqual([])
})

test.describe('without Premium, with one mask allowed', () => {
  test.use({ serverOptions: { freeMasks: 1 } })

  test('the failure says that the plan is used up and what helps, and keeps the label', async ({
    app,
    relay,
  }) => {
    await app.addAccount('relay', relay, 'Masks')
    const popover = await app.openPopover()
    await popover.create.click()
    await expect(popover.result).toContainText('@mozmail.com')
    await popover.label.fill('Shop')
    await popover.create.click()
    await expect(popover.failure).toContainText('Your plan at Firefox Relay allows no more than 1')
    await expect(popover.failure).toContainText('Delete an address that you no longer need')
    await expect(popover.label).toHaveValue('Shop')
    expect(relay.addresses()).toHaveLength(1)
  })
})

test('promotions to a mask are blocked and allowed, and it is switched off and on', async ({
  app,
  relay,
}) => {
  relay.add('custom', 'amber', { description: 'shop' })
  await app.addAccount('relay', relay, 'Masks')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(own)
  const choose = async (name: string) => {
    await addresses.actions(own).click()
    await addresses.action(name).click()
  }
  await expect(row).toContainText('shop')
  await choose('Block promotions')
  await expect(row).toContainText('Promotions blocked')
  expect(relay.find(own)?.blocksPromotions).toBe(true)
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  await choose('Switch on')
  await expect(row).toContainText('Promotions blocked')
  await choose('Allow promotions')
  await expect(row).not.toContainText('Promotions blocked')
  expect(relay.find(own)).toMatchObject({ blocksPromotions: false, enabled: true })
})

test('a mask keeps its label here alone if Relay stores none, and is deleted for good', async ({
  app,
  relay,
}) => {
  relay.account.storage = false
  relay.add('custom', 'amber')
  await app.addAccount('relay', relay, 'Masks')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(own)
  await addresses.actions(own).click()
  await addresses.action('Label').click()
  await addresses.labelBox(own).fill('bank')
  await addresses.labelBox(own).press('Enter')
  await expect(row).toContainText('Label only here')
  expect(relay.find(own)?.description).toBe('')
  const popover = await app.openPopover()
  await popover.label.fill('shop')
  await popover.create.click()
  await expect(popover.result).toContainText('@mozmail.com')
  const made = addresses.row(relay.addresses()[1] ?? '')
  await expect(made).toContainText('shop')
  await expect(made).toContainText('Label only here')
  await addresses.actions(own).click()
  await addresses.action('Delete for good…').click()
  await expect(addresses.dialog).toContainText('This is for good')
  await addresses.dialog.getByRole('button', { name: 'Delete for good', exact: true }).click()
  await expect(row).toContainText('Deleted')
  expect(relay.isBurnt(own)).toBe(true)
})
