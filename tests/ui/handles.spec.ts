import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import type { SettingsPage } from './pages/settings-page.ts'

let settings: SettingsPage

test.beforeEach(async ({ app, haltman }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  settings = await app.openSettings()
})

test('a handle is claimed and switched off at a domain, and both are kept after a restart', async ({
  app,
  haltman,
}) => {
  await settings.handles.summary.click()
  await settings.handles.name.fill('Amber')
  await settings.handles.name.press('Enter')
  await expect(settings.handles.list).toContainText('amber')
  await expect(settings.handles.list).toContainText('to me@inbox.example')
  await expect(settings.handles.name).toHaveValue('')
  await settings.handles.domain('amber', 'one.example').press('Space')
  await expect.poll(() => haltman.handles()[0]?.off).toEqual(['one.example'])
  await settings.handles.domain('amber', 'one.example').press('Space')
  await settings.handles.domain('amber', 'two.example').uncheck()
  await expect
    .poll(() => haltman.handles())
    .toEqual([{ handle: 'amber', active: true, off: ['two.example'] }])

  await app.restart()
  const reopened = (await app.openSettings()).handles
  await reopened.summary.click()
  await expect(reopened.domain('amber', 'one.example')).toBeChecked()
  await expect(reopened.domain('amber', 'two.example')).not.toBeChecked()
})

test('a name is checked while it is typed, and the field reports a taken one', async ({ haltman }) => {
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('two words')
  await expect(handles.name).toHaveAttribute('aria-invalid', 'true')
  await expect(handles.name).toHaveAccessibleDescription(/cannot contain spaces/)
  await handles.claim.click()
  expect(haltman.requests.filter(({ path }) => path === '/api/handle/create')).toHaveLength(0)
  haltman.addHandle('amber', { owner: 'other@inbox.example' })
  await handles.name.fill('amber')
  await handles.claim.click()
  await expect(handles.name).toHaveAccessibleDescription(/is taken/)
  await expect(handles.name).toHaveValue('amber')
})

test('an existing handle is added after an explanation of the check', async ({ haltman }) => {
  haltman.addHandle('amber', { off: ['one.example'] })
  const { handles } = settings
  await handles.summary.click()
  await handles.addExisting.click()
  await expect(handles.dialog).toContainText('the domain that you choose will be on')
  await handles.dialogName.fill('amber')
  await handles.dialogDomain.fill('one.example')
  await expect(handles.dialog).toContainText('Mail to amber@one.example will be accepted.')
  expect(haltman.handles()[0]?.off).toEqual(['one.example'])
  await handles.add.click()
  await expect(handles.domain('amber', 'one.example')).toBeChecked()
  await expect(handles.domain('amber', 'two.example')).toHaveAccessibleDescription(/has not said yet/)
  expect(haltman.handles()[0]?.off).toEqual([])
})

test('a switch that the service contradicts returns to its state and says so', async ({ haltman }) => {
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await handles.domain('amber', 'one.example').uncheck()
  const body = { ok: true, updated: true, handle: 'amber', domain: 'one.example', disabled: true }
  haltman.misbehave({ when: '/api/handle/domain/enable', how: { status: 200, body } })
  await handles.domain('amber', 'one.example').click()
  await expect(handles.failure).toContainText('one.example is still off')
  await expect(handles.domain('amber', 'one.example')).not.toBeChecked()
})

test('a handle that is gone is marked, has no switches, and can be removed from the list', async ({
  haltman,
}) => {
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await expect(handles.domains('amber')).toBeVisible()
  haltman.dropHandle('amber')
  await handles.domain('amber', 'one.example').click()
  await expect(handles.failure).toContainText('Haltman no longer has this handle')
  await expect(handles.domains('amber')).toHaveCount(0)
  await handles.remove('amber').click()
  await expect(handles.list).toHaveCount(0)
})

test('a release says that it is permanent, and requires the handle to be typed', async ({ haltman }) => {
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await handles.release('amber').click()
  await expect(handles.dialog).toContainText('can never be used again')
  await handles.confirmation.fill('ambre')
  await handles.releaseForEver.click()
  await expect(handles.confirmation).toHaveAccessibleDescription(/not this handle/)
  await handles.keep.click()
  expect(haltman.handles()[0]?.active).toBe(true)
  await expect(handles.release('amber')).toBeFocused()
  await handles.release('amber').click()
  await handles.confirmation.fill('amber')
  await handles.confirmation.press('Enter')
  await expect(handles.list).toContainText('Released.')
  await expect(handles.dialog).toHaveCount(0)
  expect(haltman.handles()[0]?.active).toBe(false)
})

test('a claim whose answer is lost is an open question until Check again answers it', async ({ haltman }) => {
  haltman.misbehave({ when: '/api/handle/create', how: 'reset', commits: true })
  haltman.misbehave({ when: '/api/handle/domain/enable', how: 'reset', times: 2 })
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await expect(handles.failure).toContainText('not known whether “amber” was claimed')
  await handles.checkAgain('amber').click()
  await expect(handles.domain('amber', 'one.example')).toBeChecked()
  await expect(handles.failure).toHaveCount(0)
  expect(haltman.requests.filter(({ path }) => path === '/api/handle/create')).toHaveLength(1)
})

test('Check again says when a claim failed, and the open question leaves the list', async ({ haltman }) => {
  haltman.misbehave({ when: '/api/handle/create', how: 'reset' })
  haltman.misbehave({ when: '/api/handle/domain/enable', how: 'reset', times: 2 })
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await handles.checkAgain('amber').click()
  await expect(handles.failure).toContainText('it was not claimed')
  await expect(handles.list).toHaveCount(0)
  await expect(handles.name).toHaveValue('amber')
})

test('a handle is offered among the names of the popover, and choosing it copies it at once', async ({
  app,
  haltman,
}) => {
  const { handles } = settings
  await handles.summary.click()
  await handles.name.fill('amber')
  await handles.claim.click()
  await handles.domain('amber', 'one.example').uncheck()
  await expect.poll(() => haltman.handles()[0]?.off).toEqual(['one.example'])

  const desktop = await app.openDesktop()
  await desktop.trayIcon.click()
  const { popover } = desktop
  const { name } = popover
  await expect(name).toBeFocused()
  const before = haltman.requests.filter(({ method }) => method === 'POST').length
  await name.pressSequentially('am')
  const offered = popover.rows.getByRole('option', { name: 'Use amber@two.example' })
  await expect(offered).toBeVisible()
  await offered.click()
  await expect(desktop.clipboard).toHaveText('amber@two.example')
  await expect(name).toBeHidden()
  expect(haltman.requests.filter(({ method }) => method === 'POST')).toHaveLength(before)

  // A whole address is typed over both fields, and Enter takes it into use.
  await desktop.trayIcon.click()
  await expect(name).toBeFocused()
  await expect(popover.undo).toHaveCount(0)
  await name.fill('amber@two.example')
  await expect(name).toHaveValue('amber')
  await name.press('Control+Enter')
  await expect(name).toBeHidden()
  await expect(desktop.clipboard).toHaveText('amber@two.example')
  expect(haltman.requests.filter(({ method }) => method === 'POST')).toHaveLength(before)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })

    test('axe finds nothing wrong with the section, its dialogs and the popover', async ({
      app,
      haltman,
    }) => {
      const { handles, page } = settings
      const popover = await app.openPopover()
      haltman.addHandle('rowan')
      await handles.summary.click()
      await handles.name.fill('amber')
      await handles.claim.click()
      await handles.addExisting.click()
      await handles.dialogName.fill('rowan')
      await handles.dialogDomain.fill('one.example')
      await expectNoViolations(page)
      await handles.add.click()
      await expect(handles.domains('rowan')).toBeVisible()
      await handles.domain('rowan', 'one.example').uncheck()
      await handles.name.fill('two words')
      await expectNoViolations(page)
      await popover.name.fill('amber')
      await expect(popover.rows.getByRole('option', { name: /^Use amber@/ }).first()).toBeVisible()
      await expectNoViolations(popover.page)
      haltman.dropHandle('amber')
      await handles.domain('amber', 'one.example').click()
      await expect(handles.failure).toBeVisible()
      await expectNoViolations(page)
      await handles.release('rowan').click()
      await handles.releaseForEver.click()
      await expectNoViolations(page)
    })
  })
}
