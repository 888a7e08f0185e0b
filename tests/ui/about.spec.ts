import { expect, test } from './fixtures.ts'

test('the page About shows the versions and the diagnostics, copies them and lists the licences', async ({
  app,
  haltman,
}) => {
  const desktop = await app.openDesktop()
  await app.addAccount('haltman', haltman, 'Nickname of mine')
  const settings = await app.openSettings()
  await settings.navigation.getByRole('button', { name: 'About' }).click()
  const { about } = settings
  await expect(settings.page.getByText(/^Node \d+\./)).toBeVisible()

  await about.copyPath('Logs').click()
  await expect(settings.page.getByText('The path was copied.')).toBeVisible()
  await expect(desktop.clipboard).toHaveText(/logs$/)

  await about.diagnostics.click()
  await expect(about.diagnosticsText).toContainText('(preview)')
  await expect(about.diagnosticsText).toContainText('Accounts: haltman')
  await expect(about.diagnosticsText).toContainText('info start version=')
  for (const secret of [haltman.key, haltman.url, 'Nickname of mine', 'one.example'])
    await expect(about.diagnosticsText).not.toContainText(secret)
  await about.copyDiagnostics.click()
  await expect(settings.page.getByText('Copied', { exact: true })).toBeVisible()
  const shown = await about.diagnosticsText.locator('pre').textContent()
  await expect.poll(() => desktop.clipboard.textContent()).toBe(shown)

  await about.licences.click()
  await about.packages.getByText('axios').first().click()
  await expect(about.packages.locator('pre:visible')).toContainText('Permission is hereby granted')
})

test('everything on About works by keyboard, with a visible focus', async ({ app }) => {
  const settings = await app.openSettings()
  const { about, page } = settings
  await settings.navigation.getByRole('button', { name: 'About' }).press('Enter')
  await expect(about.copyPath('Data')).toBeVisible()
  const stops = [
    about.copyPath('Data'),
    about.copyPath('Logs'),
    about.diagnostics,
    about.diagnosticsText,
    about.copyDiagnostics,
    about.licences,
  ]
  for (const stop of stops) {
    await page.keyboard.press('Tab')
    await expect(stop).toBeFocused()
    const ring = await stop.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    expect(ring).toBe(true)
    if (stop === about.diagnostics) {
      await page.keyboard.press('Enter')
      await expect(about.diagnosticsText).toBeVisible()
    }
    if (stop === about.copyDiagnostics) {
      await page.keyboard.press('Space')
      await expect(page.getByText('Copied')).toBeVisible()
    }
  }
  await page.keyboard.press('Enter')
  await expect(about.packages.getByText('axios').first()).toBeVisible()
})
