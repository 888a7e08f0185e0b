import { expect, test } from './fixtures.ts'
import { expectFocusKept } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'
import { openWith } from './open-addresses.ts'

const name = (at: number) => `name${at}@one.example`

test.use({ viewport: { width: 1480, height: 800 } })

test('the heads of the columns sort the list, by mouse and by keyboard', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 12)
  const { keyboard } = addresses.page
  await expect(addresses.row(name(0))).toHaveAttribute('aria-rowindex', '2')
  const head = (column: string) => addresses.list.getByRole('columnheader', { name: column })
  await expect(head('Made')).toHaveAttribute('aria-sort', 'descending')
  await addresses.order('Address').click()
  await expect(head('Address')).toHaveAttribute('aria-sort', 'ascending')
  await expect(head('Made')).not.toHaveAttribute('aria-sort')
  await expect(addresses.row(name(10))).toHaveAttribute('aria-rowindex', '3')
  await expect(addresses.order('Address')).toBeFocused()

  await addresses.copy(name(7)).click()
  await expect(addresses.said).toHaveText(`${name(7)} copied`)
  await keyboard.press('Control+Home')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowLeft')
  await keyboard.press('ArrowLeft')
  await expect(addresses.order('Copied')).toBeFocused()
  await keyboard.press('Enter')
  await expect(head('Copied')).toHaveAttribute('aria-sort', 'descending')
  await expect(addresses.row(name(7))).toHaveAttribute('aria-rowindex', '2')
  await expectNoViolations(addresses.page)

  await addresses.page.setViewportSize({ width: 700, height: 700 })
  await expect(addresses.sort).toHaveValue('copied')
  await addresses.sort.selectOption('Newest first')
  await expect(addresses.row(name(0))).toHaveAttribute('aria-rowindex', '2')
})

test('ranges are selected by Shift, everything that matches by Ctrl+A, and Escape clears', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 300)
  const { page } = addresses
  const { keyboard } = page
  await expect(page.getByText('300 addresses', { exact: true })).toBeVisible()
  await addresses.cell(name(2)).click()
  await keyboard.press('Shift+ArrowDown')
  await keyboard.press('Shift+ArrowDown')
  await expect(addresses.count).toHaveText('3 selected')
  await keyboard.press('Shift+ArrowUp')
  await expect(addresses.count).toHaveText('2 selected')
  await expect(addresses.row(name(3))).toHaveAttribute('aria-selected', 'true')
  await addresses.cell(name(6)).click({ modifiers: ['Shift'] })
  await expect(addresses.count).toHaveText('5 selected')
  await keyboard.press('Escape')
  await expect(addresses.count).toHaveText('300 addresses')

  await keyboard.press('Control+a')
  await expect(addresses.count).toHaveText('300 selected')
  await keyboard.press('Delete')
  await expect(addresses.dialog).toContainText('Delete 300 addresses?')
  await keyboard.press('Escape')
  await expect(addresses.dialog).toHaveCount(0)
  await expect(addresses.count).toHaveText('300 selected')
  expect(haltman.addresses()).toHaveLength(300)
})

test('Ctrl+F searches, and Escape there clears the search and returns to the list', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 12)
  const { keyboard } = addresses.page
  await addresses.cell(name(3)).click()
  await keyboard.press('Control+f')
  await expect(addresses.search).toBeFocused()
  await keyboard.type('name11')
  await expect(addresses.count).toHaveText('1 address')
  await keyboard.press('Escape')
  await expect(addresses.search).toHaveValue('')
  await expect(addresses.count).toHaveText('12 addresses')
  await expect(addresses.list.locator(':focus')).toHaveCount(1)
})

test('the keys of the actions act on the address with the focus, if none is selected', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 3)
  const desktop = await app.openDesktop()
  const { page, dialog } = addresses
  await page.bringToFront()
  const { keyboard } = page
  await addresses.cell(name(1)).click()
  await expect(addresses.details).toContainText('me@inbox.example')
  await keyboard.press('Enter')
  await expect(desktop.clipboard).toHaveText(name(1))
  await keyboard.press('F2')
  await expect(addresses.labelBox(name(1))).toBeFocused()
  await keyboard.type('Bank')
  await keyboard.press('Enter')
  await expect(addresses.labelOf(name(1))).toContainText('Bank')
  await addresses.cell(name(1)).click()
  await keyboard.press('Control+p')
  await expect(addresses.row(name(1)).getByRole('img', { name: 'Pinned' })).toBeVisible()
  await expect(addresses.row(name(1))).toHaveAttribute('aria-rowindex', '2')

  await addresses.cell(name(1)).click()
  await keyboard.press('Control+k')
  await expect(addresses.action('Copy')).toBeFocused()
  await expectNoViolations(page)
  await keyboard.press('Escape')
  await expect(addresses.cell(name(1))).toBeFocused()
  await keyboard.press('Shift+F10')
  await keyboard.press('u')
  await expect(addresses.action('Unpin')).toBeFocused()
  await keyboard.press('Enter')
  await expect(addresses.row(name(1)).getByRole('img', { name: 'Pinned' })).toHaveCount(0)

  await addresses.cell(name(1)).click()
  await keyboard.press('Control+i')
  await expect(dialog.getByRole('term')).toContainText(['Forwards to', 'State', 'Label', 'Service'])
  await expectNoViolations(page)
  await keyboard.press('Escape')
  await keyboard.press('Delete')
  await expect(dialog).toContainText('Delete 1 address?')
  await expect(dialog.getByRole('listitem')).toHaveText([name(1)])
  await keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expectFocusKept(page)
  expect(haltman.addresses()).toHaveLength(3)
})
