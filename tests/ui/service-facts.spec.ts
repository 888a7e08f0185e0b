import { readFile, writeFile } from 'node:fs/promises'
import { startAddyServer } from '../servers/addy-server.ts'
import { expect, test } from './fixtures.ts'
import { expectNoViolations } from './no-violations.ts'

const day = 86_400_000

test('the plan, the addresses left and the end of a key are shown by the test, in the list and by a notice', async ({
  app,
}) => {
  const first = 'k'.repeat(40).concat('0badcafe')
  const second = 'n'.repeat(40).concat('0badcafe')
  const server = await startAddyServer({
    owners: [
      { key: first, expiresAt: Date.now() + 3 * day },
      { key: second, plan: 'pro' },
    ],
  })
  try {
    const settings = await app.openSettings()
    await settings.addAccount.click()
    await settings.choose('addy.io')
    await settings.nickname.fill('Aliases')
    await settings.key.fill(first)
    await settings.advanced.click()
    await settings.server.fill(server.url)
    await settings.testConnection.click()
    await expect(settings.outcome).toContainText('Plan“free”')
    await expect(settings.outcome).toContainText('Addresses left10 of 10, at shared domains')
    await expect(settings.outcome).toContainText('Key expires')
    await expectNoViolations(settings.page)
    await settings.save.click()
    await expect(settings.accounts).toContainText('Plan “free”')
    await expect(settings.accounts).toContainText('10 of 10 addresses left at shared domains')
    await expect(settings.accounts).toContainText(/Key expires on/)
    await expectNoViolations(settings.page)

    // A key that was made for three days is announced on its last day alone.
    await expect(settings.notices).toBeHidden()
    await app.restart(async (folder) => {
      const path = `${folder}/accounts.json`
      const file = JSON.parse(await readFile(path, 'utf8'))
      delete file.accounts[0].reported.keyDays
      await writeFile(path, JSON.stringify(file))
    })
    const again = await app.openSettings()
    await expect(again.notices).toContainText('Make a new key on the website of the service')
    await again.notices.getByRole('button', { name: 'Replace key' }).click()
    await expect(again.key).toBeVisible()
    await again.key.fill(second)
    await again.save.click()
    await expect(again.accounts).toContainText('Plan “pro”')
    await expect(again.accounts).not.toContainText('Key expires')
    await expect(again.notices).toBeHidden()
  } finally {
    await server.stop()
  }
})
