import { expect } from '@playwright/test'
import { popoverPage } from '../ui/pages/popover-page.ts'
import { type LaunchedApp, test } from './launch-app.ts'

/** Records the menus that the app builds from now on; the tray itself cannot report its menu. */
async function watchMenus({ electron }: LaunchedApp): Promise<void> {
  await electron.evaluate(({ Menu }) => {
    const build = Menu.buildFromTemplate.bind(Menu)
    Menu.buildFromTemplate = (template) => {
      const menu = build(template)
      // Those of submenus are built first.
      Reflect.set(globalThis, 'latestMenu', menu)
      return menu
    }
  })
}

/** The labels of the latest menu; those of separators are empty. */
function labels({ electron }: LaunchedApp): Promise<readonly string[]> {
  return electron.evaluate(() => {
    const menu: unknown = Reflect.get(globalThis, 'latestMenu')
    const items: unknown = typeof menu === 'object' && menu !== null ? Reflect.get(menu, 'items') : []
    return Array.isArray(items) ? items.map((item) => String(item.label)) : []
  })
}

function choose({ electron }: LaunchedApp, label: string): Promise<void> {
  return electron.evaluate((_electron, wanted) => {
    const menu: unknown = Reflect.get(globalThis, 'latestMenu')
    const items: unknown = typeof menu === 'object' && menu !== null ? Reflect.get(menu, 'items') : []
    if (Array.isArray(items)) items.find((item) => item.label === wanted)?.click()
  }, label)
}

test('the tray menu creates an address, copies it again, and opens the popover and the settings', async ({
  app,
}) => {
  const popover = popoverPage(await app.page('popover'))
  await popover.tryWithoutAccount.click()
  await expect(popover.create).toBeVisible()
  await watchMenus(app)
  await popover.create.click()
  await expect(popover.result).toContainText('Copied')
  const address = await app.clipboardText()
  await expect.poll(() => labels(app)).toContain(address)
  await popover.page.keyboard.press('Escape')
  await expect.poll(() => app.isVisible('popover')).toBe(false)

  await choose(app, 'New address')
  await expect.poll(() => app.clipboardText()).not.toBe(address)
  await choose(app, address)
  await expect.poll(() => app.clipboardText()).toBe(address)
  await choose(app, 'Open Aliasmith')
  await expect.poll(() => app.isVisible('popover')).toBe(true)
  await choose(app, 'Settings…')
  await expect.poll(() => app.isVisible('settings')).toBe(true)
})
