import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import type { DesktopPage } from './pages/desktop-page.ts'

const practiceAddress = /^[^@\s]+@practice\.invalid$/

/** Opens the tray's menu, unless it is open, and returns one of its lines. */
async function lineOf(desktop: DesktopPage, name: string | RegExp) {
  if (!(await desktop.trayMenu.isVisible())) await desktop.trayMenuButton.click()
  return desktop.trayMenu.getByRole('button', { name, exact: true })
}

async function choose(desktop: DesktopPage, name: string | RegExp): Promise<void> {
  await (await lineOf(desktop, name)).click()
}

test.describe('from the tray menu', () => {
  test.use({ practice: true })

  test('an address is created, copied again later and reported each time', async ({ app }) => {
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

  test('an undone address leaves the menu', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const address = await desktop.clipboard.innerText()
    await expect(await lineOf(desktop, `${address} · copied`)).toBeVisible()
    await desktop.page.keyboard.press('Escape')
    await desktop.notifications.getByRole('button', { name: 'Undo' }).click()
    await expect(desktop.notifications).toContainText('Address taken back')
    await expect(await lineOf(desktop, 'Open Aliasmith')).toBeVisible()
    await expect(desktop.trayMenu).not.toContainText(address)
  })

  test('a notification copies its address again', async ({ app }) => {
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
    await app.addAccount('haltman', haltman, 'Mail')
    const desktop = await app.openDesktop()
    await expect(await lineOf(desktop, 'New address')).toBeVisible()
    const submenu = desktop.trayMenu.getByText('Account to use')
    await submenu.focus()
    await desktop.page.keyboard.press('Enter')
    await expect(await lineOf(desktop, 'Mail')).toHaveAttribute('aria-pressed', 'true')
    const other = await lineOf(desktop, 'Practice')
    await other.focus()
    await desktop.page.keyboard.press('Enter')
    await choose(desktop, 'New address')
    await expect(desktop.clipboard).toHaveText(/@practice\.invalid$/)
    await expect(await lineOf(desktop, 'Practice')).toHaveAttribute('aria-pressed', 'true')
  })

  test('is free of accessibility problems', async ({ app }) => {
    const desktop = await app.openDesktop()
    await choose(desktop, 'New address')
    await expect(await lineOf(desktop, /@practice\.invalid · copied$/)).toBeVisible()
    const { violations } = await new AxeBuilder({ page: desktop.page })
      .setLegacyMode()
      .include('#tray-menu')
      .analyze()
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

test('without an account, New address opens the popover', async ({ app }) => {
  const desktop = await app.openDesktop()
  await choose(desktop, 'New address')
  await expect(desktop.popover.tryWithoutAccount).toBeVisible()
})

test.describe('while the popover is open', () => {
  test.use({ practice: true })

  test('an address of the hotkey becomes the result there, and is announced', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.click()
    await expect(desktop.popover.name).toBeFocused()
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).toHaveText(practiceAddress)
    const first = await desktop.clipboard.innerText()
    const { popover } = desktop
    await expect(popover.result).toContainText(first)
    await popover.name.fill('nothing like it')
    await expect(popover.recent).toHaveCount(0)
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).not.toHaveText(first)
    const second = await desktop.clipboard.innerText()
    await expect(popover.result).toContainText(second)
    await expect(popover.said).toContainText(`${second} is on the clipboard.`)
    // The typed text stays, so the list still answers it.
    await expect(popover.name).toHaveValue('nothing like it')
    await popover.name.fill('')
    await expect(popover.rows).toMatchAriaSnapshot(`
      - listbox "Addresses":
        - option /Create practice address/ [selected]
        - option /${second}.*Copied/
        - option /${first}/
    `)
    await expect(desktop.notifications.getByRole('listitem')).toHaveCount(2)
  })

  test('it shows Copied only at the address on the clipboard, whatever the source', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.click()
    const { popover } = desktop
    await expect(popover.name).toBeFocused()
    await popover.name.fill('first')
    await popover.name.press('Enter')
    await expect(desktop.clipboard).toHaveText('first@practice.invalid')
    await expect(popover.name).toBeHidden()
    await desktop.openPopoverHotkey.click()
    await desktop.newAddressHotkey.click()
    await expect(popover.result).not.toContainText('first@practice.invalid')
    const second = await desktop.clipboard.innerText()
    await choose(desktop, 'first@practice.invalid')
    await expect(desktop.clipboard).toHaveText('first@practice.invalid')
    if (!(await popover.name.isVisible())) await desktop.openPopoverHotkey.click()
    await expect(popover.recent.filter({ hasText: 'Copied' })).toHaveText(/^first@practice\.invalid/)
    await expect(popover.recent.filter({ hasText: second })).not.toContainText('Copied')
  })
})
