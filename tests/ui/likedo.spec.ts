import { expect, test } from './fixtures.ts'

test('a Pro domain is refused at its field, and a free one works, with its label and budget', async ({
  app,
  likedo,
}) => {
  await app.addAccount('likedo', likedo, 'LikeDo')
  const desktop = await app.openDesktop()
  await desktop.trayIcon.click()
  const { popover } = desktop
  await popover.name.fill('coffee')
  await popover.label.fill('café')
  await popover.domain.selectOption('kfc.sh')
  await popover.create.click()
  await expect(popover.failure).toContainText('kfc.sh needs a paid plan at LikeDo.')
  await expect(popover.domain).toHaveAttribute('aria-invalid', 'true')
  await popover.domain.selectOption('ig.do')
  await popover.create.click()
  await expect(desktop.clipboard).toHaveText('coffee@ig.do')
  await expect(popover.name).toBeHidden()
  await desktop.trayIcon.click()
  await expect(popover.undo).toHaveCount(0)
  await expect(popover.page.getByText('49 of 50 left this month')).toBeVisible()
  expect(likedo.addresses()).toEqual(['coffee@ig.do'])
})

test('a name of three letters is refused while it is typed, and no request is sent', async ({
  app,
  likedo,
}) => {
  await app.addAccount('likedo', likedo, 'LikeDo')
  const before = likedo.requests.length
  const popover = await app.openPopover()
  await popover.name.fill('abc')
  await expect(popover.name).toHaveAttribute('aria-invalid', 'true')
  await expect(popover.name).toHaveAccessibleDescription(/too short for LikeDo/)
  await popover.name.press('Enter')
  await expect(popover.result).toHaveCount(0)
  expect(likedo.requests.slice(before).filter(({ method }) => method === 'POST')).toEqual([])
})

test('the plan is chosen in the form, shows its limits, and is kept after a restart', async ({
  app,
  likedo,
}) => {
  const settings = await app.openSettings()
  await settings.addAccount.click()
  await settings.choose('Haltman')
  await expect(settings.plan).toHaveCount(0)
  await settings.choose('LikeDo')
  await expect(settings.plan).toHaveValue('free')
  await expect(settings.plan.getByRole('option')).toHaveText(['Free', 'Pro', 'Lifetime'])
  await expect(settings.plan).toHaveAccessibleDescription(
    /^200 requests an hour\. 50 new addresses a month\.$/,
  )
  await settings.cancel.click()

  await settings.fill('LikeDo', likedo, 'Shopping')
  await settings.plan.selectOption('Lifetime')
  await expect(settings.plan).toHaveAccessibleDescription(
    '2,000 requests an hour. Any number of new addresses a month.',
  )
  await settings.save.click()
  await expect(settings.accounts).toContainText('2,000 of 2,000 left this hour')
  await settings.page.close()
  const popover = await app.openPopover()
  await popover.name.fill('coffee')
  await popover.create.click()
  await expect(popover.page.getByText('1,999 of 2,000 left this hour')).toBeVisible()

  const again = await app.openSettings()
  await again.page.getByRole('button', { name: 'Edit Shopping' }).click()
  await expect(again.plan).toHaveValue('lifetime')
  await again.plan.selectOption('Pro')
  await again.save.click()
  await expect(again.accounts).toContainText('999 of 1,000 left this month')
  await expect(popover.page.getByText('999 of 1,000 left this month')).toBeVisible()
  // The memory of keys ends with the app; the rest is kept.
  await app.restart()
  await expect((await app.openSettings()).accounts).toContainText('999 of 1,000 left this month')
})

test('a limit makes the button wait, and offers another account, which works at once', async ({
  app,
  likedo,
  haltman,
}) => {
  await app.addAccount('likedo', likedo, 'Shopping')
  await app.addAccount('haltman', haltman, 'Mail')
  const popover = await app.openPopover()
  likedo.misbehave({
    when: '/api/v1/emails/create',
    how: {
      status: 401,
      body: { success: false, error: 'Invalid or expired API key: Rate limit exceeded' },
      headers: { 'retry-after': '600' },
    },
  })
  await popover.name.fill('coffee')
  await popover.create.click()
  await expect(popover.failure).toContainText('LikeDo asks you to slow down')
  await expect(popover.failure).toContainText('Try again when the time is up. You can also use Mail.')
  await expect(popover.failure).toContainText(/Try again in (?:10:00|9:\d\d)/)
  const before = likedo.requests.length
  await popover.name.press('Enter')
  await popover.account.selectOption('Mail · Haltman')
  await expect(popover.failure).toHaveCount(0)
  await popover.domain.selectOption('one.example')
  await popover.name.fill('coffee')
  await popover.create.click()
  await expect(popover.result).toContainText('coffee@one.example')
  expect(likedo.requests).toHaveLength(before)
})

test('a limit that the hotkey reaches is in the notification, with the time to try again', async ({
  app,
  likedo,
}) => {
  await app.addAccount('likedo', likedo, 'Shopping')
  likedo.misbehave({
    when: '/api/v1/emails/create',
    how: {
      status: 429,
      text: 'Too many requests',
      headers: { 'content-type': 'text/html', 'retry-after': '600' },
    },
  })
  const desktop = await app.openDesktop()
  await desktop.newAddressHotkey.click()
  await expect(desktop.notifications).toContainText('too many requests from your network')
  await expect(desktop.notifications).toContainText(/Try again at .*\d+[:.]\d\d/)
})
