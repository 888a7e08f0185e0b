import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createOsKeychain, keychainService } from '../../src/main/accounts/os-keychain.ts'
import { startHaltmanServer } from '../servers/haltman-server.ts'
import { popoverPage } from '../ui/pages/popover-page.ts'
import { settingsPage } from '../ui/pages/settings-page.ts'
import { expect, test } from './launch-app.ts'

/**
 * Whether the keychain holds a secret under a name. macOS would ask the user before it shows a program another
 * program’s secret, so only its presence is checked there.
 */
async function isKept(name: string, secret: string): Promise<boolean> {
  if (process.platform !== 'darwin') return (await createOsKeychain().get(name)) === secret
  const search = ['find-generic-password', '-s', keychainService, '-a', name]
  return spawnSync('security', search, { stdio: 'ignore' }).status === 0
}

test('security 21: a key is in the keychain of the system, in no file, and removed with its account', async ({
  app,
}) => {
  const haltman = await startHaltmanServer()
  try {
    await popoverPage(await app.page('popover')).addAccount.click()
    const settings = settingsPage(await app.page('settings'))
    await settings.cancel.click()
    await settings.add('Haltman', haltman, 'Mail')
    await expect(settings.accounts).toContainText('Mail')
    await expect(settings.accounts).not.toContainText('Key kept until you quit')

    const files = await app.dataFiles()
    const file: { readonly accounts: readonly { readonly id: string }[] } = JSON.parse(
      await readFile(join(app.dataFolder, 'accounts.json'), 'utf8'),
    )
    const name = `${file.accounts[0]?.id} ${haltman.url}`
    expect(await isKept(name, haltman.key)).toBe(true)
    for (const path of files) expect((await readFile(path)).includes(haltman.key)).toBe(false)

    await settings.page.getByRole('button', { name: 'Remove Mail' }).click()
    await settings.form.getByRole('button', { name: 'Remove account' }).click()
    await expect(settings.accounts).toHaveCount(0)
    expect(await isKept(name, haltman.key)).toBe(false)
  } finally {
    await haltman.stop()
  }
})
