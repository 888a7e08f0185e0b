import type { LikedoServer } from '../servers/likedo-server.ts'
import { expect, type RunningApp, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { longAgo, openWith } from './open-addresses.ts'
import { type AddressesPage, addressesPage } from './pages/addresses-page.ts'

test('the service’s addresses appear automatically, and its changes on demand', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 450)
  await expect(addresses.page.getByText('450 addresses', { exact: true })).toBeVisible()
  await expect(addresses.page.getByText('450 new')).toBeVisible()
  await expect(addresses.row('name0@one.example')).toContainText('to me@inbox.example')
  haltman.add('later@one.example')
  haltman.switchOff('name3@one.example')
  haltman.remove('name4@one.example')
  haltman.spoilList({ unreadable: ['@one.example'] })
  await addresses.refresh.click()
  await expect(addresses.said).toHaveText(
    /^1 new, 1 changed\. 1 address is missing from its list, and still counts as working\. Aliasmith checks again at .*\d:\d\d.*\. 1 row could not be read\.$/,
  )
  await expect(addresses.row('later@one.example')).toBeVisible()
  await expect(addresses.row('name3@one.example')).toContainText('Switched off')
  await expect(addresses.row('name4@one.example')).not.toContainText('Deleted')
  await addresses.copy('name3@one.example').click()
  await expect(addresses.said).toHaveText('name3@one.example copied. It is switched off.')
})

test('a long list can be used while it loads, and shows its progress', async ({ app, haltman }) => {
  haltman.misbehave({ when: '/api/alias/list', how: { slow: 1 } })
  haltman.misbehave({ when: '/api/alias/list', how: { slow: 3_000 } })
  const addresses = await openWith(app, haltman, 450)
  await expect(addresses.page.getByText('Mail: 200 of 450 read')).toBeVisible()
  await addresses.search.fill('name7@')
  await expect(addresses.page.getByText('1 address', { exact: true })).toBeVisible()
  await expect(addresses.page.getByText('450 new')).toBeVisible()
})

test('of several services, only unfinished ones are mentioned', async ({ app, haltman, likedo }) => {
  likedo.add('kept@ig.do', { createdAt: longAgo + 60_000 })
  const addresses = await openWith(app, haltman, 250)
  await expect(addresses.page.getByText('250 new')).toBeVisible()
  haltman.misbehave({ when: '/api/alias/list', how: { slow: 1 } })
  haltman.misbehave({ when: '/api/alias/list', how: { slow: 3_000 } })
  await addLikedo(app, likedo, addresses)
  await expect(addresses.row('kept@ig.do')).toBeVisible()
  await expect(addresses.page.getByText('Mail: 200 of 250 read', { exact: true })).toBeVisible()
  await expect(addresses.page.getByText(/Shopping: /)).toBeHidden()
  await expect(addresses.page.getByText('1 new.', { exact: true })).toBeVisible()
})

test('a service that refuses its list is reported, and the list stays', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 2)
  await expect(addresses.row('name0@one.example')).toBeVisible()
  haltman.misbehave({ when: '/api/alias/list', how: { status: 503 } })
  await addresses.refresh.click()
  await expect(addresses.failure).toContainText('Haltman is unavailable')
  await expect(addresses.row('name0@one.example')).toBeVisible()
})

test('the search, both filters and the way back', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 30)
  await expect(addresses.row('name5@one.example')).toBeVisible()
  haltman.switchOff('name5@one.example')
  await addresses.refresh.click()
  await addresses.state.selectOption('Switched off')
  await expect(addresses.page.getByText('1 address', { exact: true })).toBeVisible()
  await expect(addresses.row('name5@one.example')).toBeVisible()
  await addresses.account.selectOption('Mail')
  await addresses.search.fill('nowhere')
  await expect(addresses.page.getByText('No address matches.')).toBeVisible()
  await addresses.page.getByRole('button', { name: 'Show all addresses' }).click()
  await expect(addresses.page.getByText('30 addresses')).toBeVisible()
  await expect(addresses.state).toHaveValue('all')
})

test('a label is changed in place, from the keyboard, and found', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 3)
  await addresses.labelOf('name1@one.example').click()
  await addresses.labelBox('name1@one.example').fill('The corner café')
  await addresses.labelBox('name1@one.example').press('Enter')
  await expect(addresses.labelOf('name1@one.example')).toContainText('The corner café')
  await expect(addresses.labelOf('name1@one.example')).toBeFocused()
  await addresses.page.keyboard.press('Enter')
  await addresses.page.keyboard.type('dropped')
  await addresses.page.keyboard.press('Escape')
  await expect(addresses.labelOf('name1@one.example')).toContainText('The corner café')
  await addresses.search.fill('CAFÉ')
  await expect(addresses.page.getByText('1 address', { exact: true })).toBeVisible()
})

test('arrow keys reach every row of a long list, drawn or not', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 450)
  await expect(addresses.page.getByText('450 addresses')).toBeVisible()
  const { keyboard } = addresses.page
  await addresses.copy('name0@one.example').focus()
  await keyboard.press('ArrowDown')
  await expect(addresses.copy('name1@one.example')).toBeFocused()
  await keyboard.press('Control+End')
  await expect(addresses.copy('name449@one.example')).toBeFocused()
  // The head of the columns is the first row.
  await expect(addresses.row('name449@one.example')).toHaveAttribute('aria-rowindex', '451')
  await expect(addresses.list).toHaveAttribute('aria-rowcount', '451')
  expect(await addresses.rows.count()).toBeLessThan(60)
  await keyboard.press('Home')
  await expect(addresses.select('name449@one.example')).toBeFocused()
  await keyboard.press('Control+Home')
  await expect(addresses.select('name0@one.example')).toBeFocused()
  await keyboard.press('Space')
  await expect(addresses.page.getByText('1 selected')).toBeVisible()
})

/** Adds an account at LikeDo beside the first, and loads its list. */
async function addLikedo(app: RunningApp, likedo: LikedoServer, addresses: AddressesPage): Promise<void> {
  await app.addAccount('likedo', likedo, 'Shopping')
  await addresses.refresh.click()
}

test('several are deleted for good after a question that lists them and those that stay', async ({
  app,
  haltman,
  likedo,
}) => {
  for (let index = 0; index < 14; index += 1) {
    likedo.add(`kept${index}@ig.do`, { createdAt: longAgo + index * 60_000 })
  }
  const addresses = await openWith(app, haltman, 15)
  await addLikedo(app, likedo, addresses)
  await expect(addresses.page.getByText('29 addresses', { exact: true })).toBeVisible()
  await addresses.selectAll.click()
  // Wait until the list is read; before that, there is no row to deselect.
  await expect(addresses.page.getByText('29 selected')).toBeVisible()
  await addresses.select('name0@one.example').uncheck()
  await expect(addresses.page.getByText('28 selected')).toBeVisible()
  await addresses.delete.click()
  await expect(addresses.dialog.getByRole('heading', { name: 'Delete 14 addresses?' })).toBeVisible()
  const named = addresses.dialog.getByRole('list', { name: '14 addresses to delete' }).getByRole('listitem')
  await expect(named).toHaveText(Array.from({ length: 14 }, (_, index) => `name${index + 1}@one.example`))
  await expect(addresses.dialog).toContainText('They stop receiving mail at once.')
  await expect(addresses.dialog).toContainText('a deleted address can never be made again')
  await expect(addresses.dialog.getByText(/will stay/)).toHaveText([
    '14 addresses of LikeDo will stay: the service offers no way to delete addresses.',
  ])
  await addresses.page.keyboard.press('Escape')
  await expect(addresses.dialog).toBeHidden()
  expect(haltman.addresses()).toHaveLength(15)

  await addresses.clearSelection.click()
  await addresses.select('name0@one.example').check()
  await addresses.select('kept0@ig.do').check()
  await addresses.delete.click()
  await expect(addresses.dialog).toContainText('It stops receiving mail at once.')
  await expect(addresses.dialog).not.toContainText('They')
  await expect(addresses.dialog).toContainText('1 address of LikeDo will stay')
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.dialog).toBeHidden()
  await expect(addresses.page.getByText('1 address deleted')).toBeVisible()
  expect(haltman.addresses()).toHaveLength(14)
  await expect(addresses.row('name0@one.example')).toContainText('Deleted')
  await expect(addresses.row('kept0@ig.do')).not.toContainText('Deleted')
})

test('if no address can be deleted, there is no question', async ({ app, haltman, likedo }) => {
  likedo.add('kept@ig.do', { createdAt: longAgo + 60_000 })
  const addresses = await openWith(app, haltman, 2)
  await addLikedo(app, likedo, addresses)
  await addresses.select('kept@ig.do').check()
  await addresses.delete.click()
  await expect(addresses.dialog.getByRole('heading')).toHaveText('This address cannot be deleted')
  await expect(addresses.dialog.getByRole('button')).toHaveText(['Close'])
  await addresses.dialog.getByRole('button').click()
  await addresses.clearSelection.click()
  await addresses.selectAll.click()
  await expect(addresses.page.getByText('3 selected')).toBeVisible()
  await addresses.select('kept@ig.do').uncheck()
  const settings = await app.openSettings()
  await settings.accounts
    .getByRole('listitem')
    .filter({ hasText: 'Mail' })
    .getByRole('button', { name: 'Remove' })
    .click()
  await settings.page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
  await expect(settings.accounts.getByRole('listitem').filter({ hasText: 'Mail' })).toBeHidden()
  await settings.page.close()
  await addresses.delete.click()
  await expect(addresses.dialog.getByRole('heading')).toHaveText('None of these 2 addresses can be deleted')
  await expect(addresses.dialog).toContainText(
    '2 addresses of Mail will stay: this account is not in Aliasmith',
  )
  await expect(addresses.dialog.getByRole('button')).toHaveText(['Close'])
  await expectNoViolations(addresses.page)
})

test('a deletion whose answer is lost is reported as done', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 2)
  await addresses.select('name0@one.example').check()
  await addresses.delete.click()
  haltman.misbehave({ when: '/api/alias/delete', how: 'reset', commits: true })
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.page.getByText('1 address deleted')).toBeVisible()
  await expect(addresses.row('name0@one.example')).toContainText('Deleted')
})

test('a deletion whose outcome cannot be checked is reported as open, until the list is refreshed', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 2)
  await addresses.select('name0@one.example').check()
  await addresses.delete.click()
  haltman.misbehave({ when: '/api/alias/delete', how: 'reset', commits: true })
  haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.dialog.getByRole('heading', { level: 2 })).toHaveText('The answer was lost')
  await expect(addresses.dialog).toContainText('it is not known whether name0@one.example was deleted')
  await expect(addresses.dialog).not.toContainText('kept')
  await addresses.dialog.getByRole('button', { name: 'Close' }).click()
  await expect(addresses.row('name0@one.example')).toContainText('Perhaps deleted')
  await expectNoViolations(addresses.page)
  await addresses.refresh.click()
  await expect(addresses.row('name0@one.example')).toContainText('Deleted')
})

test('deletions that a limit prevents are reported once, with the time to try again', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 12)
  await addresses.selectAll.click()
  await addresses.delete.click()
  haltman.misbehave({
    when: '/api/alias/delete',
    how: { status: 429, body: { error: 'rate_limited' }, headers: { 'retry-after': '90' } },
  })
  await addresses.dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(addresses.dialog.getByRole('heading')).toHaveText([
    'No address was deleted',
    '1 address kept',
    '11 addresses kept',
  ])
  await expect(addresses.dialog.getByText(/Try again at .*\d+:\d\d/)).toHaveCount(1)
  await expect(addresses.dialog.getByText(/Delete what is left after .*\d+:\d\d/)).toHaveCount(1)
  await expect(addresses.dialog.getByText('was not asked, because an earlier deletion failed')).toHaveCount(1)
  const left = addresses.dialog.getByRole('list', { name: '11 addresses kept' })
  await expect(left.getByRole('listitem')).toHaveCount(11)
  await expectNoViolations(addresses.page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    test('axe finds nothing wrong with the addresses, their empty state and their dialogs', async ({
      app,
      haltman,
    }) => {
      test.slow()
      const settings = await app.openSettings()
      const empty = addressesPage(settings)
      await empty.open()
      await expect(empty.page.getByText('No addresses yet')).toBeVisible()
      await expectNoViolations(empty.page)
      await empty.page.close()

      const addresses = await openWith(app, haltman, 12)
      await expect(addresses.row('name1@one.example')).toBeVisible()
      haltman.switchOff('name1@one.example')
      await addresses.refresh.click()
      await expect(addresses.row('name1@one.example')).toContainText('Switched off')
      await addresses.select('name0@one.example').check()
      await expectNoViolations(addresses.page)
      await addresses.labelOf('name0@one.example').click()
      await expectNoViolations(addresses.page)
      await addresses.delete.click()
      await expectNoViolations(addresses.page)
      await addresses.page.keyboard.press('Escape')
      await addresses.exportButton.click()
      await expectNoViolations(addresses.page)
      await addresses.page.keyboard.press('Escape')
      const text = 'address,account,provider\r\na@b.example,Mail,haltman\r\nx,y,z\r\n'
      await addresses.choose({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await expect(addresses.dialog).toContainText('Line 3')
      await expectNoViolations(addresses.page)
    })
  })
}
