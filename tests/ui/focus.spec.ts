import { expect, test } from './fixtures.ts'
import { expectFocusKept } from './keys.ts'
import { openWith } from './open-addresses.ts'
import { preferencePages } from './pages/preference-pages.ts'

test('letters that come while nothing has the focus are typed into the field of the popover', async ({
  app,
  haltman,
}) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const { name, page } = await app.openPopover()
  await expect(page.locator('[role=menu]')).toBeAttached()
  await name.fill('coffee')
  await name.blur()
  await page.keyboard.type('shop')
  await expect(name).toHaveValue('coffeeshop')
})

test('the focus of the popover never falls to the page', async ({ app, haltman }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const popover = await app.openPopover()
  const { page } = popover
  const { keyboard } = page
  await expect(popover.create).toContainText(/Create \S+@one\.example/)
  await expect(page.locator('[role=menu]')).toBeAttached()

  haltman.misbehave({ when: '/api/alias/create', how: { status: 500 } })
  await keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter')
  await expect(popover.failure).toHaveCount(0)
  await expect(popover.name).toBeFocused()

  haltman.misbehave({ when: '/api/alias/create', how: 'reset', commits: true })
  haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
  await popover.name.fill('lost')
  await keyboard.press('Control+Enter')
  await popover.checkAgain.press('Enter')
  await expect(popover.result).toContainText('lost@one.example')
  await expect(popover.failure).toHaveCount(0)
  await expect(popover.name).toBeFocused()

  await keyboard.press('Control+k')
  await expect(popover.menu.getByRole('menuitem').first()).toBeFocused()
  await keyboard.press('Escape')
  await expect(popover.menu).toHaveCount(0)
  await expect(popover.name).toBeFocused()
  await keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectFocusKept(page)
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(popover.name).toBeFocused()

  // The button is gone with the address.
  await popover.delete.press('Enter')
  await popover.deleteForGood.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(popover.delete).toHaveCount(0)
  await expect(popover.name).toBeFocused()
})

test.describe('without a service', () => {
  test.use({ practice: true })

  test('the focus goes to the field of the popover after Undo', async ({ app }) => {
    const popover = await app.openPopover()
    await expect(popover.create).toContainText('@practice.invalid')
    await expect(popover.page.locator('[role=menu]')).toBeAttached()
    await popover.page.keyboard.press('Control+Enter')
    await popover.undo.press('Enter')
    await expect(popover.undo).toHaveCount(0)
    await expect(popover.name).toBeFocused()
  })
})

test('the focus of the settings never falls to the page', async ({ app, haltman, likedo }) => {
  await app.addAccount('likedo', likedo, 'Work')
  const addresses = await openWith(app, haltman, 2)
  const { page } = addresses
  const { keyboard } = page
  const title = page.getByRole('heading', { level: 1 })
  for (const rest of ['1 address', '0 addresses']) {
    await addresses.state.selectOption('active')
    await addresses.rows.first().getByRole('gridcell').nth(1).focus()
    await keyboard.press('Delete')
    await addresses.dialog.getByRole('button').last().press('Enter')
    await expect(addresses.dialog).toHaveCount(0)
    await expect(addresses.count).toHaveText(rest)
    await expectFocusKept(page)
  }
  await page.getByRole('button', { name: 'Show all addresses' }).press('Enter')
  await expect(addresses.rows).toHaveCount(2)
  await expectFocusKept(page)

  // With the focus on the page that goes.
  for (const [key, name] of [
    ['6', 'Aliasmith'],
    ['5', 'General'],
    ['4', 'Shortcuts'],
    ['3', 'New addresses'],
    ['2', 'Addresses'],
    ['1', 'Accounts'],
  ] as const) {
    await page.locator('main :is(button, summary, select)').last().focus()
    await keyboard.press(`Control+${key}`)
    await expect(title).toHaveText(name)
    await expectFocusKept(page)
  }

  await page
    .getByRole('button', { name: 'Make default: Work' })
    .or(page.getByRole('button', { name: 'Make default: Mail' }))
    .press('Enter')
  await expect(page.getByRole('button', { name: /^Make default/ })).toHaveCount(1)
  await expectFocusKept(page)
  await page.getByRole('button', { name: 'Edit Work' }).press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectFocusKept(page)
  for (const name of ['Work', 'Mail']) {
    await page.getByRole('button', { name: `Remove ${name}` }).press('Enter')
    await page.getByRole('dialog').getByRole('button').last().press('Enter')
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0)
    await expectFocusKept(page)
  }
  await page.getByRole('button', { name: 'Try it without an account' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Practice' })).toBeVisible()
  await expectFocusKept(page)

  const pages = preferencePages(page)
  await pages.open('General')
  await pages.language.focus()
  await pages.language.selectOption({ label: 'Deutsch' })
  await expect(title).toHaveText('Allgemein')
  await expectFocusKept(page)
  await keyboard.press('F1')
  await expect(page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectFocusKept(page)
})
