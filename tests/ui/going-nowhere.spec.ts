import { expect, test } from './fixtures.ts'
import { settingsPage } from './pages/settings-page.ts'

/** Every element that could lead a page, a part of it or its user elsewhere. */
const waysOut =
  'a[href], area[href], iframe, frame, object, embed, webview, portal, form[action], [formaction], base'

test('security 11, 13, 14: no page of the app contains an element that leads out of it', async ({ app }) => {
  const { page: popover, tryWithoutAccount, create, result } = await app.openPopover()
  await expect(popover.locator(waysOut)).toHaveCount(0)
  await tryWithoutAccount.click()
  await create.click()
  await expect(result).toContainText('Copied')
  await expect(popover.locator(waysOut)).toHaveCount(0)

  const { page, navigation } = settingsPage((await app.openSettings()).page)
  for (const link of await navigation.getByRole('button').all()) {
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator(waysOut)).toHaveCount(0)
  }
  await expect(page.locator('meta[http-equiv]')).toHaveCount(0)
})
