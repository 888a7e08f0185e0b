import { expect, test } from './fixtures.ts'

test('the removal of an account asks first, and leaves its addresses in the list', async ({
  app,
  haltman,
}) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const popover = await app.openPopover()
  await popover.domain.selectOption('one.example')
  await popover.name.fill('kept')
  await popover.create.click()
  await expect(popover.result).toContainText('kept@one.example')

  await settings.page.getByRole('button', { name: 'Remove Mail' }).click()
  await settings.cancel.click()
  await expect(settings.accounts).toContainText('Mail')
  await settings.page.getByRole('button', { name: 'Remove Mail' }).click()
  await settings.form.getByRole('button', { name: 'Remove account' }).click()
  await expect(settings.page.getByRole('button', { name: 'Try it without an account' })).toBeVisible()
  await app.restart()
  await (await app.openSettings()).page.getByRole('button', { name: 'Try it without an account' }).click()
  await expect((await app.openPopover()).rows).toContainText('kept@one.example')
})

test('a changed server address asks for the key again, and says why', async ({ app, haltman }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  await settings.page.getByRole('button', { name: 'Edit Mail' }).click()
  await expect(settings.key).toHaveCount(0)
  await settings.advanced.click()
  await settings.server.fill('http://127.0.0.1:9')
  await expect(settings.key).toBeVisible()
  await settings.save.click()
  await expect(settings.form).toBeVisible()
  await expect(settings.key).toHaveAttribute('aria-invalid', 'true')
})

test('the default account is the first that receives mail, or the chosen one, and the hotkey uses it', async ({
  app,
  haltman,
}) => {
  const settings = await app.openSettings()
  await settings.page.getByRole('button', { name: 'Try it without an account' }).click()
  await settings.add('Haltman', haltman, 'Mail')
  const desktop = await app.openDesktop()
  await desktop.newAddressHotkey.click()
  await expect(desktop.notifications).toContainText('New address · Mail')
  await settings.page.bringToFront()
  await settings.page.getByRole('button', { name: 'Make default: Practice' }).click()
  await desktop.page.bringToFront()
  await desktop.newAddressHotkey.click()
  await expect(desktop.notifications).toContainText('New address · Practice')
})

test('a naming style is tried out and used at once', async ({ app }) => {
  const settings = await app.openSettings()
  await settings.page.getByRole('button', { name: 'Try it without an account' }).click()
  await settings.navigation.getByRole('button', { name: 'New addresses' }).click()
  await settings.page.getByRole('radio', { name: 'Template' }).check()
  await settings.page.getByRole('textbox', { name: 'Template' }).fill('shop-{digits:4}')
  await expect(settings.page.getByRole('status', { name: 'Sample' })).toContainText(/shop-\d{4}/)
  const popover = await app.openPopover()
  await expect(popover.name).toHaveAttribute('placeholder', /^shop-\d{4}$/)
})
