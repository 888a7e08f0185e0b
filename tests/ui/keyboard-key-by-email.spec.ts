import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { expectFocusKept, tabTo } from './keys.ts'

const inbox = 'you@inbox.example'
const newestCode = (haltman: { mails(): readonly { readonly code: string }[] }) =>
  haltman.mails().at(-1)?.code ?? ''

test('a key comes by email with the keyboard alone', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  const { keyboard } = settings.page
  await settings.fillForMail(haltman, '')
  await expect(settings.email).toBeFocused()
  await keyboard.type('nobody')
  await keyboard.press('Enter')
  await expect(settings.email).toHaveAttribute('aria-invalid', 'true')
  await expect(settings.email).toBeFocused()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type(inbox)
  expect(await tabTo(settings.automaticRenewal)).toHaveLength(1)
  await keyboard.press('Space')
  await expect(settings.automaticRenewal).toBeChecked()
  await keyboard.press('Enter')
  await expect(settings.code).toBeFocused()

  const wrong = newestCode(haltman) === '000000' ? '000001' : '000000'
  await keyboard.type(wrong)
  await expect(settings.form).toContainText('This code is wrong')
  await expect(settings.code).toBeFocused()
  await tabTo(settings.form.getByRole('button', { name: 'Use another address' }))
  await keyboard.press('Enter')
  await expect(settings.email).toBeFocused()
  await expect(settings.email).toHaveValue(inbox)
  await keyboard.press('Enter')
  await expect(settings.code).toBeFocused()
  await keyboard.press('Escape')
  const keep = settings.page.getByRole('button', { name: 'Keep editing' })
  await expect(keep).toBeFocused()
  await keyboard.press('Escape')
  await expect(settings.code).toBeFocused()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type(newestCode(haltman))
  await expect(settings.accounts).toContainText('Working')
  await expectFocusKept(settings.page)
})

test('the form for a pasted key begins in its field, and a change of the service keeps the focus', async ({
  app,
  haltman,
}) => {
  const settings = await app.openSettings()
  const { keyboard } = settings.page
  await settings.fillForMail(haltman, inbox)
  await tabTo(settings.form.getByRole('button', { name: 'Paste a key instead' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(settings.key).toBeFocused()
  await tabTo(settings.keyByEmail, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(settings.email).toBeFocused()
  await tabTo(settings.changeService, 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(settings.service).toBeFocused()
  await keyboard.type('like')
  await keyboard.press('Enter')
  await expect(settings.key).toBeFocused()
  await tabTo(settings.changeService, 'Shift+Tab')
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(settings.key).toBeFocused()
  await settings.choose('Haltman')
  await expect(settings.email).toHaveValue(inbox)
  await expect(settings.email).toBeFocused()
})

test('a button that must wait keeps the focus, and Escape still works', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  const { keyboard } = settings.page
  haltman.misbehave({
    when: '/api/credentials/create',
    how: { status: 429, body: { error: 'rate_limited', reason: 'x' }, headers: { 'retry-after': '60' } },
  })
  await settings.fillForMail(haltman, inbox)
  await tabTo(settings.sendCode)
  await keyboard.press('Enter')
  await expect(settings.sendCode).toHaveText(/Send code in/)
  await expect(settings.sendCode).toBeDisabled()
  await expect(settings.sendCode).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('Escape')
  await expect(settings.page.getByText('Discard your changes?')).toBeVisible()
  expect(haltman.requests.filter(({ path }) => path === '/api/credentials/create')).toHaveLength(1)
})

test('a renewal begins at the address, and its end keeps the focus', async ({ app, haltman }) => {
  const settings = await app.openSettings()
  await settings.fillForMail(haltman, inbox)
  await settings.sendCode.click()
  await expect(settings.code).toBeVisible()
  await settings.code.fill(newestCode(haltman))
  await expect(settings.accounts).toContainText('Working')
  await app.restart(async (folder) => {
    const path = join(folder, 'accounts.json')
    const file = JSON.parse(await readFile(path, 'utf8'))
    file.accounts[0].issuedKey.expiresAt = Date.now() + 3 * 86_400_000
    await writeFile(path, JSON.stringify(file))
  })
  const again = await app.openSettings()
  const { keyboard } = again.page
  await tabTo(again.notices.getByRole('button', { name: 'Renew key' }))
  await keyboard.press('Enter')
  await expect(again.email).toBeFocused()
  await keyboard.press('Enter')
  await expect(again.code).toBeFocused()
  await keyboard.type(newestCode(haltman))
  await expect(again.form).toHaveCount(0)
  await expect(again.notices).toHaveCount(0)
  await expectFocusKept(again.page)
})

test('the plan is chosen with the arrow keys, and its limits are shown at once', async ({ app, likedo }) => {
  const settings = await app.openSettings()
  await settings.fill('LikeDo', likedo)
  await tabTo(settings.plan, 'Shift+Tab')
  const before = await settings.plan.inputValue()
  await settings.page.keyboard.press('ArrowDown')
  await expect(settings.plan).not.toHaveValue(before)
  await expect(settings.plan).toHaveAccessibleDescription(/requests an hour/)
  await settings.page.keyboard.press('Escape')
  await expect(settings.page.getByText('Discard your changes?')).toBeVisible()
})
