import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startHaltmanServer } from '../servers/haltman-server.ts'
import { expect, test } from './fixtures.ts'
import { settingsPage } from './pages/settings-page.ts'

const inbox = 'you@inbox.example'
const newestCode = (haltman: { mails(): readonly { readonly code: string }[] }) =>
  haltman.mails().at(-1)?.code ?? ''

test('a key comes by email without leaving the app, and makes an address', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await expect(settings.days).toHaveValue('90')
  await expect(settings.automaticRenewal).not.toBeChecked()
  await settings.email.press('Enter')
  await expect(settings.form).toContainText(`A code is on its way to ${inbox}`)
  await expect(settings.form).toContainText('Another code can be sent in')
  await expect(settings.form).toContainText('2 codes left')
  await expect(settings.code).toBeFocused()
  await expect(settings.code).toHaveAttribute('inputmode', 'numeric')
  await expect(settings.code).toHaveAttribute('autocomplete', 'one-time-code')

  await settings.code.fill(newestCode(haltman).replace(/^(...)/, ' $1–'))
  await expect(settings.form).toHaveCount(0)
  await expect(settings.accounts).toContainText('Working')
  await expect(settings.accounts).toContainText('Key expires on')
  const key = haltman.keys().at(-1) ?? 'none'
  expect(await settings.page.content()).not.toContain(key)

  const popover = await app.openPopover()
  await popover.domain.selectOption('one.example')
  await popover.name.fill('by-mail')
  await popover.create.click()
  await expect(popover.result).toContainText('by-mail@one.example')
  await expect(popover.result).toContainText(inbox)
})

test('a typed code is sent once with its last digit; a wrong one stays and is not sent again by itself', async ({
  app,
  haltman,
}) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await settings.sendCode.click()
  await expect(settings.code).toBeFocused()
  const wrong = newestCode(haltman) === '000000' ? '000001' : '000000'
  await settings.code.pressSequentially(wrong)
  await expect(settings.form).toContainText('This code is wrong')
  await expect(settings.code).toHaveAttribute('aria-invalid', 'true')
  await expect(settings.code).toHaveValue(wrong)
  await settings.code.press('Enter')
  const tries = () => haltman.requests.filter(({ path }) => path === '/api/credentials/confirm').length
  expect(tries()).toBe(1)
  await settings.code.fill('12')
  await settings.confirm.click()
  await expect(settings.form).toContainText('The code has six digits')
  expect(tries()).toBe(1)
  await settings.code.fill(newestCode(haltman))
  await expect(settings.accounts).toContainText('Working')
})

test('every refusal is shown at its field, and no typed text is lost', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, 'nobody')
  await settings.days.fill('0')
  await settings.sendCode.click()
  await expect(settings.form).toContainText('This is not an email address')
  await expect(settings.form).toContainText('Use a whole number from 1 to 9,999')
  await expect(settings.email).toBeFocused()
  await settings.days.fill('120')
  await settings.email.fill('me@one.example')
  await settings.sendCode.click()
  await expect(settings.form).toContainText('gives no keys to addresses at its own domains')
  await expect(settings.email).toHaveAttribute('aria-invalid', 'true')
  await expect(settings.days).toHaveValue('120')

  haltman.misbehave({
    when: '/api/credentials/create',
    how: { status: 429, body: { error: 'rate_limited', reason: 'x' }, headers: { 'retry-after': '2' } },
  })
  await settings.email.fill(inbox)
  await settings.sendCode.click()
  await expect(settings.failure).toContainText('too many codes were asked for')
  await expect(settings.sendCode).toHaveText(/Send code in 0:0\d/)
  await expect(settings.sendCode).toBeEnabled({ timeout: 10_000 })
  await settings.sendCode.click()
  await expect(settings.code).toBeVisible()
  expect(haltman.mails()).toMatchObject([{ to: inbox, days: 120 }])
})

test('another code can be sent once the time is up, and the newest one counts', async ({ app }) => {
  const haltman = await startHaltmanServer({ credentials: { cooldownSeconds: 1, maxSends: 2 } })
  try {
    const settings = await app.openSettings()
    await settings.fillForMail(haltman, inbox)
    await settings.sendCode.click()
    await expect(settings.anotherCode).toBeVisible({ timeout: 10_000 })
    const former = newestCode(haltman)
    await settings.anotherCode.click()
    await expect(settings.form).toContainText('No more codes can be sent')
    await expect(settings.anotherCode).toHaveCount(0)
    if (former !== newestCode(haltman)) {
      await settings.code.fill(former)
      await expect(settings.form).toContainText('This code is wrong')
    }
    await settings.code.fill(newestCode(haltman))
    await expect(settings.accounts).toContainText('Working')
  } finally {
    await haltman.stop()
  }
})

test('after a code has expired another can be sent, also after the last mail', async ({ app }) => {
  let ahead = 0
  const haltman = await startHaltmanServer({
    credentials: { cooldownSeconds: 0, maxSends: 1 },
    now: () => Date.now() + ahead,
  })
  try {
    const settings = await app.openSettings()
    await settings.fillForMail(haltman, inbox)
    await settings.page.clock.install()
    await settings.sendCode.click()
    await expect(settings.form).toContainText('No more codes can be sent before this one expires')
    await expect(settings.anotherCode).toHaveCount(0)
    ahead = 16 * 60_000
    await settings.page.clock.fastForward(ahead)
    await expect(settings.form).toContainText('The code has expired')
    await expect(settings.form).not.toContainText('No more codes')
    await settings.anotherCode.focus()
    await settings.anotherCode.press('Enter')
    await expect(settings.code).toBeFocused()
    expect(haltman.mails()).toHaveLength(2)
    await settings.code.fill(newestCode(haltman))
    await expect(settings.accounts).toContainText('Working')
  } finally {
    await haltman.stop()
  }
})

test('a refused request for another code leaves the button of the first code', async ({ app }) => {
  const haltman = await startHaltmanServer({
    credentials: { cooldownSeconds: 0 },
    limits: { codesPerEmail: 1 },
  })
  try {
    const settings = await app.openSettings()
    await settings.fillForMail(haltman, inbox)
    await settings.sendCode.click()
    await settings.anotherCode.click()
    await expect(settings.failure).toContainText('too many codes were asked for')
    await expect(settings.failure).toContainText('The code that was sent before still works until')
    await expect(settings.form).toContainText('Another code can be sent in 59:')
    await expect(settings.confirm).toHaveText('Confirm')
    await expect(settings.confirm).not.toHaveAttribute('aria-disabled', 'true')
    await settings.code.fill(newestCode(haltman))
    await expect(settings.accounts).toContainText('Working')
  } finally {
    await haltman.stop()
  }
})

test('a code for another purpose is refused at its field and never used', async ({ app }) => {
  const haltman = await startHaltmanServer({
    owners: [{ key: 'd4'.repeat(32), email: inbox }],
    credentials: { oneForEach: true },
  })
  try {
    haltman.askForAction('destroy_all', inbox)
    const settings = await app.openSettings()
    await settings.fillForMail(haltman, inbox)
    await settings.sendCode.click()
    await expect(settings.code).toBeFocused()
    await settings.code.pressSequentially(haltman.mails()[0]?.code ?? '')
    await expect(settings.form).toContainText('This code would delete all your keys at Haltman.')
    await expect(settings.code).toHaveAttribute('aria-invalid', 'true')
    expect(haltman.keys()).toHaveLength(1)
  } finally {
    await haltman.stop()
  }
})

test('a repeat within the cooldown says that the first code still works', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await settings.sendCode.click()
  await settings.form.getByRole('button', { name: 'Use another address' }).click()
  await expect(settings.email).toHaveValue(inbox)
  await settings.sendCode.click()
  await expect(settings.form).toContainText('It still works, so no second one was sent')
  await settings.code.fill(newestCode(haltman))
  await expect(settings.accounts).toContainText('Working')
})

test('a requested code is not discarded without a question', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await settings.sendCode.click()
  await expect(settings.code).toBeFocused()
  await settings.page.keyboard.press('Escape')
  await expect(settings.page.getByText('Discard your changes?')).toBeVisible()
  await settings.page.getByRole('button', { name: 'Keep editing' }).click()
  await expect(settings.code).toBeVisible()
  await settings.form.getByRole('button', { name: 'Paste a key instead' }).click()
  await expect(settings.key).toBeVisible()
  await expect(settings.key).not.toHaveAttribute('aria-invalid', 'true')
})

test('a key about to expire is shown, and renewed in the same way', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await settings.sendCode.click()
  await expect(settings.code).toBeVisible()
  await settings.code.fill(newestCode(haltman))
  await expect(settings.accounts).toContainText('Working')
  await settings.page.close()

  await app.restart(async (folder) => {
    const path = join(folder, 'accounts.json')
    const file = JSON.parse(await readFile(path, 'utf8'))
    file.accounts[0].issuedKey.expiresAt = Date.now() + 3 * 86_400_000
    await writeFile(path, JSON.stringify(file))
  })
  const desktop = await app.openDesktop()
  await expect(desktop.notifications).toContainText('Key about to expire · Mail')
  await desktop.trayIcon.click()
  const reminder = desktop.popover.renewKey
  await expect(reminder).toBeVisible()
  await expect(desktop.popover.page.getByRole('button', { name: 'Dismiss' })).toHaveCount(0)
  const [opened] = await Promise.all([desktop.page.context().waitForEvent('page'), reminder.click()])
  const again = settingsPage(opened)
  await expect(again.email).toHaveValue(inbox)
  await again.page.keyboard.press('Escape')
  await expect(again.notices).toContainText('The key of Mail expires on')
  // The preview's keychain ends with the preview, so the key may be reported as missing.
  await expect(again.accounts.getByRole('button', { name: /^(Renew|Enter) key of Mail$/ })).toBeVisible()
  await again.notices.getByRole('button', { name: 'Renew key' }).click()
  await expect(again.email).toHaveValue(inbox)
  await again.sendCode.click()
  await expect(again.code).toBeVisible()
  await again.code.fill(newestCode(haltman))
  await expect(again.form).toHaveCount(0)
  await expect(again.notices).toHaveCount(0)
  await expect(reminder).toHaveCount(0)
  await expect(again.accounts.getByRole('button', { name: 'Renew key of Mail' })).toHaveCount(0)
  expect(haltman.keys()).toHaveLength(3)
})
