import { describe, expect, test } from 'vitest'
import { createAccountKeys } from '../../../src/main/accounts/account-keys.ts'
import { createFakeKeychain } from '../../support/fake-keychain.ts'

const inMemory = (reason: string) => ({ ok: true, value: { place: 'session', because: { reason } } })
const ours = { accountId: 'a1', origin: 'https://mail.example.com' }

describe('a key', () => {
  test('security 22: is saved under its origin, so that another server finds none', async () => {
    const keys = createAccountKeys(createFakeKeychain())
    await keys.save(ours, 'secret')
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'secret' })
    const elsewhere = await keys.read({ ...ours, origin: 'https://evil.example.com' }, true)
    expect(elsewhere).toEqual({ ok: false, failure: { reason: 'key-missing', field: 'key' } })
  })

  test('that a locked keychain hides is distinguished from a removed key', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    keychain.mood = 'locked'
    expect(await keys.read(ours, true)).toEqual({ ok: false, failure: { reason: 'keychain-locked' } })
    keychain.mood = 'open'
    await keychain.delete(keychain.names()[0] ?? '')
    expect(keys.isGone(ours)).toBe(false)
    expect(await keys.read(ours, true)).toMatchObject({ failure: { reason: 'key-missing' } })
    expect(keys.isGone(ours)).toBe(true)
    await keys.save(ours, 'another')
    expect(keys.isGone(ours)).toBe(false)
  })

  test('is neither reported as gone nor left in the keychain if the user unlocks the keychain only at the second call', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys({
      ...keychain,
      async set(name, secret) {
        keychain.mood = 'open'
        await keychain.set(name, secret)
      },
    })
    await keys.save(ours, 'secret')
    keychain.mood = 'locked'
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'secret' })
    expect(keys.isGone(ours)).toBe(false)
    keychain.mood = 'locked'
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })

  test('is not saved in a locked keychain, nor anywhere else', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'locked'
    const keys = createAccountKeys(keychain)
    expect(await keys.save(ours, 'secret')).toEqual({ ok: false, failure: { reason: 'keychain-locked' } })
    expect(keys.isSessionOnly(ours)).toBe(false)
  })

  test('is kept for the session without a keychain, and moves to the keychain once there is one', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'absent'
    const keys = createAccountKeys(keychain)
    expect(await keys.save(ours, 'secret')).toEqual(inMemory('keychain-unavailable'))
    expect(await keys.read(ours, false)).toEqual({ ok: true, value: 'secret' })
    keychain.mood = 'open'
    expect(await keys.save(ours, 'secret')).toEqual({ ok: true, value: { place: 'keychain' } })
    expect(keys.isSessionOnly(ours)).toBe(false)
  })

  test('is removed from memory and from the keychain', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })

  test('is not removed while a locked keychain still holds it', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    keychain.mood = 'locked'
    expect(await keys.forget(ours, true)).toMatchObject({ failure: { reason: 'keychain-locked' } })
  })

  test('can be removed when it is gone already, and the lock check leaves no entry', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })

  test('is reported as lost when the keychain that holds it, or may hold it, disappears', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    keychain.mood = 'absent'
    expect(await keys.read(ours, true)).toEqual({ ok: false, failure: { reason: 'keychain-lost' } })
    expect(await keys.forget(ours, true)).toEqual({ ok: false, failure: { reason: 'keychain-lost' } })
    expect(await keys.save(ours, 'secret')).toEqual(inMemory('keychain-unavailable'))
    keychain.mood = 'open'
    await keys.save(ours, 'secret')
    keychain.mood = 'absent'
    expect(await keys.save(ours, 'another')).toEqual(inMemory('keychain-lost'))
  })

  test('in memory is not removed while the keychain still holds the former key', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'former')
    keychain.mood = 'absent'
    await keys.save(ours, 'secret', true)
    expect(await keys.forget(ours, false)).toEqual({ ok: false, failure: { reason: 'keychain-lost' } })
  })

  test('in memory stays usable when a locked keychain prevents its removal', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'former')
    keychain.mood = 'absent'
    await keys.save(ours, 'secret', true)
    keychain.mood = 'locked'
    expect(await keys.forget(ours, false)).toEqual({ ok: false, failure: { reason: 'keychain-locked' } })
    expect(await keys.read(ours, false)).toEqual({ ok: true, value: 'secret' })
    keychain.mood = 'open'
    expect(await keys.forget(ours, false)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })

  test('in memory moves to a keychain that accepts it, and leaves memory only after that is written down', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    keychain.mood = 'absent'
    await keys.save(ours, 'secret')
    const noted: string[] = []
    await keys.moveIn(ours, () => noted.push('absent') > 0)
    keychain.mood = 'locked'
    await keys.moveIn(ours, () => noted.push('locked') > 0)
    expect(noted).toEqual([])
    keychain.mood = 'open'
    await keys.moveIn(ours, () => false)
    expect(keys.isSessionOnly(ours)).toBe(true)
    await keys.moveIn(ours, () => true)
    expect(keys.isSessionOnly(ours)).toBe(false)
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'secret' })
  })

  test('is removed again if a hanging keychain stores it after refusing it, unless it was saved again since', async () => {
    const inner = createFakeKeychain()
    const hanging = Promise.withResolvers<void>()
    const due: (() => void)[] = []
    const set = async (name: string, secret: string) => {
      await hanging.promise
      await inner.set(name, secret)
    }
    const after = (_: number, run: () => void) => {
      due.push(run)
      return () => void due.splice(due.indexOf(run), 1)
    }
    const keys = createAccountKeys({ ...inner, set }, { after })
    const other = { ...ours, accountId: 'a2' }
    const refused = [keys.save(ours, 'first'), keys.save(other, 'other')]
    for (const run of due.splice(0)) run()
    const late = { ok: false, failure: { reason: 'keychain-timed-out' } }
    expect(await Promise.all(refused)).toEqual([late, late])

    const again = keys.save(ours, 'second')
    hanging.resolve()
    expect(await again).toEqual({ ok: true, value: { place: 'keychain' } })
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'second' })
    expect(inner.names()).toEqual([`${ours.accountId} ${ours.origin}`])
  })

  test('is removed again if a hanging keychain stores it after refusing it', async () => {
    const inner = createFakeKeychain()
    const hanging = Promise.withResolvers<void>()
    const put = Promise.withResolvers<void>()
    const keys = createAccountKeys(
      {
        ...inner,
        async set(name, secret) {
          await hanging.promise
          await inner.set(name, secret)
          put.resolve()
        },
      },
      // The deadline passes while the keychain has the request.
      {
        after(_, run) {
          const passing = setImmediate(run)
          return () => clearImmediate(passing)
        },
      },
    )
    expect(await keys.save(ours, 'secret')).toMatchObject({ failure: { reason: 'keychain-timed-out' } })
    hanging.resolve()
    await put.promise
    expect(inner.names()).toHaveLength(1)
    await expect.poll(() => inner.names()).toEqual([])
  })

  test('that moves to a hanging keychain too late is removed if it was deleted since, and stays otherwise', async () => {
    const inner = createFakeKeychain()
    const hanging = Promise.withResolvers<void>()
    const due: (() => void)[] = []
    const patience = {
      after(_: number, run: () => void) {
        due.push(run)
        return () => void due.splice(due.indexOf(run), 1)
      },
    }
    const set = async (name: string, secret: string) => {
      if (inner.mood === 'open') await hanging.promise
      await inner.set(name, secret)
    }
    const passDeadline = () => {
      for (const run of due.splice(0)) run()
    }
    const keys = createAccountKeys({ ...inner, set }, patience)
    const other = { ...ours, accountId: 'a2' }
    inner.mood = 'absent'
    await keys.save(ours, 'secret')
    await keys.save(other, 'other')
    inner.mood = 'open'

    const moving = [keys.moveIn(ours, () => true), keys.moveIn(other, () => true)]
    await Promise.resolve()
    passDeadline()
    await Promise.all(moving)
    const forgotten = keys.forget(ours, false)
    passDeadline()
    expect(await forgotten).toEqual({ ok: true, value: null })
    hanging.resolve()
    await keys.moveIn(other, () => true)
    await expect.poll(() => inner.names()).toEqual([`${other.accountId} ${other.origin}`])
  })

  test('with something else in its place is not used, and counts as gone', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    const recognize = (secret: string) => (secret.startsWith('secret') ? secret.trim() : undefined)
    const [name = ''] = keychain.names()
    await keychain.set(name, 'another program’s')
    expect(await keys.read(ours, true, recognize)).toEqual({
      ok: false,
      failure: { reason: 'key-changed', field: 'key' },
    })
    expect(keys.isGone(ours)).toBe(true)
    await keychain.set(name, 'secret\n')
    expect(await keys.read(ours, true, recognize)).toEqual({ ok: true, value: 'secret' })
    expect(keys.isGone(ours)).toBe(false)
  })
})
