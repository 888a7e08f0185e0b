import { desktopWords } from '../../../src/shared/words/en/desktop.ts'
import { previewWords } from '../../../src/shared/words/en/preview-page.ts'
import { pseudo } from '../../support/pseudo-language.ts'
import { desktopPage } from '../pages/desktop-page.ts'
import { expect, test } from './fixtures.ts'
import { letKeyExpire } from './let-key-expire.ts'
import { createLook } from './look.ts'

const words = pseudo(previewWords)
const { notifications } = pseudo(desktopWords)

test('the tray, its menu and the notifications say nothing outside the catalogue, and are whole on their desktop', async ({
  app,
  haltman,
  likedo,
}) => {
  const open = async () => {
    const { page } = await app.openDesktop()
    await expect(page).toHaveTitle(words.pageTitle)
    const desktop = desktopPage(page, words)
    const look = createLook(page, { widths: [1200], height: 900, values: ['Post', 'Other'] })
    const menu = async (screen: string) => {
      await desktop.trayMenuButton.click()
      await expect(desktop.trayMenu).toBeVisible()
      await look(screen)
      await page.keyboard.press('Escape')
    }
    const noted = (title: string) => desktop.notifications.getByRole('listitem').filter({ hasText: title })
    return { desktop, look, menu, noted, page }
  }
  const { desktop, look, menu, noted, page } = await open()
  await look('a desktop')
  await menu('the menu of the tray')
  await app.addAccount('haltman', haltman, 'Post')
  await app.addAccount('likedo', likedo, 'Other')
  await desktop.newAddressHotkey.click()
  const made = noted(notifications.made('Post'))
  await expect(made).toBeVisible()
  await look('an address that was made')
  await menu('the menu with accounts and an address')
  await made.getByRole('button', { name: notifications.delete }).click()
  await expect(noted(notifications.deleteForever)).toBeVisible()
  await look('a question before a deletion')

  haltman.misbehave({ when: '/api/alias/create', how: { status: 500 } })
  haltman.misbehave({ when: '/api/alias/list', how: 'reset' })
  await desktop.newAddressHotkey.click()
  await expect(noted(notifications.uncertain('Post'))).toBeVisible()
  await look('perhaps an address was made')
  await menu('the menu after a failure')
  haltman.misbehave({ when: '/api/alias/create', how: { status: 429, headers: { 'retry-after': '60' } } })
  await desktop.newAddressHotkey.click()
  await expect(noted(notifications.failed('Post'))).toBeVisible()
  await look('no address was made')
  await page.close()

  await app.restart(letKeyExpire)
  const after = await open()
  await expect(after.noted(notifications.keyExpires('Post'))).toBeVisible()
  await after.look('a key about to expire')
})
