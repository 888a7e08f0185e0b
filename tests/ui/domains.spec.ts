import {
  type CloudflareOptions,
  type CloudflareServer,
  startCloudflareServer,
} from '../servers/cloudflare-server.ts'
import { type ImprovMxOptions, type ImprovMxServer, startImprovMxServer } from '../servers/improvmx-server.ts'
import { test as base, expect } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { PopoverPage } from './pages/popover-page.ts'

const test = base.extend<{
  readonly improvmxOptions: ImprovMxOptions
  readonly cloudflareOptions: CloudflareOptions
  readonly improvmx: ImprovMxServer
  readonly cloudflare: CloudflareServer
}>({
  improvmxOptions: [{}, { option: true }],
  cloudflareOptions: [{}, { option: true }],
  improvmx: async ({ improvmxOptions }, use) => {
    const server = await startImprovMxServer(improvmxOptions)
    await use(server)
    await server.stop()
  },
  cloudflare: async ({ cloudflareOptions }, use) => {
    const destinations = ['me@inbox.example', 'work@inbox.example'].map((email) => ({
      email,
      verified: true,
    }))
    const server = await startCloudflareServer({ destinations, ...cloudflareOptions })
    await use(server)
    await server.stop()
  },
})

const amber = 'amber@mine.example'

/** Makes an address once the service has told its domains. */
async function make(popover: PopoverPage, name: string): Promise<void> {
  await expect(popover.domain).toHaveValue('mine.example')
  await popover.name.fill(name)
  await popover.create.click()
}

for (const [service, id] of [
  ['ImprovMX', 'improvmx'],
  ['Cloudflare Email Routing', 'cloudflare'],
] as const) {
  test(`an account of ${service} is added with a pasted key, after a test that shows what it found`, async ({
    app,
    improvmx,
    cloudflare,
  }) => {
    const server = id === 'improvmx' ? improvmx : cloudflare
    const settings = await app.openSettings()
    await settings.addAccount.click()
    await settings.choose(service)
    await settings.nickname.fill('Domains')
    await settings.key.fill('x'.repeat(40))
    await settings.advanced.click()
    await settings.server.fill(server.url)
    await settings.testConnection.click()
    await expect(settings.failure).toContainText(`${service} rejected the key`)
    await settings.key.fill(server.key)
    await settings.testConnection.click()
    await expect(settings.form).toContainText('me@inbox.example')
    await settings.save.click()
    await expect(settings.accounts).toContainText('Domains')

    const popover = await app.openPopover()
    await make(popover, 'amber')
    await expect(popover.result).toContainText(amber)
    expect(server.addresses()).toEqual([amber])
    await popover.undo.click()
    await expect(popover.result).toContainText('Deleted')
    expect(server.addresses()).toEqual([])
  })

  test(`an address of ${service} whose answer was lost is found, and made once`, async ({
    app,
    improvmx,
    cloudflare,
  }) => {
    const server = id === 'improvmx' ? improvmx : cloudflare
    await app.addAccount(id, server, 'Domains')
    const popover = await app.openPopover()
    await expect(popover.domain).toHaveValue('mine.example')
    server.misbehave({ when: /\/(?:aliases|rules)$/, how: 'reset', commits: true })
    await make(popover, 'amber')
    await expect(popover.result).toContainText(amber)
    expect(server.addresses()).toEqual([amber])
  })
}

/** A limit of requests, which each service answers in a form of its own, and when it ends. */
const limits = {
  improvmx: { status: 429, body: { error: 'Too many requests', success: false } },
  cloudflare: {
    status: 429,
    body: { success: false, errors: [{ code: 971, message: 'Please wait' }], messages: [], result: null },
  },
} as const

for (const [service, id, wait] of [
  ['ImprovMX', 'improvmx', /Try again in (?:1:00|0:\d\d)/],
  ['Cloudflare Email Routing', 'cloudflare', /Try again in (?:5:00|4:\d\d)/],
] as const) {
  test(`a limit of ${service} makes the button wait`, async ({ app, improvmx, cloudflare }) => {
    const server = id === 'improvmx' ? improvmx : cloudflare
    await app.addAccount(id, server, 'Domains')
    const popover = await app.openPopover()
    await expect(popover.domain).toHaveValue('mine.example')
    server.misbehave({ when: /\/(?:aliases|rules)$/, how: limits[id], times: 9 })
    await make(popover, 'amber')
    await expect(popover.failure).toContainText(`${service} asks you to slow down`)
    await expect(popover.failure).toContainText(wait)
    expect(server.addresses()).toEqual([])
  })

  test.describe('without a domain', () => {
    test.use({ improvmxOptions: { domains: [] }, cloudflareOptions: { domains: [] } })

    test(`the test of a key of ${service} accepts it, and says what is missing`, async ({
      app,
      improvmx,
      cloudflare,
    }) => {
      const server = id === 'improvmx' ? improvmx : cloudflare
      const settings = await app.openSettings()
      await settings.addAccount.click()
      await settings.choose(service)
      await settings.nickname.fill('Domains')
      await settings.key.fill(server.key)
      await settings.advanced.click()
      await settings.server.fill(server.url)
      await settings.testConnection.click()
      await expect(settings.form).toContainText('The key was accepted.')
      await expect(settings.form).toContainText(
        `But ${service} offers no domain for new addresses with this key.`,
      )
      await expect(settings.form).toContainText(
        id === 'improvmx' ? 'Add a domain at ImprovMX' : 'Give the token Zone · Zone · Read for your domain',
      )
      await expectNoViolations(settings.page)
    })
  })
}

test.describe('with a plan that is used up', () => {
  // The catch-all counts, too.
  test.use({ improvmxOptions: { mostAliases: 1 } })

  test('the failure of ImprovMX says what helps', async ({ app, improvmx }) => {
    await app.addAccount('improvmx', improvmx, 'Domains')
    const popover = await app.openPopover()
    await make(popover, 'amber')
    await expect(popover.failure).toContainText('Your plan at ImprovMX allows no more addresses.')
    await expect(popover.failure).toContainText('Delete an address that you no longer need')
    expect(improvmx.addresses()).toEqual([])
  })
})

test('a deletion at ImprovMX says that a catch-all may still take the mail', async ({ app, improvmx }) => {
  improvmx.add(amber)
  await app.addAccount('improvmx', improvmx, 'Domains')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  await addresses.actions(amber).click()
  await addresses.action('Delete…').click()
  await expect(addresses.dialog).toContainText('unless the domain has a catch-all')
  await addresses.dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(addresses.row(amber)).toContainText('Deleted')
  expect(improvmx.addresses()).toEqual([])
})

test('a rule at Cloudflare is labelled, switched off and on, and sent to another recipient', async ({
  app,
  cloudflare,
}) => {
  cloudflare.add(amber, { name: 'shop' })
  await app.addAccount('cloudflare', cloudflare, 'Domains')
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  const row = addresses.row(amber)
  const choose = async (name: string) => {
    await addresses.actions(amber).click()
    await addresses.action(name).click()
  }
  await expect(row).toContainText('shop')
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  expect(cloudflare.find(amber)).toMatchObject({ enabled: false, name: 'shop' })
  await choose('Switch on')
  await expect(row).not.toContainText('Switched off')
  await choose('Forward to…')
  await addresses.dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
  await addresses.dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(addresses.dialog.getByRole('alert')).toContainText('exactly one recipient')
  await addresses.dialog.getByRole('checkbox', { name: 'me@inbox.example' }).uncheck()
  await addresses.dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(row).toContainText('to work@inbox.example')
  expect(cloudflare.find(amber)?.actions).toEqual([{ type: 'forward', value: ['work@inbox.example'] }])
})

test('a permission that a token of Cloudflare lacks is named', async ({ app, cloudflare }) => {
  await app.addAccount('cloudflare', cloudflare, 'Domains')
  const popover = await app.openPopover()
  await expect(popover.domain).toHaveValue('mine.example')
  cloudflare.forbid('rules')
  await make(popover, 'amber')
  await expect(popover.failure).toContainText('Zone · Email Routing Rules · Edit')
  expect(cloudflare.addresses()).toEqual([])
})
