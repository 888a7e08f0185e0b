import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'
import { addressesPage } from './pages/addresses-page.ts'

const longAgo = Date.UTC(2020, 0, 1)

test('the page asks about a key of another mailbox, and the keyboard answers', async ({ app, haltman }) => {
  for (const name of ['first', 'second']) haltman.add(`${name}@one.example`, { createdAt: longAgo })
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await expect(addresses.row('first@one.example')).toBeVisible()

  haltman.moveTo('them@inbox.example')
  haltman.add('foreign@one.example', { owner: 'them@inbox.example' })
  await addresses.refresh.click()
  await expect(settings.notices).toContainText(
    'The key of Mail belongs to another mailbox: its addresses forward to them@inbox.example, but the ones in Aliasmith forward to me@inbox.example.',
  )
  await expect(addresses.page.getByText('2 addresses', { exact: true })).toBeVisible()
  await expectNoViolations(addresses.page)

  await settings.notices.getByRole('button', { name: 'Use this mailbox as well' }).focus()
  await addresses.page.keyboard.press('Enter')
  await expect(settings.notices).toHaveCount(0)
  await expect(addresses.row('foreign@one.example')).toBeVisible()
  await expect(addresses.row('first@one.example')).not.toContainText('Deleted')
})

test('a postponed question is asked again by the next comparison', async ({ app, haltman }) => {
  haltman.add('first@one.example', { createdAt: longAgo })
  await app.addAccount('haltman', haltman, 'Mail')
  const settings = await app.openSettings()
  const addresses = addressesPage(settings)
  await addresses.open()
  await expect(addresses.row('first@one.example')).toBeVisible()
  haltman.moveTo('them@inbox.example')
  haltman.add('foreign@one.example', { owner: 'them@inbox.example' })
  await addresses.refresh.click()
  await settings.notices.getByRole('button', { name: 'Not now' }).click()
  await expect(settings.notices).toHaveCount(0)
  await addresses.refresh.click()
  await expect(settings.notices).toContainText('The key of Mail belongs to another mailbox')
})
