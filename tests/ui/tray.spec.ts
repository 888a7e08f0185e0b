import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import type { DesktopPage } from './pages/desktop-page.ts'

const practiceAddress = /^[^@\s]+@practice\.invalid$/

/** Opens the tray's menu, unless it is open, and gives one of its lines. */
async function lineOf(desktop: DesktopPage, name: string | RegExp) {
  if (!(await desktop.trayMenu.isVisible())) await desktop.trayMenuButton.click()
  return desktop.trayMenu.getByRole('button', { name, exact: true })
}

async function choose(desktop: DesktopPage, name: string | RegExp): Promise<void> {
  await (await lineOf(desktop, name)).click()
}

test.describe('from the tray menu', () => {
  test.use({ practice: true })

  test('an address is made, copied again later and told each time', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const first = await desktop.clipboard.innerText()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).not.toHaveText(first)
    await expect(desktop.notifications.getByRole('listitem')).toHaveCount(2)

    await choose(desktop, first)
    await expect(desktop.clipboard).toHaveText(first)
    await expect(desktop.notifications.getByRole('listitem').first()).toContainText(`Copied${first}`)
    await expect(desktop.trayMenu).toBeHidden()
  })

  test('an address that is taken back leaves the menu', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const address = await desktop.clipboard.innerText()
    await expect(await lineOf(desktop, address)).toBeVisible()
    await desktop.page.keyboard.press('Escape')
    await desktop.notifications.getByRole('button', { name: 'Undo' }).click()
    await expect(desktop.notifications).toContainText('Address taken back')
    await expect(await lineOf(desktop, 'Open Aliasmith')).toBeVisible()
    await expect(await lineOf(desktop, address)).toHaveCount(0)
  })

  test('a notification copies its address once more', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const first = await desktop.clipboard.innerText()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).not.toHaveText(first)
    await desktop.notifications
      .getByRole('listitem')
      .filter({ hasText: first })
      .getByRole('button', { name: 'Copy' })
      .click()
    await expect(desktop.clipboard).toHaveText(first)
  })

  test('the popover and the settings open', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'Open Aliasmith')
    await expect(desktop.popover.name).toBeFocused()
    const opened = desktop.page.context().waitForEvent('page')
    await choose(desktop, 'Settings…')
    await expect((await opened).getByRole('navigation')).toBeVisible()
  })

  test('another account is chosen with the keyboard, and used from then on', async ({ app, haltman }) => {
    const settings = await app.openSettings()
    await settings.add('Haltman', haltman, 'Mail')
    const desktop = await app.openDesktop()
    await expect(await lineOf(desktop, 'New address')).toBeVisible()
    const submenu = desktop.trayMenu.getByText('Account to use')
    await submenu.focus()
    await desktop.page.keyboard.press('Enter')
    await expect(await lineOf(desktop, 'Practice')).toHaveAttribute('aria-pressed', 'true')
    const other = await lineOf(desktop, 'Mail')
    await other.focus()
    await desktop.page.keyboard.press('Enter')
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(/@one\.example$/)
    await expect(await lineOf(desktop, 'Mail')).toHaveAttribute('aria-pressed', 'true')
  })

  test('is free of accessibility problems', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(await lineOf(desktop, practiceAddress)).toBeVisible()
    const { violations } = await new AxeBuilder({ page: desktop.page }).include('#tray-menu').analyze()
    expect(violations).toEqual([])
  })
})

test('the icon shows a failure until the popover has shown it', async ({ app }) => {
  const desktop = await app.openDesktop()
  await desktop.newAddressHotkey.click()
  await expect(desktop.trayIcon).toHaveAttribute('title', /something went wrong/)
  await expect(desktop.notifications.getByRole('listitem')).toHaveCount(1)
  await choose(desktop, 'See what went wrong')
  await expect(desktop.popover.failure).toBeVisible()
  await expect(desktop.trayIcon).toHaveAttribute('title', 'Aliasmith')
  await expect(desktop.notifications.getByRole('listitem')).toHaveCount(0)
})

test('without an account a new address begins with the popover', async ({ app }) => {
  const desktop = await app.openDesktop()
  await choose(desktop, 'New address')
  await expect(desktop.popover.tryWithoutAccount).toBeVisible()
})

test.describe('while the popover is open', () => {
  test.use({ practice: true })

  test('the hotkey tells nothing twice', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.click()
    await expect(desktop.popover.name).toBeFocused()
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const first = await desktop.clipboard.innerText()
    await expect(desktop.popover.recent).toContainText(first)
    await desktop.popover.name.press('Escape')
    await expect(desktop.popover.name).toBeHidden()
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).not.toHaveText(first)
    await expect(desktop.notifications.getByRole('listitem')).toHaveText([
      new RegExp(await desktop.clipboard.innerText()),
    ])
  })
})
