import { addressActionWords } from '../../../src/shared/words/en/address-actions.ts'
import { addressesWords } from '../../../src/shared/words/en/addresses.ts'
import { desktopWords } from '../../../src/shared/words/en/desktop.ts'
import { listWords } from '../../../src/shared/words/en/lists.ts'
import { settingsWords } from '../../../src/shared/words/en/settings.ts'
import { settingsCreatingWords } from '../../../src/shared/words/en/settings-creating.ts'
import { startSimpleLoginServer } from '../../servers/simplelogin-server.ts'
import { pseudo } from '../../support/pseudo-language.ts'
import { longAgo } from '../open-addresses.ts'
import { expect, test } from './fixtures.ts'
import { letKeyExpire } from './let-key-expire.ts'
import { createLook } from './look.ts'

const words = pseudo({ ...settingsWords, ...addressesWords, ...settingsCreatingWords })
const actionWords = pseudo(addressActionWords)
const questions = pseudo(listWords)
const { notifications } = pseudo(desktopWords)

const view = { widths: [720, 360], height: 640, values: ['Post', 'Anna of Arda'] }

test('the dialogs of a service with mailboxes are whole in a language that is longer than English', async ({
  app,
}) => {
  const mailboxes = ['me@inbox.example', 'work@inbox.example'].map((email, index) => ({
    id: index + 1,
    email,
    verified: true,
  }))
  const service = await startSimpleLoginServer({ mailboxes, plan: 'premium' })
  try {
    const address = 'amber@sl.example'
    service.add(address)
    await app.addAccount('simplelogin', service, 'Post')
    const { page } = await app.openSettings()
    const look = createLook(page, view)
    const dialog = page.getByRole('dialog')
    const button = (name: string) => dialog.getByRole('button', { name, exact: true })
    const row = page.getByRole('row').filter({ hasText: address })
    const choose = async (action: string) => {
      await row.getByRole('button', { name: actionWords['actions.of'](address) }).click()
      await page.getByRole('menuitem').filter({ hasText: action }).click()
      await expect(dialog).toBeVisible()
    }
    await page.getByRole('button', { name: words['nav.addresses'], exact: true }).click()
    await expect(row).toBeVisible()

    await choose(actionWords['action.forward'])
    await expect(dialog.getByRole('checkbox').first()).toBeVisible()
    await look('recipients')
    await dialog.getByRole('checkbox', { name: 'me@inbox.example' }).uncheck()
    await button(actionWords['forward.yes']).click()
    await look('no recipient')
    await page.keyboard.press('Escape')
    await choose(actionWords['action.display-name'])
    await look('a display name')
    await dialog.getByRole('textbox').fill('Anna of Arda')
    await button(actionWords['displayName.yes']).click()
    await expect(dialog).toBeHidden()
    await look('an address with a display name')
    await choose(actionWords['action.copy-send-from'])
    await look('whom to write to')
    await page.keyboard.press('Enter')
    await expect(dialog.locator('[aria-invalid="true"]')).toBeVisible()
    await look('nobody to write to')
    await dialog.getByRole('textbox').fill('anna@shop.example')
    await page.keyboard.press('Enter')
    await expect(button(actionWords['sendFrom.close'])).toBeVisible()
    await look('an address to write from')
  } finally {
    await service.stop()
  }
})

test('a question about a list, a ready address and a key about to expire are whole in a language that is longer than English', async ({
  app,
  haltman,
}) => {
  for (const name of ['first', 'second']) haltman.add(`${name}@one.example`, { createdAt: longAgo })
  await app.addAccount('haltman', haltman, 'Post')
  const { page } = await app.openSettings()
  const look = createLook(page, view)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await button(words['nav.addresses']).click()
  await expect(page.getByRole('row').filter({ hasText: 'first@one.example' })).toBeVisible()
  haltman.moveTo('them@inbox.example')
  haltman.add('foreign@one.example', { owner: 'them@inbox.example' })
  await button(words['addresses.refresh']).click()
  const no = questions.otherOwner('', '', '').no
  await expect(button(no)).toBeVisible()
  await look('a key of another mailbox')
  await button(no).click()
  await expect(button(no)).toBeHidden()

  await button(words['nav.creating']).click()
  const keepReady = page.getByRole('switch', { name: words['reserve.on'] })
  await keepReady.press('Space')
  await expect(page.getByRole('main')).toContainText(words['reserve.ready']('').slice(0, -1))
  await look('a ready address')
  await keepReady.press('Space')
  await expect(button(words['notices.dismiss'])).toBeVisible()
  await look('a ready address that was not used')
  await page.close()

  await app.restart(letKeyExpire)
  const after = await app.openSettings()
  const lookAgain = createLook(after.page, view)
  const renew = after.page.getByRole('button', { name: notifications.renewKey, exact: true }).first()
  await expect(renew).toBeVisible()
  await lookAgain('a key about to expire')
  await renew.click()
  await expect(after.page.getByRole('dialog')).toBeVisible()
  await lookAgain('a key is renewed')
})
