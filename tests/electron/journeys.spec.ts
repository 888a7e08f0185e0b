import { expect } from '@playwright/test'
import { popoverPage } from '../ui/pages/popover-page.ts'
import { settingsPage } from '../ui/pages/settings-page.ts'
import { shortcutsPage } from '../ui/pages/shortcuts-page.ts'
import { test } from './launch-app.ts'

const practiceAddress = /^[^@\s]+@practice\.invalid$/

test('a new user gets an address on the clipboard in two clicks', async ({ app }) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.tryWithoutAccount.click()
  await popover.create.click()
  await expect(popover.result).toContainText('Copied')
  const copied = await app.clipboardText()
  expect(copied).toMatch(practiceAddress)
  await expect(popover.result).toContainText(copied)
})

test('the hotkey is bound, and its action copies a new address without a window', async ({ app }) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.tryWithoutAccount.click()
  await expect(popover.create).toBeVisible()
  await app.electron.evaluate(({ clipboard }) => clipboard.writeText('nothing yet'))
  expect(
    await app.electron.evaluate(({ globalShortcut }) =>
      globalShortcut.isRegistered('CommandOrControl+Alt+Shift+N'),
    ),
  ).toBe(true)
  expect(await app.startAgain('--new', '--label', 'shoes')).toBe(0)
  await expect.poll(() => app.clipboardText()).toMatch(practiceAddress)
  await expect(popover.rows).toContainText('shoes')
})

test('a hotkey gets other keys in settings, and does nothing while they are recorded', async ({ app }) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.addAccount.click()
  const settings = settingsPage(await app.page('settings'))
  await settings.cancel.click()
  const shortcuts = shortcutsPage(settings)
  await shortcuts.open()
  const [before, after] = ['CommandOrControl+Alt+Shift+N', 'CommandOrControl+Alt+Shift+J']
  const registered = () =>
    app.electron.evaluate(
      ({ globalShortcut }, keys) => keys.map((key) => globalShortcut.isRegistered(key)),
      [before, after],
    )
  const isSuspended = () => app.electron.evaluate(({ globalShortcut }) => globalShortcut.isSuspended())

  await shortcuts.recorder('New address').press('Enter')
  await expect.poll(isSuspended).toBe(true)
  await shortcuts.page.keyboard.press('Escape')
  await expect.poll(isSuspended).toBe(false)
  await shortcuts.record('New address', 'ControlOrMeta+Alt+Shift+J')
  await expect(shortcuts.restore('New address')).toBeVisible()
  expect(await registered()).toEqual([false, true])
  expect(await isSuspended()).toBe(false)

  await shortcuts.recorder('Open popover').press('Enter')
  await expect.poll(isSuspended).toBe(true)
  await shortcuts.page.close()
  await expect.poll(isSuspended).toBe(false)
})

test('settings open in one window of their own', async ({ app }) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.addAccount.click()
  const settings = settingsPage(await app.page('settings'))
  await expect(settings.service).toBeVisible()
  expect(await app.startAgain('--settings')).toBe(0)
  await expect.poll(() => app.isVisible('settings')).toBe(true)
  expect(app.electron.windows().filter((page) => page.url().includes('/settings.html'))).toHaveLength(1)
})

test('a second start shows the popover of the first', async ({ app }) => {
  const { page } = popoverPage(await app.page('popover'))
  await page.keyboard.press('Escape')
  await expect.poll(() => app.isVisible('popover')).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => app.isVisible('popover')).toBe(true)
})

test('a command line with options that exclude each other ends with 2 and changes nothing', async ({
  app,
}) => {
  expect(await app.startAgain('--new', '--toggle')).toBe(2)
})
