import { expect, test } from './fixtures.ts'
import { expectFocusKept } from './keys.ts'
import { expectNoViolations } from './no-violations.ts'

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('a service is found and chosen by keyboard, and nothing typed is lost', async ({ app }) => {
      const settings = await app.openSettings()
      const { keyboard } = settings.page
      await settings.addAccount.press('Enter')
      await expect(settings.service).toBeFocused()
      await expectNoViolations(settings.page)
      const options = settings.services.getByRole('option')
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await expect(options.first()).toHaveAccessibleName(/^Haltman.*forwarding.*names of your choice/i)

      await keyboard.type('wildcard')
      await expect(options).toHaveCount(1)
      await expect(options).toHaveAccessibleName(/^Own domain /)
      await keyboard.press('Enter')
      await expect(settings.ownDomain).toBeFocused()
      await keyboard.type('mine.example')
      await keyboard.press('Shift+Tab')
      await expect(settings.changeService).toBeFocused()
      await keyboard.press('Enter')
      await expect(settings.service).toBeFocused()
      await expect(settings.services.getByRole('option', { selected: true })).toHaveAccessibleName(
        /^Own domain /,
      )

      await keyboard.type('no such service')
      await expect(settings.services).toBeHidden()
      await expect(settings.form).toContainText('No service matches “no such service”')
      await expectNoViolations(settings.page)
      await keyboard.press('Enter')
      await expect(settings.service).toHaveValue('no such service')
      await keyboard.press('Tab')
      await keyboard.press('Enter')
      await expect(settings.service).toBeFocused()
      await expect(settings.service).toHaveValue('')
      await keyboard.press('Escape')
      await expect(settings.ownDomain).toBeFocused()
      await expect(settings.ownDomain).toHaveValue('mine.example')
      await keyboard.press('Escape')
      await expect(settings.page.getByText('Discard your changes?')).toBeVisible()
      await keyboard.press('Escape')
      await expect(settings.ownDomain).toBeFocused()
    })

    test('each service says how to get its key', async ({ app }) => {
      const settings = await app.openSettings()
      await settings.addAccount.click()
      await settings.choose('LikeDo')
      const steps = settings.form.getByRole('list', { name: 'How to get a key from LikeDo' })
      await expect(steps.getByRole('listitem')).toHaveCount(3)
      await expect(settings.form.getByRole('button', { name: 'Get a key from LikeDo' })).toBeVisible()
      await expectNoViolations(settings.page)
      await settings.choose('Practice')
      await expect(steps).toHaveCount(0)
      await expect(settings.form).toContainText('receive no mail')
    })
  })
}

test('the list of services needs no wider window than the smallest, at twice the size of text', async ({
  app,
}) => {
  const settings = await app.openSettings()
  await settings.page.setViewportSize({ width: 640, height: 480 })
  await settings.page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await settings.addAccount.click()
  await expect(settings.service).toBeFocused()
  const overflow = () =>
    settings.form.locator('.dialog-body').evaluate((body) => body.scrollWidth - body.clientWidth)
  expect(await overflow()).toBe(0)
  await settings.page.keyboard.press('ArrowUp')
  await expect(settings.services.getByRole('option', { selected: true })).toBeInViewport()
  await settings.page.keyboard.press('Enter')
  await expect(settings.nickname).toBeFocused()
  expect(await overflow()).toBe(0)
  await settings.page.keyboard.press('Escape')
  await expect(settings.form).toHaveCount(0)
  await expectFocusKept(settings.page)
})
