import type { HaltmanServer } from '../servers/haltman-server.ts'
import { expect, type RunningApp, test } from './fixtures.ts'
import { expectFocusKept, tabTo } from './keys.ts'
import { openWith } from './open-addresses.ts'
import type { AddressesPage } from './pages/addresses-page.ts'

/** Opens the page on `count` addresses of Haltman, once they are there. */
async function openFilled(app: RunningApp, haltman: HaltmanServer, count: number): Promise<AddressesPage> {
  const addresses = await openWith(app, haltman, count)
  await expect(addresses.row('name0@one.example')).toBeVisible()
  return addresses
}

test('Tab goes through the page in order, with the grid as one stop, and leaves it', async ({
  app,
  haltman,
}) => {
  const addresses = await openFilled(app, haltman, 30)
  await tabTo(addresses.cell('name0@one.example'), 'Shift+Tab')
  await tabTo(addresses.search, 'Shift+Tab')
  expect(await tabTo(addresses.cell('name0@one.example'))).toHaveLength(3)
  await addresses.page.keyboard.press('ArrowDown')
  await expect(addresses.cell('name1@one.example')).toBeFocused()
  await addresses.page.keyboard.press('Shift+Tab')
  await expect(addresses.selectAll).toBeFocused()
  await addresses.page.keyboard.press('Tab')
  await expect(addresses.cell('name1@one.example')).toBeFocused()
  await addresses.page.keyboard.press('Tab')
  await expect(addresses.list.locator(':focus')).toHaveCount(0)
})

test('the arrow keys pass a deleted address, which cannot be selected, in every column', async ({
  app,
  haltman,
}) => {
  const addresses = await openFilled(app, haltman, 3)
  const { keyboard } = addresses.page
  await addresses.select('name1@one.example').check()
  await addresses.delete.click()
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.row('name1@one.example')).toContainText('Deleted')
  await addresses.cell('name0@one.example').focus()
  await keyboard.press('ArrowLeft')
  await expect(addresses.select('name0@one.example')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(addresses.select('name1@one.example')).toBeFocused()
  await keyboard.press('Space')
  await expect(addresses.select('name1@one.example')).not.toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Shift+Tab')
  await expect(addresses.select('name1@one.example')).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(addresses.select('name2@one.example')).toBeFocused()
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await expect(addresses.list.getByRole('columnheader').first()).toBeFocused()
})

test('a row that is scrolled away keeps the focus', async ({ app, haltman }) => {
  const addresses = await openFilled(app, haltman, 300)
  const { page } = addresses
  await tabTo(addresses.cell('name0@one.example'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('PageDown')
  const label = addresses.list.locator(':focus')
  const name = await label.getAttribute('aria-label')
  for (const top of [4_000, 9_000, 0]) {
    await addresses.list.evaluate((list, to) => list.parentElement?.scrollTo({ top: to }), top)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    // Far away, the row is unloaded and holds the focus itself.
    await expect(label).toHaveCount(1)
  }
  await expect(label).toHaveAttribute('aria-label', name ?? '')
  await page.keyboard.press('Control+End')
  await expect(addresses.labelOf('name299@one.example')).toBeFocused()
})

test('several are selected, stay selected when the question is cancelled, and are deleted', async ({
  app,
  haltman,
}) => {
  const addresses = await openFilled(app, haltman, 4)
  const { page } = addresses
  const { keyboard } = page
  await tabTo(addresses.selectAll)
  await keyboard.press('Enter')
  await expect(page.getByText('4 selected')).toBeVisible()
  const clear = page.getByRole('button', { name: 'Clear selection' })
  await expect(clear).toBeFocused()
  await keyboard.press('Space')
  await expect(addresses.selectAll).toBeFocused()

  await tabTo(addresses.cell('name0@one.example'))
  await keyboard.press('Space')
  await keyboard.press('Control+End')
  await keyboard.press('Space')
  await keyboard.press('Delete')
  await expect(addresses.dialog).toContainText('Delete 2 addresses?')
  await expect(addresses.dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(addresses.cell('name3@one.example')).toBeFocused()
  await expect(page.getByText('2 selected')).toBeVisible()

  await tabTo(addresses.delete, 'Shift+Tab')
  await keyboard.press('Enter')
  await tabTo(addresses.dialog.getByRole('button', { name: 'Delete for good' }))
  await keyboard.press('Enter')
  await expect(addresses.dialog).toHaveCount(0)
  await expect.poll(() => haltman.addresses().toSorted()).toEqual(['name1@one.example', 'name2@one.example'])
  await expect(addresses.cell('name3@one.example')).toBeFocused()
  await expectFocusKept(page)
})

test('deleting all shown addresses leaves the focus on the page', async ({ app, haltman }) => {
  const addresses = await openFilled(app, haltman, 2)
  const { page } = addresses
  await addresses.state.selectOption('Active')
  await tabTo(addresses.selectAll)
  await page.keyboard.press('Enter')
  await tabTo(addresses.delete)
  await page.keyboard.press('Enter')
  await tabTo(addresses.dialog.getByRole('button', { name: 'Delete for good' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('No address matches.')).toBeVisible()
  await expectFocusKept(page)
  await tabTo(page.getByRole('button', { name: 'Show all addresses' }))
  await page.keyboard.press('Enter')
  await expect(addresses.search).toBeFocused()
  await expect(addresses.row('name0@one.example')).toBeVisible()
})

test('a label is saved by Enter and by Tab, and not by Escape', async ({ app, haltman }) => {
  const addresses = await openFilled(app, haltman, 3)
  const { keyboard } = addresses.page
  const label = addresses.labelOf('name0@one.example')
  await tabTo(addresses.cell('name0@one.example'))
  await keyboard.press('ArrowRight')
  await expect(label).toBeFocused()
  await keyboard.press('Enter')
  await expect(addresses.labelBox('name0@one.example')).toBeFocused()
  await keyboard.type('Café')
  await keyboard.press('Enter')
  await expect(label).toContainText('Café')
  await expect(label).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('Tea')
  await keyboard.press('Escape')
  await expect(label).toContainText('Café')
  await expect(label).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('Library')
  await keyboard.press('Shift+Tab')
  await expect(label).toContainText('Library')
  await expectFocusKept(addresses.page)
})

test('the dialogs of files take the focus, act on Enter and return the focus', async ({ app, haltman }) => {
  const addresses = await openFilled(app, haltman, 3)
  const { page } = addresses
  await tabTo(addresses.exportButton, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(addresses.dialog.getByRole('radio', { name: 'CSV' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(addresses.exportButton).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(addresses.dialog.getByRole('radio', { name: 'JSON' })).toBeChecked()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.json$/)
  await expect(addresses.exportButton).toBeFocused()

  // Chromium reports a file chooser only if it knew before the key that somebody waits for it.
  const choosing = page.waitForEvent('filechooser')
  await tabTo(addresses.importButton)
  const text = 'address,account,provider\r\na@b.example,Mail,haltman\r\n'
  await page.keyboard.press('Enter')
  const chooser = await choosing
  await chooser.setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await expect(addresses.dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await tabTo(addresses.dialog.getByRole('button', { name: 'Import' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Imported: 1 new')).toBeVisible()
  await expect(addresses.importButton).toBeFocused()
})
