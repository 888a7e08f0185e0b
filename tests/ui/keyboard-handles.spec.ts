import { expect, test } from './fixtures.ts'
import { expectFocusKept, tabTo } from './keys.ts'
import type { SettingsPage } from './pages/settings-page.ts'

let settings: SettingsPage

test.beforeEach(async ({ app, haltman }) => {
  await app.addAccount('haltman', haltman, 'Mail')
  settings = await app.openSettings()
  await tabTo(settings.handles.summary)
  await settings.page.keyboard.press('Enter')
})

test('a handle is claimed, switched, kept, released and removed from the list', async ({ haltman }) => {
  const { handles, page } = settings
  const { keyboard } = page
  await tabTo(handles.name)
  await keyboard.type('amber')
  await keyboard.press('Enter')
  await expect(handles.domains('amber')).toBeVisible()
  await expect(handles.name).toBeFocused()

  expect(await tabTo(handles.domain('amber', 'two.example'))).toEqual([
    'Claim handle',
    'Add it to the list',
    'Release amber',
    'one.example',
  ])
  await keyboard.press('Space')
  await expect.poll(() => haltman.handles()[0]?.off).toEqual(['two.example'])
  await expect(handles.domain('amber', 'two.example')).toBeFocused()
  await expect(handles.domain('amber', 'two.example')).not.toBeChecked()

  await tabTo(handles.release('amber'), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(handles.confirmation).toBeFocused()
  await keyboard.type('ambre')
  await keyboard.press('Enter')
  await expect(handles.confirmation).toHaveAccessibleDescription(/not this handle/)
  await expect(handles.confirmation).toBeFocused()
  await keyboard.press('Escape')
  await expect(handles.release('amber')).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.type('amber')
  await keyboard.press('Enter')
  await expect(handles.remove('amber')).toBeFocused()
  await keyboard.press('Enter')
  await expect(handles.list).toHaveCount(0)
  await expect(handles.name).toBeFocused()
})

test('the dialog for an existing handle keeps typed text, and returns the focus', async ({ haltman }) => {
  haltman.addHandle('amber')
  const { handles, page } = settings
  const { keyboard } = page
  await tabTo(handles.addExisting)
  await keyboard.press('Enter')
  await expect(handles.dialogName).toBeFocused()
  await keyboard.type('amb')
  await tabTo(handles.dialogDomain)
  await keyboard.type('two.example')
  await keyboard.press('Escape')
  await expect(handles.dialog).toHaveCount(0)
  await expect(handles.addExisting).toBeFocused()
  await keyboard.press('Enter')
  await expect(handles.dialogName).toHaveValue('amb')
  await expect(handles.dialogDomain).toHaveValue('two.example')
  await keyboard.press('End')
  await keyboard.type('er')
  await keyboard.press('Enter')
  await expect(handles.domains('amber')).toBeVisible()
  await expect(handles.addExisting).toBeFocused()
  await keyboard.press('Enter')
  await expect(handles.dialogName).toHaveValue('')
})

test('the focus stays near a handle that no longer exists', async ({ haltman }) => {
  const { handles, page } = settings
  await tabTo(handles.name)
  await page.keyboard.type('amber')
  await page.keyboard.press('Enter')
  await expect(handles.domains('amber')).toBeVisible()
  haltman.dropHandle('amber')
  await tabTo(handles.domain('amber', 'one.example'))
  await page.keyboard.press('Space')
  await expect(handles.failure).toContainText('no longer has this handle')
  await expect(handles.remove('amber')).toBeFocused()
})

for (const commits of [true, false]) {
  test(`an open question is answered with ${commits ? 'yes' : 'no'}, and the focus stays near`, async ({
    haltman,
  }) => {
    haltman.misbehave({ when: '/api/handle/create', how: 'reset', commits })
    haltman.misbehave({ when: '/api/handle/domain/enable', how: 'reset', times: 2 })
    const { handles, page } = settings
    await tabTo(handles.name)
    await page.keyboard.type('amber')
    await page.keyboard.press('Enter')
    await expect(handles.name).toBeFocused()
    await tabTo(handles.checkAgain('amber'))
    await page.keyboard.press('Enter')
    await expect(handles.checkAgain('amber')).toHaveCount(0)
    await expect(commits ? handles.release('amber') : handles.name).toBeFocused()
    await expectFocusKept(page)
  })
}
