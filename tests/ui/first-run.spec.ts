import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'

test('a new user gets a copied practice address in two clicks', async ({ app }) => {
  const desktop = await app.openDesktop()
  await desktop.trayIcon.click()
  await desktop.popover.tryWithoutAccount.click()
  await desktop.popover.create.click()
  await expect(desktop.clipboard).toHaveText(/^[a-z0-9._-]+@practice\.invalid$/)
  const address = (await desktop.clipboard.textContent()) ?? ''
  await expect(desktop.popover.name).toBeHidden()
  await expect(desktop.notifications).toContainText('New address · Practice')
  await expect(desktop.notifications).toContainText('no mail')
  await desktop.trayIcon.click()
  await expect(desktop.popover.recent).toContainText(address)
})

test.describe('at the first load of the preview', () => {
  test.use({ previewArgs: ['--open-popover'] })

  test('the popover is open under its icon, and once hidden it stays so', async ({ app }) => {
    const desktop = await app.openDesktop()
    await expect(desktop.popover.tryWithoutAccount).toBeVisible()
    await expect(desktop.trayIcon).toHaveAttribute('aria-pressed', 'true')
    // Its picture is that of a real tray, and a file of the app.
    const icon = desktop.trayIcon.locator('img')
    await expect.poll(() => icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(44)
    await expectNoViolations(desktop.page)
    await desktop.popover.tryWithoutAccount.press('Escape')
    await expect(desktop.trayIcon).toHaveAttribute('aria-pressed', 'false')
    await desktop.page.reload()
    await expect(desktop.openPopoverHotkey).toBeVisible()
    await expect(desktop.trayIcon).toHaveAttribute('aria-pressed', 'false')
  })
})

test('the first run offers an account, which opens the form in settings', async ({ app }) => {
  const settings = await app.openSettings()
  const popover = await app.openPopover()
  await popover.addAccount.click()
  await expect(settings.form).toBeVisible()
  await expect(settings.service).toBeFocused()
})

test.describe('with the practice account ready', () => {
  test.use({ practice: true })

  test('the popover says before the first creation that practice receives no mail', async ({
    app,
    haltman,
  }) => {
    const popover = await app.openPopover()
    await expect(popover.create).toBeVisible()
    const warning = popover.page.getByText('For practice: receives no mail')
    await expect(warning).toBeVisible()
    await app.addAccount('haltman', haltman, 'Mail')
    await popover.account.selectOption('Mail · Haltman')
    await expect(warning).toHaveCount(0)
  })

  test('the hotkey creates an address without a window, and its notification undoes it', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.newAddressHotkey.click()
    await expect(desktop.clipboard).toHaveText(/@practice\.invalid$/)
    const notification = desktop.notifications.getByRole('listitem').first()
    await expect(notification).toContainText('New address · Practice')
    await notification.getByRole('button', { name: 'Undo' }).click()
    await expect(desktop.notifications).toContainText('Address taken back')
  })

  test('the popover hides on Escape and opens again with a new name and the focus in it', async ({ app }) => {
    const desktop = await app.openDesktop()
    await desktop.openPopoverHotkey.click()
    await expect(desktop.popover.name).toBeFocused()
    const first = await desktop.popover.name.getAttribute('placeholder')
    await desktop.popover.name.press('Escape')
    await expect(desktop.popover.name).toBeHidden()
    await desktop.trayIcon.click()
    await expect(desktop.popover.name).toBeFocused()
    await expect(desktop.popover.name).not.toHaveAttribute('placeholder', first ?? '')
  })

  test('a new address is in the list after a restart', async ({ app }) => {
    let popover = await app.openPopover()
    await popover.name.fill('coffee.shop')
    await popover.label.fill('the corner café')
    await popover.create.click()
    await expect(popover.result).toContainText('coffee.shop@practice.invalid')
    await app.restart()
    popover = await app.openPopover()
    await expect(popover.rows).toContainText('coffee.shop@practice.invalid')
    await expect(popover.rows).toContainText('the corner café')
  })
})
