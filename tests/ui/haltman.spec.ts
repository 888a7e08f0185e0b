import { expect, test } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'

test('a Haltman account is added, tested and used, and its addresses are there after a restart', async ({
  app,
  haltman,
}) => {
  const settings = await app.openSettings()
  await settings.fill('Haltman', haltman, 'Mail')
  await settings.testConnection.click()
  await expect(settings.outcome).toContainText('The key was accepted')
  await expect(settings.outcome).toContainText('one.example')
  await settings.defaultDomain.fill('two.example')
  await settings.save.click()
  await expect(settings.accounts).toContainText('Mail')
  await expect(settings.accounts).not.toContainText(haltman.key)

  const desktop = await app.openDesktop()
  await desktop.trayIcon.click()
  const { popover } = desktop
  await expect(popover.domain).toHaveValue('two.example')
  await popover.name.fill('coffee.shop')
  await popover.label.fill('café')
  await popover.create.click()
  await expect(desktop.clipboard).toHaveText('coffee.shop@two.example')
  expect(haltman.addresses()).toEqual(['coffee.shop@two.example'])
  await expect(popover.name).toBeHidden()
  await desktop.trayIcon.click()
  await popover.name.fill('coffee')
  await expect(popover.marked).toContainText('coffee.shop@two.example')
  await expect(popover.marked).toContainText('me@inbox.example')

  await app.restart()
  const reopened = await app.openPopover()
  await expect(reopened.rows).toContainText('coffee.shop@two.example')
})

test.describe('with an account', () => {
  test.beforeEach(({ app, haltman }) => app.addAccount('haltman', haltman, 'Mail'))

  test('the field reports a taken name and keeps the typed text, and the next attempt removes the report', async ({
    app,
    haltman,
  }) => {
    haltman.add('taken@one.example', { owner: 'other@inbox.example' })
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('taken')
    await popover.label.fill('my note')
    await popover.create.click()
    await expect(popover.failure).toContainText('taken@one.example is taken.')
    await expect(popover.said).toBeEmpty()
    await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
    await expect(popover.name).toHaveValue('taken')
    await expect(popover.label).toHaveValue('my note')
    await popover.name.fill('not-taken')
    await popover.create.click()
    await expect(popover.result).toContainText('not-taken@one.example')
    await expect(popover.failure).toHaveCount(0)
  })

  test('a rejected key is reported and leads to the settings', async ({ app, haltman }) => {
    const settings = await app.openSettings()
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    haltman.expire(haltman.key)
    await popover.name.fill('name')
    await popover.create.click()
    await expect(popover.failure).toContainText('Haltman rejected the key')
    await expect(settings.accounts).toContainText('Key rejected')
    await popover.page.getByRole('button', { name: 'Open settings' }).click()
  })

  test('a limit of requests is counted down, and the button waits', async ({ app, haltman }) => {
    haltman.misbehave({
      when: '/api/alias/create',
      how: {
        status: 429,
        body: { error: 'rate_limited', where: 'create', reason: 'too_many_requests_key' },
        headers: { 'retry-after': '3' },
      },
    })
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('patience')
    await popover.create.click()
    await expect(popover.failure).toContainText('slow down')
    await popover.name.press('Enter')
    expect(haltman.requests.filter(({ path }) => path === '/api/alias/create')).toHaveLength(1)
    await expect(popover.create).toBeEnabled({ timeout: 10_000 })
    await expect(popover.name).toHaveValue('patience')
    await popover.create.click()
    await expect(popover.result).toContainText('patience@one.example')
  })

  test('an unreachable server is reported, and no typed text is lost', async ({ app, haltman }) => {
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('later')
    await haltman.stop()
    await popover.create.click()
    await expect(popover.failure).toContainText('The server of Haltman accepts no connection')
    await expect(popover.name).toHaveValue('later')
  })

  test('an address whose answer was lost is found when the user checks again', async ({ app, haltman }) => {
    haltman.misbehave({ when: '/api/alias/create', how: 'reset', commits: true })
    haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('lost')
    await popover.create.click()
    await expect(popover.failure).toContainText('lost@one.example')
    await popover.checkAgain.click()
    await expect(popover.result).toContainText('lost@one.example')
    expect(haltman.requests.filter(({ path }) => path === '/api/alias/create')).toHaveLength(1)
  })

  test('Delete… says that a deletion is permanent before it deletes', async ({ app, haltman }) => {
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('mistake')
    await popover.create.click()
    await expect(popover.result).toContainText('mistake@one.example')
    await popover.delete.click()
    await expect(popover.page.getByRole('dialog')).toContainText('never')
    expect(haltman.addresses()).toEqual(['mistake@one.example'])
    await popover.deleteForGood.click()
    await expect.poll(() => haltman.addresses()).toEqual([])
  })

  test('a deletion of unknown outcome is no longer shown as unknown once a comparison finds it', async ({
    app,
    haltman,
  }) => {
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('mistake')
    await popover.create.click()
    await popover.delete.click()
    haltman.misbehave({ when: '/api/alias/delete', how: 'reset', commits: true })
    haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
    await popover.deleteForGood.click()
    const dialog = popover.page.getByRole('dialog')
    await expect(dialog).toContainText('not known whether mistake@one.example was deleted')
    await dialog.getByRole('button', { name: 'Close' }).click()
    const addresses = addressesPage(await app.openSettings())
    await addresses.open()
    await expect(popover.result).toContainText('Deleted')
    await expect(popover.failure).toHaveCount(0)
    await expect(popover.page.getByRole('dialog')).toHaveCount(0)
  })

  test('an address that the service has switched off is not deleted, and no question about it stays', async ({
    app,
    haltman,
  }) => {
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('blocked')
    await popover.create.click()
    await expect(popover.said).toContainText('is on the clipboard')
    haltman.switchOff('blocked@one.example')
    await popover.delete.click()
    await popover.deleteForGood.click()
    const dialog = popover.page.getByRole('dialog')
    await expect(dialog).toContainText('has switched blocked@one.example off')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(popover.result).toContainText('Switched off')
    await expect(popover.page.getByRole('dialog')).toHaveCount(0)
  })

  test('two presses of Enter create one address', async ({ app, haltman }) => {
    haltman.misbehave({ when: '/api/alias/create', how: { slow: 2_000 } })
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('once')
    await popover.name.press('Enter')
    await popover.name.press('Enter')
    await expect(popover.result).toContainText('once@one.example')
    expect(haltman.requests.filter(({ path }) => path === '/api/alias/create')).toHaveLength(1)
  })

  test('security 23: text of a hostile service stays text', async ({ app, haltman }) => {
    haltman.misbehave({
      when: '/api/alias/create',
      how: {
        status: 400,
        body: {
          error: 'invalid_params',
          field: 'alias_handle',
          hint: '<img src=x onerror=alert(1)>\u202egnp.exe',
        },
      },
    })
    const popover = await app.openPopover()
    await popover.domain.selectOption('one.example')
    await popover.name.fill('name')
    await popover.create.click()
    await expect(popover.failure).toBeVisible()
    await expect(popover.page.locator('img')).toHaveCount(0)
    expect(await popover.failure.textContent()).not.toContain('\u202e')
  })
})
