import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours, axe finds no violations in`, () => {
    test.use({ colorScheme })

    test('the popover at the first run, with a new address, with a failure and with a list', async ({
      app,
    }) => {
      const popover = await app.openPopover()
      await expect(popover.tryWithoutAccount).toBeVisible()
      await expectNoViolations(popover.page)
      await popover.tryWithoutAccount.click()
      await expect(popover.create).toBeVisible()
      await expectNoViolations(popover.page)
      await popover.create.click()
      await expect(popover.result).toBeVisible()
      await expectNoViolations(popover.page)
      await popover.name.fill('…')
      await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
      await expectNoViolations(popover.page)
    })

    test('the popover with a refusal of a service', async ({ app, haltman }) => {
      await app.addAccount('haltman', haltman, 'Haltman')
      haltman.misbehave({ when: '/api/alias/create', how: { status: 500 } })
      const popover = await app.openPopover()
      await popover.domain.selectOption('one.example')
      await popover.create.click()
      await expect(popover.failure).toBeVisible()
      await expectNoViolations(popover.page)
    })

    test('the way to a key by email, from the question to a wrong code', async ({ app, haltman }) => {
      const settings = await app.openSettings()
      await settings.fillForMail(haltman, 'nobody')
      await settings.sendCode.click()
      await expect(settings.email).toHaveAttribute('aria-invalid', 'true')
      await expectNoViolations(settings.page)
      await settings.email.fill('you@inbox.example')
      await settings.sendCode.click()
      await expect(settings.code).toBeVisible()
      await expectNoViolations(settings.page)
      await settings.code.fill('1')
      await settings.confirm.click()
      await expect(settings.code).toHaveAttribute('aria-invalid', 'true')
      await expectNoViolations(settings.page)
    })

    test('an exceeded limit, and the choice of the plan', async ({ app, likedo }) => {
      const settings = await app.openSettings()
      await settings.fill('LikeDo', likedo)
      await expect(settings.plan).toBeVisible()
      await expectNoViolations(settings.page)
      await settings.save.click()
      await settings.form.waitFor({ state: 'detached' })
      likedo.misbehave({
        when: '/api/v1/emails/create',
        how: { status: 429, headers: { 'retry-after': '600' } },
      })
      const popover = await app.openPopover()
      await popover.create.click()
      await expect(popover.failure).toContainText('Try again in')
      await expectNoViolations(popover.page)
    })

    test('the settings window on every page, its forms and its questions', async ({ app, haltman }) => {
      const settings = await app.openSettings()
      await expectNoViolations(settings.page)
      await settings.fill('Haltman', haltman)
      await settings.testConnection.click()
      await expect(settings.outcome).toContainText('accepted')
      await expectNoViolations(settings.page)
      await settings.save.click()
      await expect(settings.accounts).toContainText('Haltman')
      await expectNoViolations(settings.page)
      await settings.page.getByRole('button', { name: 'Remove Haltman' }).click()
      await expect(settings.form).toBeVisible()
      await expectNoViolations(settings.page)
      await settings.cancel.click()
      for (const name of ['New addresses', 'General', 'About']) {
        await settings.navigation.getByRole('button', { name }).click()
        await expect(settings.page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectNoViolations(settings.page)
      }
      await settings.about.diagnostics.click()
      await expect(settings.about.diagnosticsText).toBeVisible()
      await settings.about.licences.click()
      await settings.about.packages.getByText('axios').first().click()
      await expectNoViolations(settings.page)
    })
  })
}
