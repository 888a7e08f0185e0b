import { join } from 'node:path'
import { openAddressBook } from '../../src/main/book/open-address-book.ts'
import { expect, test } from './fixtures.ts'

test.use({ practice: true })

test.beforeEach(async ({ app }) => {
  await app.restart(async (folder) => {
    const opened = await openAddressBook(join(folder, 'addresses.sqlite'))
    if (!opened.ok) throw new Error('The book cannot be opened.')
    const { book } = opened.value
    book.rememberAccount({ id: 'shop', provider: 'haltman', nickname: 'Shop' })
    const entries = Array.from({ length: 20 }, (_, index) => ({
      accountId: 'shop',
      address: `amber${index}@one.example`,
      label: `Shop ${index}`,
      createdAt: Date.UTC(2024, 0, 1) + index * 60_000,
    }))
    expect(book.addAll(entries).ok).toBe(true)
    book.close()
  })
})

test('the popover is drawn without a request, and twenty rows are few elements', async ({ app, context }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const { page } = await app.openPopover()
  await expect(page.locator('#rows > [role=option]')).toHaveCount(21)
  await expect(page.getByRole('combobox', { name: 'Name or search' })).toBeFocused()
  // Its page, the bridge of the preview, its script and its words come before anything else is asked for.
  const loaded = asked.slice(0, asked.indexOf('/events'))
  expect(loaded.map((path) => path.replace(/-[\w-]+(?=\.js)/, '')).toSorted()).toEqual([
    '/assets/popover.js',
    '/assets/words/popover.js',
    '/bridge.js',
    '/popover.html',
  ])
  expect(asked).not.toContain('/ipc/getSnapshot')
  expect(asked).not.toContain('/ipc/listAddresses')
  expect(await page.locator('#rows *').count()).toBeLessThanOrEqual(190)
  expect(await page.locator('.popover, .popover *').count()).toBeLessThanOrEqual(235)
})
