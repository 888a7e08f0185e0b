import { describe, expect, test } from 'vitest'
import { createAccountKeys, keychainRefusal } from '../../../src/main/accounts/account-keys.ts'
import { createFakeKeychain, noDbus } from '../../support/fake-keychain.ts'

const ours = { accountId: 'a1', origin: 'https://mail.example.com' }

describe('a key', () => {
  test('security 22: is saved under its origin, so that another server finds none', async () => {
    const keys = createAccountKeys(createFakeKeychain())
    await keys.save(ours, 'secret')
    expect(await keys.read(ours, true)).toEqual({ ok: true, value: 'secret' })
    const elsewhere = await keys.read({ ...ours, origin: 'https://evil.example.com' }, true)
    expect(elsewhere).toEqual({ ok: false, failure: { reason: 'key-missing', field: 'key' } })
  })

  test('that a locked keychain hides is told apart from one that somebody removed', async () => {
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

  test('cannot be saved in a locked keychain, and is not kept elsewhere', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'locked'
    const keys = createAccountKeys(keychain)
    expect(await keys.save(ours, 'secret')).toEqual({ ok: false, failure: { reason: 'keychain-locked' } })
    expect(keys.isSessionOnly(ours)).toBe(false)
  })

  test('is kept for the session where there is no keychain, and moves in when there is one', async () => {
    const keychain = createFakeKeychain()
    keychain.mood = 'absent'
    const keys = createAccountKeys(keychain)
    expect(await keys.save(ours, 'secret')).toEqual({ ok: true, value: 'session' })
    expect(await keys.read(ours, false)).toEqual({ ok: true, value: 'secret' })
    keychain.mood = 'open'
    expect(await keys.save(ours, 'secret')).toEqual({ ok: true, value: 'keychain' })
    expect(keys.isSessionOnly(ours)).toBe(false)
  })

  test('is forgotten from both places', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })

  test('that a locked keychain still holds refuses to be forgotten', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    await keys.save(ours, 'secret')
    keychain.mood = 'locked'
    expect(await keys.forget(ours, true)).toMatchObject({ failure: { reason: 'keychain-locked' } })
  })

  test('that is gone already is no failure to forget, and the lock check leaves nothing behind', async () => {
    const keychain = createFakeKeychain()
    const keys = createAccountKeys(keychain)
    expect(await keys.forget(ours, true)).toEqual({ ok: true, value: null })
    expect(keychain.names()).toEqual([])
  })
})

test.each([
  ['Cannot create an item in a locked collection', 'keychain-locked'],
  ['User interaction is not allowed.', 'keychain-locked'],
  ['Prompt was dismissed', 'keychain-locked'],
  [noDbus, 'keychain-unavailable'],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'keychain-unavailable'],
  ['Failed to load keytar native addon, checked …', 'keychain-unavailable'],
])('the keychain error “%s” means %s', (text, reason) => {
  expect(keychainRefusal(new Error(text))).toEqual({ reason })
})
