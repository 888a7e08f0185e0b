import type { Page } from '@playwright/test'
import { type AddyServer, startAddyServer } from '../servers/addy-server.ts'
import { test as base, expect, type RunningApp } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'
import type { PopoverPage } from './pages/popover-page.ts'

const key = 'k'.repeat(40).concat('0badcafe')
const recipients = [
  { id: 'r1', email: 'me@inbox.example', verified: true },
  { id: 'r2', email: 'work@inbox.example', verified: true },
]

const test = base.extend<{ readonly addy: AddyServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern.
  addy: async ({}, use) => {
    const owners = [{ key, plan: 'lite', recipients, defaultDomain: 'mine.example' }] as const
    const server = await startAddyServer({ owners, minuteLimit: 1_000 })
    await use(server)
    await server.stop()
  },
})

/** Adds an account in the settings, where its service is found by its name. */
async function addAccount(app: RunningApp, addy: AddyServer) {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('addy.io')
  await settings.nickname.fill('Aliases')
  await settings.key.fill(addy.key)
  await settings.advanced.click()
  await settings.server.fill(addy.url)
  await settings.testConnection.click()
  await expect(settings.outcome).toContainText('The key was accepted')
  await settings.save.click()
  await settings.form.waitFor({ state: 'detached' })
  return settings
}

/** The address that the popover shows as new. */
async function shown(popover: PopoverPage, pattern: RegExp): Promise<string> {
  await expect(popover.result).toContainText(pattern)
  return pattern.exec((await popover.result.textContent()) ?? '')?.[0] ?? ''
}

const own = /coffee@mine\.example/
const lengthened = /coffee\.[0-9a-z]{5}@anon\.example/
const made = /[a-z]+\.[a-z]+\d{1,3}@anon\.example/

test('an account is added, and addresses are made in each way', async ({ app, addy }) => {
  const settings = await addAccount(app, addy)
  await settings.page.close()
  const popover = await app.openPopover()
  await expect(popover.domain).toHaveValue('mine.example')
  await popover.name.fill('coffee')
  await popover.label.fill('shop')
  await popover.create.click()
  const first = await shown(popover, own)

  await popover.domain.selectOption('anon.example')
  await popover.name.fill('coffee')
  await expect(popover.page.getByText('+ 5 characters')).toBeVisible()
  await popover.create.click()
  const second = await shown(popover, lengthened)

  await popover.kindOfName.selectOption('Random words')
  await expect(popover.name).toHaveAttribute('placeholder', 'addy.io makes the name')
  await popover.create.click()
  const third = await shown(popover, made)
  expect(addy.addresses()).toEqual([first, second, third])
  await expect(popover.recent).toHaveCount(3)
})

async function openAddresses(page: Page, app: RunningApp) {
  await page.close()
  const addresses = addressesPage(await app.openSettings())
  await addresses.open()
  return addresses
}

test('an address is switched off and on, moved to the trash, restored and deleted for good', async ({
  app,
  addy,
}) => {
  const settings = await addAccount(app, addy)
  const popover = await app.openPopover()
  await popover.name.fill('coffee')
  await popover.create.click()
  const address = await shown(popover, own)
  const addresses = await openAddresses(settings.page, app)
  const row = addresses.row(address)
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await choose('Switch off')
  await expect(row).toContainText('Switched off')
  expect(addy.find(address)?.active).toBe(false)
  await choose('Switch on')
  await expect(row).not.toContainText('Switched off')
  expect(addy.find(address)?.active).toBe(true)
  await choose('Move to trash')
  await expect(row).toContainText('In the trash')
  expect(addy.find(address)?.deletedAt).not.toBeNull()
  await choose('Restore')
  await expect(row).not.toContainText('In the trash')
  expect(addy.find(address)).toMatchObject({ active: true, deletedAt: null })
  await choose('Delete for good…')
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(row).toContainText('Deleted')
  expect(addy.addresses()).toEqual([])
})

test('a label, a pin and recipients reach the service, and a send-from address is copied', async ({
  app,
  addy,
}) => {
  const settings = await addAccount(app, addy)
  const popover = await app.openPopover()
  await popover.name.fill('coffee')
  await popover.create.click()
  const address = await shown(popover, own)
  const addresses = await openAddresses(settings.page, app)
  const row = addresses.row(address)
  const { dialog } = addresses
  const choose = async (name: string) => {
    await addresses.actions(address).click()
    await addresses.action(name).click()
  }
  await choose('Label')
  await addresses.labelBox(address).fill('bank')
  await addresses.labelBox(address).press('Enter')
  await expect(row).toContainText('bank')
  await expect.poll(() => addy.find(address)?.description).toBe('bank')
  await choose('Pin')
  await expect(row.getByRole('img', { name: 'Pinned' })).toBeVisible()
  await expect.poll(() => addy.find(address)?.pinned).toBe(true)
  await choose('Forward to…')
  await dialog.getByRole('checkbox', { name: 'work@inbox.example' }).check()
  await dialog.getByRole('button', { name: 'Forward' }).click()
  await expect(row).toContainText('to work@inbox.example')
  expect(addy.find(address)?.recipients).toEqual(['r2'])
  await choose('Copy send-from address…')
  await dialog.getByRole('textbox', { name: 'Whom to write to' }).fill('anna@shop.example')
  await dialog.getByRole('textbox').press('Enter')
  await expect(dialog).toContainText('coffee+anna=shop.example@mine.example')
  const desktop = await app.openDesktop()
  await expect(desktop.clipboard).toHaveText('coffee+anna=shop.example@mine.example')
})

test('a limit and a rejected key are named, and a lost answer makes no second address', async ({
  app,
  addy,
}) => {
  const settings = await addAccount(app, addy)
  await settings.page.close()
  const popover = await app.openPopover()
  addy.misbehave({ when: '/api/v1/aliases', how: 'reset', commits: true })
  await popover.name.fill('coffee')
  await popover.create.click()
  await shown(popover, own)
  expect(addy.addresses()).toEqual(['coffee@mine.example'])

  await popover.domain.selectOption('anon.example')
  addy.misbehave({ when: '/api/v1/aliases', how: 'reset', commits: true })
  await popover.name.fill('coffee')
  await popover.create.click()
  await shown(popover, lengthened)
  expect(addy.addresses()).toHaveLength(2)

  addy.misbehave({
    when: '/api/v1/aliases',
    how: {
      status: 429,
      text: 'You have reached your hourly limit for creating new aliases',
      headers: { 'content-type': 'text/html; charset=UTF-8' },
    },
  })
  await popover.name.fill('tea')
  await popover.create.click()
  await expect(popover.failure).toContainText('addy.io asks you to slow down: too many new addresses')

  addy.revoke(key)
  await popover.name.fill('cake')
  await popover.create.click()
  await expect(popover.failure).toContainText('addy.io rejected the key')
  expect(addy.addresses()).toHaveLength(2)
})
