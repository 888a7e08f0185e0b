import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { createAccountKeys } from '../../src/main/accounts/account-keys.ts'
import { createOsKeychain } from '../../src/main/accounts/os-keychain.ts'
import { startHaltmanServer } from '../servers/haltman-server.ts'
import { startApp } from '../support/start-app.ts'

const run = promisify(execFile)
const hasKeyring = process.env.ALIASMITH_TEST_KEYRING === '1'

/** Asks the Secret Service to lock the keyring of the tests' own D-Bus session. */
async function lockKeyring(): Promise<void> {
  const lock = ['/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock']
  const login = 'array:objpath:/org/freedesktop/secrets/collection/login'
  await run('dbus-send', ['--session', '--print-reply', '--dest=org.freedesktop.secrets', ...lock, login])
}

describe.runIf(hasKeyring)('the keychain of this system', () => {
  const keys = createAccountKeys(createOsKeychain())
  const ours = { accountId: `test-${process.pid}`, origin: 'https://mail.example.com' }

  afterAll(() => keys.forget(ours, true))

  test('keeps a key, gives it back, and forgets it', async () => {
    expect(await keys.save(ours, 'sécret-☂')).toEqual({ ok: true, value: 'keychain' })
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'sécret-☂' })
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(await keys.read(ours, true)).toMatchObject({ failure: { reason: 'key-missing' } })
  })

  test('holds the key of an account over a restart, and nothing of it once the account is removed', async () => {
    const server = await startHaltmanServer()
    let started = await startApp({ keychain: createOsKeychain() })
    try {
      const { id } = await started.get('saveAccount', {
        provider: 'haltman',
        nickname: 'Mail',
        key: server.key,
        server: server.url,
      })
      started = await started.restart()
      const form = { id, provider: 'haltman', nickname: 'Mail', server: server.url } as const
      expect(await started.get('testConnection', form)).toMatchObject({ addressCount: 0 })
      await started.get('removeAccount', { id })
      const left = await keys.read({ accountId: id, origin: server.url }, true)
      expect(left).toMatchObject({ failure: { reason: 'key-missing' } })
    } finally {
      await started.stop()
      await server.stop()
    }
  })

  test.runIf(process.platform === 'linux')(
    'that does not exist, for want of D-Bus, leaves the key to the session',
    async () => {
      const script = `
      import { createAccountKeys } from './src/main/accounts/account-keys.ts'
      import { createOsKeychain } from './src/main/accounts/os-keychain.ts'
      const keys = createAccountKeys(createOsKeychain())
      const ours = { accountId: 'none', origin: 'https://mail.example.com' }
      console.log(JSON.stringify([await keys.save(ours, 'secret'), await keys.read(ours, false)]))`
      const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' }
      const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '--eval', script], {
        env,
      })
      expect(JSON.parse(stdout)).toEqual([
        { ok: true, value: 'session' },
        { ok: true, value: 'secret' },
      ])
    },
  )

  // Last, since a test cannot unlock it again.
  test.runIf(process.platform === 'linux')(
    'that is locked says so for reading, saving and forgetting',
    async () => {
      await keys.save(ours, 'secret')
      await lockKeyring()
      const locked = { ok: false, failure: { reason: 'keychain-locked' } }
      expect(await keys.read(ours, true)).toEqual(locked)
      expect(await keys.save(ours, 'other')).toEqual(locked)
      expect(await keys.forget(ours, true)).toEqual(locked)
    },
  )
})
