import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'

test('an own domain is added with its domain alone, makes an address once, and cannot delete it', async ({
  app,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('Own domain')
  await expect(settings.form).toContainText('Nothing checks whether the catch-all is on')
  await expect(settings.key).toHaveCount(0)
  await expect(settings.testConnection).toHaveCount(0)
  await settings.save.click()
  await expect(settings.ownDomain).toBeFocused()
  await expect(settings.ownDomain).toHaveAttribute('aria-invalid', 'true')
  await expectNoViolations(settings.page)
  await settings.ownDomain.fill(' Bücher.example')
  await settings.save.click()
  await settings.form.waitFor({ state: 'detached' })
  await expect(settings.accounts).toContainText('No key needed')
  await expect(settings.accounts).toContainText('xn--bcher-kva.example')
  await expectNoViolations(settings.page)

  const popover = await app.openPopover()
  await expect(popover.domain).toHaveValue('xn--bcher-kva.example')
  await popover.name.fill('Shop')
  await popover.name.press('Enter')
  await expect(popover.result).toContainText('shop@xn--bcher-kva.example')
  await expect(popover.result).toContainText('Copied')
  await expect(popover.undo).toHaveCount(0)
  await expect(popover.delete).toHaveCount(0)
  await popover.name.fill('shop')
  await expect(popover.marked).toContainText('shop@')
  await popover.name.press('Control+Enter')
  await expect(popover.failure).toContainText('You have shop@')
  await expect(popover.recent).toHaveCount(1)

  await settings.page.bringToFront()
  await settings.page.getByRole('button', { name: 'Edit Own domain' }).click()
  await settings.ownDomain.fill('example.com')
  await settings.save.click()
  await settings.form.waitFor({ state: 'detached' })
  await popover.page.bringToFront()
  await expect(popover.domain).toHaveValue('example.com')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('plus-addressing shows the mailbox before the name, and makes the address behind it', async ({
      app,
    }) => {
      const settings = await app.openSettings()
      await settings.addAccount.click()
      await settings.choose('Plus-addressing')
      await expect(settings.form).toContainText('everyone can guess the mailbox')
      await settings.mailbox.fill('me')
      await settings.save.click()
      await expect(settings.mailbox).toHaveAttribute('aria-invalid', 'true')
      await expect(settings.form).toContainText('This is not an email address')
      await settings.mailbox.fill('me@example.com')
      await expectNoViolations(settings.page)
      await settings.save.click()
      await settings.form.waitFor({ state: 'detached' })
      await expect(settings.accounts).toContainText('me@example.com')

      const popover = await app.openPopover()
      await expect(popover.page.getByText('me+', { exact: true })).toBeVisible()
      await popover.name.fill('x'.repeat(62))
      await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
      await popover.name.fill('shop')
      await expectNoViolations(popover.page)
      await popover.create.click()
      await expect(popover.result).toContainText('me+shop@example.com')
      await expect(popover.result).toContainText('Forwards to me@example.com')

      await settings.page.bringToFront()
      await settings.page.getByRole('button', { name: 'Edit Plus-addressing' }).click()
      await settings.separator.selectOption('Hyphen (-)')
      await settings.save.click()
      await settings.form.waitFor({ state: 'detached' })
      await popover.page.bringToFront()
      await expect(popover.page.getByText('me-', { exact: true })).toBeVisible()
    })
  })
}
