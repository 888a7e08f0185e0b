import { afterAll, describe, expect, test } from 'vitest'
import { createAccountKeys } from '../../../src/main/accounts/account-keys.ts'
import { createOsKeychain } from '../../../src/main/accounts/os-keychain.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { startApp } from '../../support/start-app.ts'

const hasKeyring = process.env.ALIASMITH_TEST_KEYRING === '1'

describe.runIf(hasKeyring)('the keychain of this system', () => {
  const keys = createAccountKeys(createOsKeychain())
  const ours = { accountId: `test-${process.pid}`, origin: 'https://mail.example.com' }

  afterAll(() => keys.forget(ours, true))

  // Windows stores at most 2,560 bytes, and the app's forms refuse longer keys.
  const longest = process.platform === 'win32' ? 2_560 : 3_000

  test.each([
    ['that is not ASCII', 'sécret-☂'],
    [`of ${longest} characters`, 'k'.repeat(longest)],
  ])('stores a key %s, returns it, and forgets it', async (_, key) => {
    expect(await keys.save(ours, key)).toEqual({ ok: true, value: { place: 'keychain' } })
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: key })
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(await keys.read(ours, true)).toMatchObject({ failure: { reason: 'key-missing' } })
  })

  test('keeps the key of an account over a restart, and nothing of it once the account is removed', async () => {
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
})
