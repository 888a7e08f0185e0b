import { startHaltmanServer } from '../servers/haltman-server.ts'
import { readTree } from './accessibility-tree.ts'
import { expect, test } from './fixtures.ts'
import { openWith } from './open-addresses.ts'
import { preferencePages } from './pages/preference-pages.ts'
import { expectSaid, expectSaidOnce, listen } from './screen-reader.ts'

const waiting = /^polite: (?:Creating…|Still waiting for Haltman…)$/

test('a screen reader is told each change of the popover once', async ({ app, haltman, likedo }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  await app.addAccount('likedo', likedo, 'Work')
  const popover = await app.openPopover()
  const { page } = popover
  await expect(popover.create).toContainText(/Create \S+@one\.example/)
  // The part that loads later watches the row once it has drawn the menu.
  await expect(page.locator('[role=menu]')).toBeAttached()
  await listen(page)
  await expect(popover.name).toBeFocused()

  await page.keyboard.press('Control+r')
  await expectSaid(page, [/^polite: [^ ]+@one\.example$/])
  await popover.name.fill('…')
  // The check of the name and the search answer in either order.
  const either = /^polite: (?:A name cannot contain “…”|Nothing found\.)/
  await expectSaid(page, [either, either])
  await popover.name.fill('coffee')
  await expectSaid(page, ['polite: Nothing found.'])

  haltman.misbehave({ when: '/api/alias/create', how: { slow: 1500 } })
  await popover.name.press('Control+Enter')
  await expectSaid(page, [
    'polite: Creating…',
    'polite: Still waiting for Haltman…',
    'polite: coffee@one.example is on the clipboard.',
  ])
  await popover.name.fill('coffee')
  await expectSaid(page, ['polite: 1 found'])
  await popover.name.press('Enter')
  await expectSaid(page, ['polite: coffee@one.example is on the clipboard.'])

  haltman.misbehave({
    when: '/api/alias/create',
    how: { status: 429, headers: { 'retry-after': '2' } },
  })
  await popover.name.fill('tea')
  await expectSaid(page, ['polite: Nothing found.'])
  await popover.name.press('Control+Enter')
  await expect(popover.failure).toBeVisible()
  await expect(popover.failure).toContainText('You can try again now.')
  // An alert says what changes in it, and not the whole failure again.
  await expectSaid(
    page,
    [/^assertive: Haltman asks you to slow down/, 'assertive: You can try again now.'],
    waiting,
  )

  await popover.name.fill('is:of')
  await expectSaid(page, [/^polite: .*is:of/])

  // The account comes before its suggestion, however long that takes.
  await popover.name.fill('')
  await page.keyboard.press('Control+2')
  await expectSaidOnce(page, /^polite: Work · LikeDo · \S+@\S+$/)
})

test('a screen reader is told once of an address that a hotkey makes while the popover is open', async ({
  app,
  haltman,
}) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const desktop = await app.openDesktop()
  await desktop.openPopoverHotkey.click()
  await expect(desktop.popover.name).toBeFocused()
  await expect(desktop.popover.create).toContainText('@one.example')
  const frame = desktop.page.frames()[1]
  if (frame === undefined) throw new Error('The desktop has no frame.')
  await listen(frame)
  await desktop.newAddressHotkey.click()
  await expectSaid(frame, [/^polite: \S+@one\.example is on the clipboard\.$/], waiting)
})

test('a screen reader is told each change of the settings once', async ({ app, haltman }) => {
  const addresses = await openWith(app, haltman, 30)
  const { page } = addresses
  await expect(addresses.rows.first()).toBeVisible()
  await expect(addresses.refresh).toHaveAttribute('aria-busy', 'false')
  await listen(page)

  await addresses.search.fill('name1')
  await expectSaid(page, ['polite: 11 addresses'])
  await addresses.search.fill('is:of')
  await expectSaid(page, [/^polite: .*is:of/, 'polite: 0 addresses'])
  await addresses.search.fill('')
  await expectSaid(page, ['polite: 30 addresses'])
  await addresses.refresh.press('Enter')
  await expectSaid(page, ['polite: Asking the services…', 'polite: Up to date'])

  await addresses.cell('name0@').focus()
  await page.keyboard.press('Enter')
  await expectSaid(page, ['polite: name0@one.example copied'])
  await page.keyboard.press(' ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press(' ')
  await expectSaid(page, ['polite: 1 selected', 'polite: 2 selected'])
  await page.keyboard.press('Delete')
  await addresses.dialog.getByRole('button').last().click()
  // The count takes the place of the selection, which the closing dialog hides or not.
  const counted = /^polite: 30 addresses$/
  await expectSaid(page, ['polite: 0 of 2', 'polite: 2 addresses deleted'], counted)

  await preferencePages(page).open('New addresses')
  await page.getByRole('radio', { name: 'Random' }).check()
  await expectSaid(page, ['polite: Saved'])
  await page.getByRole('button', { name: 'New sample' }).press('Enter')
  await expectSaid(page, [/^polite: [a-z0-9]+/])
})

test('a screen reader is told once what becomes of an account', async ({ app, haltman, likedo }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  await app.addAccount('likedo', likedo, 'Work')
  const settings = await app.openSettings()
  const { page } = settings
  await listen(page)
  await page.getByRole('button', { name: 'Make default: Work' }).press('Enter')
  await expectSaid(page, ['polite: Work is the default account.'])
  await page.getByRole('button', { name: 'Edit Work' }).press('Enter')
  await settings.nickname.fill('Shop')
  await settings.save.press('Enter')
  await expectSaidOnce(page, /^polite: Shop is saved\.$/)
  await page.getByRole('button', { name: 'Remove Shop' }).press('Enter')
  await settings.form.getByRole('button', { name: 'Remove account' }).press('Enter')
  await expectSaidOnce(page, /^polite: Shop is removed\.$/)
})

test('a screen reader is told the room for a label once its user pauses near the limit', async ({
  app,
  likedo,
}) => {
  await app.addAccount('likedo', likedo, 'Work')
  const popover = await app.openPopover()
  const { page } = popover
  await expect(page.locator('[role=menu]')).toBeAttached()
  await popover.label.focus()
  await listen(page)
  await popover.label.fill('a'.repeat(20))
  // As fast as no pause can come between.
  await popover.label.evaluate((label) => {
    for (const length of [42, 43, 44, 45]) {
      if (label instanceof HTMLInputElement) label.value = 'a'.repeat(length)
      label.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  await expectSaid(page, ['polite: Label · 5 left'])
  await popover.label.press('End')
  await page.keyboard.type('b')
  await expectSaid(page, ['polite: Label · 4 left'])
})

test('a screen reader is told once that a wait for a mailed code has ended', async ({ app }) => {
  const haltman = await startHaltmanServer({ credentials: { cooldownSeconds: 2 } })
  try {
    const settings = await app.openSettings()
    const { page } = settings
    await settings.fillForMail(haltman, 'you@inbox.example')
    await listen(page)
    haltman.misbehave({
      when: '/api/credentials/create',
      how: { status: 429, body: { error: 'rate_limited', reason: 'x' }, headers: { 'retry-after': '2' } },
    })
    await settings.sendCode.press('Enter')
    await expectSaid(page, [/^assertive: Haltman asks you to slow down/, 'polite: You can try again now.'])
    await settings.sendCode.press('Enter')
    await expect(settings.code).toBeFocused()
    await expectSaid(page, [
      /^described: Six digits/,
      'polite: A code is on its way to you@inbox.example.',
      'polite: Another code can be sent now.',
    ])
  } finally {
    await haltman.stop()
  }
})

test('a screen reader is told once why a test before saving failed, wherever the focus is', async ({
  app,
  haltman,
}) => {
  const settings = await app.openSettings()
  const { page } = settings
  await settings.addAccount.click()
  await settings.choose('Haltman')
  await settings.advanced.click()
  await settings.server.fill(haltman.url)
  await settings.key.fill('0'.repeat(64))
  await listen(page)
  await settings.testConnection.press('Enter')
  const testing = /^polite: Testing…$/
  await expectSaid(page, [/^assertive: Haltman rejected the key/], testing)

  await settings.key.focus()
  await expectSaid(page, [/^described: Haltman rejected the key/])

  // The failure is said with the key, which takes the focus from the button.
  await settings.key.fill('1'.repeat(64))
  await settings.save.press('Enter')
  await expect(settings.key).toBeFocused()
  await expectSaid(page, [/^described: Haltman rejected the key/], testing)

  // The focus stays in the key, so it has nothing else to say it.
  await settings.key.fill('2'.repeat(64))
  await settings.key.press('Enter')
  await expect(settings.failure).toBeVisible()
  await expectSaid(page, [/^assertive: Haltman rejected the key/], testing)
})

test('a screen reader finds the marked row from the field, and the place of each row in its list', async ({
  app,
  haltman,
}) => {
  const addresses = await openWith(app, haltman, 30)
  await expect(addresses.rows.first()).toBeVisible()
  const grid = await readTree(addresses.page)
  expect(grid.valueOf(grid.find('grid', 'All addresses'), 'multiselectable')).toBe(true)
  await expect(addresses.list).toHaveAttribute('aria-rowcount', '31')
  await expect(addresses.list.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2')
  await expect(addresses.list.getByRole('row').first()).toMatchAriaSnapshot(`
    - row:
      - columnheader "Selected"
      - columnheader "Address":
        - button "Address"
      - columnheader "Label"
  `)
  await expect(addresses.row('name1@')).toMatchAriaSnapshot(`
    - row /name1@one.example/:
      - gridcell:
        - checkbox "Select name1@one.example"
      - gridcell /name1@one.example/
      - gridcell:
        - button /name1@one.example/
      - gridcell:
        - button "Copy name1@one.example"
      - gridcell:
        - button "Actions for name1@one.example"
  `)

  const popover = await app.openPopover()
  await popover.name.fill('coffee')
  await popover.name.press('Control+Enter')
  await expect(popover.result).toContainText('Copied')
  await expect(popover.marked).toContainText('Forwards to')
  const tree = await readTree(popover.page)
  const field = tree.find('combobox', 'Name or search')
  expect(tree.valueOf(field, 'expanded')).toBe(true)
  expect(tree.related(field, 'controls')?.role?.value).toBe('listbox')
  const marked = tree.related(field, 'activedescendant')
  expect(tree.valueOf(marked, 'selected')).toBe(true)
  expect(marked?.name?.value).toMatch(/^coffee@one\.example .*Forwards to me@inbox\.example.*Copied$/)
})
