import { popoverPage } from '../ui/pages/popover-page.ts'
import { preferencePages } from '../ui/pages/preference-pages.ts'
import { settingsPage } from '../ui/pages/settings-page.ts'
import { expect, type LaunchedApp, test } from './launch-app.ts'

/** How much the page of a window is enlarged, and how wide the window is. */
const drawn = (app: LaunchedApp, name: 'popover' | 'settings') =>
  app.electron.evaluate(({ BrowserWindow }, url) => {
    const window = BrowserWindow.getAllWindows().find((open) => open.webContents.getURL().startsWith(url))
    const { width } = window?.getBounds() ?? { width: 0 }
    return { percent: Math.round((window?.webContents.getZoomFactor() ?? 0) * 100), width }
  }, `app://aliasmith/${name}.html`)

/** Presses a key with Ctrl or Command in a window. Keys of Playwright do not pass through the main process. */
const press = (app: LaunchedApp, name: 'popover' | 'settings', keyCode: string) =>
  app.electron.evaluate(
    ({ BrowserWindow }, [url, key]) => {
      const window = BrowserWindow.getAllWindows().find((open) => open.webContents.getURL().startsWith(url))
      const modifiers = [process.platform === 'darwin' ? ('meta' as const) : ('control' as const)]
      for (const type of ['keyDown', 'keyUp'] as const)
        window?.webContents.sendInputEvent({ type, keyCode: key, modifiers })
    },
    [`app://aliasmith/${name}.html`, keyCode] as const,
  )

test('keys of both windows change the size of text, and the popover grows with it', async ({ app }) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.tryWithoutAccount.click()
  await expect(popover.create).toBeVisible()
  expect(await drawn(app, 'popover')).toEqual({ percent: 100, width: 380 })
  await press(app, 'popover', '=')
  await expect.poll(() => drawn(app, 'popover')).toEqual({ percent: 110, width: 418 })

  await popover.settings.click()
  const settings = settingsPage(await app.page('settings'))
  const pages = preferencePages(settings.page)
  await pages.open('General')
  await expect(pages.textSize).toHaveValue('110')
  await expect.poll(async () => (await drawn(app, 'settings')).percent).toBe(110)
  await press(app, 'settings', '0')
  await expect(pages.textSize).toHaveValue('100')
  await pages.textSize.selectOption('125')
  await expect.poll(async () => (await drawn(app, 'settings')).percent).toBe(125)
  // A popover that was hidden meanwhile grows when it is shown.
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => drawn(app, 'popover')).toEqual({ percent: 125, width: 475 })
})
