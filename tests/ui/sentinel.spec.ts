import { readFile } from 'node:fs/promises'
import { startLikedoServer } from '../servers/likedo-server.ts'
import { createEvidence } from '../support/evidence.ts'
import { escapedSentinel, haltmanSentinel } from '../support/sentinel.ts'
import { expect, test } from './fixtures.ts'
import { addressesPage } from './pages/addresses-page.ts'
import { watchForKeys } from './watch-for-keys.ts'

const carried = (name: string, times: number) => Array.from({ length: times }, () => `/ipc/${name}`)

test('security 21: a typed key goes from its box to the main process, and never appears again', async ({
  app,
  context,
  haltman,
}) => {
  const evidence = createEvidence()
  const next = haltmanSentinel('the replaced account')
  const sentinels = [{ name: 'haltman', key: haltman.key }, next]
  const watch = watchForKeys(context, evidence, [haltman.key, next.key])
  const quoting = (key: string) => ({
    status: 401,
    body: { error: 'invalid_or_expired_api_key', message: `The key ${key} has expired`, requestId: key },
    headers: { 'x-request-id': key },
  })

  const settings = await app.openSettings()
  const { page } = settings
  await settings.fill('Haltman', haltman, 'Mail')
  await watch.look('typed', { typing: true })
  haltman.misbehave({ when: /stats/, how: quoting(haltman.key) })
  await settings.testConnection.click()
  await expect(settings.form).toContainText('The service said: “The key [key] has expired”')
  await watch.look('refused', { typing: true })
  await settings.testConnection.click()
  await expect(settings.outcome).toContainText('The key was accepted')
  await watch.look('tested', { typing: true })
  await settings.nickname.fill('')
  await settings.save.click()
  await expect(settings.nickname).toHaveAttribute('aria-invalid', 'true')
  await settings.nickname.fill('Mail')
  await settings.save.click()
  await expect(settings.form).toHaveCount(0)
  await watch.look('saved')
  expect(watch.carriers()).toEqual([...carried('testConnection', 2), ...carried('saveAccount', 1)])

  await page.getByRole('button', { name: 'Edit Mail' }).click()
  await settings.form.getByRole('button', { name: 'Replace key' }).click()
  await settings.key.fill(next.key)
  await settings.testConnection.click()
  await expect(settings.form).toContainText('rejected the key')
  await watch.look('another is typed', { typing: true })
  await settings.cancel.click()
  await page.getByRole('button', { name: 'Discard', exact: true }).click()
  await expect(settings.form).toHaveCount(0)
  await watch.look('another was given up')
  await page.getByRole('button', { name: 'Edit Mail' }).click()
  await settings.form.getByRole('button', { name: 'Replace key' }).click()
  await settings.key.fill(next.key)
  await settings.form.getByRole('button', { name: 'Keep the saved key' }).click()
  await watch.look('another was taken back')
  await settings.form.getByRole('button', { name: 'Replace key' }).click()
  await expect(settings.key).toHaveValue('')
  await settings.key.fill(next.key)
  await settings.save.click()
  await expect(settings.form).toContainText('rejected the key')
  await settings.saveAnyway.click()
  await expect(settings.form).toHaveCount(0)
  await watch.look('replaced')
  expect(watch.carriers().slice(3)).toEqual([...carried('testConnection', 2), ...carried('saveAccount', 1)])

  const popover = await app.openPopover()
  await popover.domain.selectOption('one.example')
  await popover.name.fill('amber')
  haltman.misbehave({ when: /create/, how: quoting(next.key) })
  await popover.create.click()
  await expect(popover.failure).toContainText('rejected the key')
  await watch.look('creation failed')

  await page.getByRole('button', { name: 'Remove Mail' }).click()
  await settings.form.getByRole('button', { name: 'Remove account' }).click()
  await expect(settings.accounts).toHaveCount(0)
  await watch.look('removed')

  await watch.settled()
  evidence.note('the terminal', app.said())
  await evidence.noteFolder(app.folder)
  expect(watch.carriers()).toHaveLength(6)
  expect(evidence.finds(sentinels)).toEqual([])
})

test('security 21: a key that comes by email, and a key in the query, reach no page at all', async ({
  app,
  context,
  haltman,
}) => {
  const evidence = createEvidence()
  const inQuery = escapedSentinel()
  const likedo = await startLikedoServer({ owners: [{ key: inQuery.key, queryAllowed: true }] })
  const watch = watchForKeys(context, evidence, [inQuery.key])

  const settings = await app.openSettings()
  const { page, about, navigation } = settings
  await settings.fillForMail(haltman, 'you@inbox.example')
  await settings.sendCode.click()
  await expect(settings.code).toBeFocused()
  await settings.code.fill(haltman.mails().at(-1)?.code ?? '')
  await expect(settings.form).toHaveCount(0)
  await watch.look('by email')
  await settings.fill('LikeDo', likedo)
  await settings.form.getByRole('checkbox', { name: /^Send the key in the address/ }).check()
  await settings.save.click()
  await expect(settings.form).toHaveCount(0)
  await watch.look('in the query')

  const desktop = await app.openDesktop()
  await desktop.newAddressHotkey.click()
  await expect(desktop.clipboard).toHaveText(/@one\.example$/)
  await desktop.trayIcon.click()
  const { popover } = desktop
  await popover.name.fill('amber')
  await popover.create.click()
  await expect(desktop.clipboard).toHaveText(/^amber@/)
  await expect(popover.name).toBeHidden()
  await desktop.trayIcon.click()
  await popover.delete.click()
  await popover.deleteForGood.click()
  await expect.poll(() => haltman.addresses()).toHaveLength(1)
  await watch.look('undone')
  await popover.account.selectOption({ label: 'LikeDo' })
  await popover.name.fill('coffee')
  likedo.misbehave({
    when: /create/,
    how: {
      status: 403,
      body: {
        success: false,
        error: `No permission for ${inQuery.key} nor ${encodeURIComponent(inQuery.key)}`,
      },
    },
  })
  await popover.create.click()
  await expect(popover.failure).toContainText('No permission for [key] nor [key]')
  await watch.look('refused')
  await popover.create.click()
  await expect(desktop.clipboard).toHaveText('coffee@ig.do')
  await watch.look('made')

  await page.bringToFront()
  const addresses = addressesPage(settings)
  await addresses.open()
  await addresses.refresh.click()
  for (const format of ['CSV', 'JSON'] as const) {
    const file = await addresses.save(format)
    evidence.note(`the export ${file.name}`, await readFile(file.path))
    await watch.look(`exported as ${format}`)
  }
  for (const name of ['New addresses', 'Shortcuts', 'General', 'About', 'Accounts']) {
    await navigation.getByRole('button', { name, exact: true }).click()
    if (name === 'About') {
      await about.diagnostics.click()
      await about.copyDiagnostics.click()
      await expect(desktop.clipboard).toContainText('Accounts: ')
    }
    await watch.look(name)
  }

  await watch.settled()
  await likedo.stop()
  evidence.note('the terminal', app.said())
  await evidence.noteFolder(app.folder)
  const issued = haltman.keys().map((key) => ({ name: 'an account by email', key }))
  expect(issued).toHaveLength(2)
  expect(watch.carriers()).toEqual([...carried('testConnection', 1), ...carried('saveAccount', 1)])
  expect(evidence.places().filter((place) => place.startsWith('event '))).not.toEqual([])
  expect(evidence.finds([inQuery, ...issued])).toEqual([])
})
