import { expect, test } from 'vitest'
import { createAccountKeys } from '../../../src/main/accounts/account-keys.ts'
import { createAccounts } from '../../../src/main/accounts/accounts.ts'
import type { AccountsFile, AccountsStore } from '../../../src/main/accounts/accounts-file.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { createFakeKeychain } from '../../support/fake-keychain.ts'

const key = 'a'.repeat(64)
const server = 'https://mail.example.com'
const elsewhere = 'https://other.example.com'
const form = { provider: 'haltman' as const, nickname: 'Mail', key, server }

function setUp() {
  let file: AccountsFile = { version: 1, accounts: [] }
  const disk = { refuses: false }
  const store: AccountsStore = {
    read: () => file,
    write(next) {
      if (disk.refuses) return { reason: 'storage-failed' }
      file = next
      return undefined
    },
  }
  const movedIn: number[] = []
  const keychain = createFakeKeychain()
  const keys = createAccountKeys(keychain)
  const accounts = createAccounts({
    store,
    keys,
    providers,
    onSessionKey: () => undefined,
    onKeyPlaceChanged: () => undefined,
    onKeyMovedIn: () => movedIn.push(Date.now()),
    onKeyLeft: () => undefined,
  })
  const add = async () => {
    const added = await accounts.save(form)
    if (!added.ok) throw new Error(added.failure.reason)
    return added.value
  }
  return { accounts, keychain, disk, movedIn, add }
}

test('two accounts that are saved at the same moment cannot share a nickname', async () => {
  const { accounts } = setUp()
  const [first, second] = await Promise.all([accounts.save(form), accounts.save(form)])
  expect(first.ok).toBe(true)
  expect(second).toMatchObject({ failure: { reason: 'nickname-taken' } })
  expect(accounts.all()).toHaveLength(1)
})

test('an account that is removed while its change waits for the keychain stays removed, and so does its key', async () => {
  const { accounts, keychain, add } = setUp()
  const { id } = await add()
  await Promise.all([accounts.save({ ...form, id }), accounts.remove(id), accounts.save({ ...form, id })])
  expect(accounts.all()).toEqual([])
  expect(keychain.names()).toEqual([])
})

test('a naming style that is chosen while a new key is saved is kept', async () => {
  const { accounts, add } = setUp()
  const { id } = await add()
  const saving = accounts.save({ ...form, id })
  await Promise.resolve()
  const naming = { kind: 'random', length: 9 } as const
  accounts.learn(id, { naming })
  await saving
  expect(accounts.find(id)?.naming).toEqual(naming)
})

test('an account that cannot be written to the file leaves no key in the keychain', async () => {
  const { accounts, keychain, disk } = setUp()
  disk.refuses = true
  expect(await accounts.save(form)).toMatchObject({ failure: { reason: 'storage-failed' } })
  expect(keychain.names()).toEqual([])
})

test('if a new server cannot be written to the file, the account keeps its old key and no other', async () => {
  const { accounts, keychain, disk, add } = setUp()
  const { id } = await add()
  disk.refuses = true
  const moved = await accounts.save({ ...form, id, server: elsewhere })
  expect(moved).toMatchObject({ failure: { reason: 'storage-failed' } })
  expect(keychain.names()).toEqual([`${id} ${server}`])
})

test('a removed account leaves no key in the keychain, not even a key that a session key replaced', async () => {
  const { accounts, keychain, add } = setUp()
  const { id } = await add()
  keychain.mood = 'absent'
  await accounts.save({ ...form, id, key: 'b'.repeat(64) })
  keychain.mood = 'open'
  expect(await accounts.remove(id)).toMatchObject({ ok: true })
  expect(keychain.names()).toEqual([])
})

test('security 22: a form of another provider does not get the key of an account', async () => {
  const { accounts, add } = setUp()
  const { id } = await add()
  const draft = { id, provider: 'likedo' as const, nickname: 'Mail', server, keyInQuery: true }
  expect(await accounts.draftCredentials(draft)).toMatchObject({ failure: { reason: 'account-gone' } })
})

test('a key without a keychain moves to the first keychain that appears, while the call with the key continues', async () => {
  const { accounts, keychain, movedIn, add } = setUp()
  keychain.mood = 'absent'
  const account = await add()
  expect(accounts.keyPlace(account)).toBe('session')
  keychain.mood = 'open'
  const uses = [accounts.credentials(account), accounts.credentials(account)]
  for (const used of await Promise.all(uses)) expect(used).toMatchObject({ value: { key: { key } } })
  await expect.poll(() => accounts.find(account.id)?.keySaved).toBe(true)
  expect(keychain.names()).toEqual([`${account.id} ${server}`])
  expect(movedIn).toHaveLength(1)
  // A caller that read the account before the move gets the key, too.
  expect(await accounts.credentials(account)).toMatchObject({ value: { key: { key } } })
})

test('a key that moves to the keychain stays in memory until the move is written to the file', async () => {
  const { accounts, keychain, disk, movedIn, add } = setUp()
  keychain.mood = 'absent'
  const account = await add()
  keychain.mood = 'open'
  disk.refuses = true
  await accounts.credentials(account)
  await expect.poll(() => keychain.names()).toHaveLength(1)
  expect(accounts.keyPlace(account)).toBe('session')
  disk.refuses = false
  await accounts.credentials(account)
  await expect.poll(() => movedIn).toHaveLength(1)
  expect(accounts.find(account.id)?.keySaved).toBe(true)
})

test('an account that is removed while its key moves to the keychain leaves no key', async () => {
  const { accounts, keychain, movedIn, add } = setUp()
  keychain.mood = 'absent'
  const account = await add()
  keychain.mood = 'open'
  const removing = accounts.remove(account.id)
  await accounts.credentials(account)
  expect(await removing).toMatchObject({ ok: true })
  // Changes wait for their turn: this one follows the move of the key.
  await accounts.save(form)
  expect(keychain.names()).toEqual([`${accounts.all()[0]?.id} ${server}`])
  expect(movedIn).toEqual([])
})

test('what a service reported of a key is not shown for the next one, and comes back if that is not saved', async () => {
  const { accounts, keychain, add } = setUp()
  const { id } = await add()
  const reported = { at: 1, plan: 'Free', keyExpiresAt: 5 }
  accounts.learn(id, { reported })
  const { set } = keychain
  const meanwhile: unknown[] = []
  keychain.set = (name, secret) => {
    meanwhile.push(accounts.find(id)?.reported)
    return set(name, secret)
  }
  keychain.mood = 'locked'
  expect((await accounts.save({ ...form, id, key: 'b'.repeat(64) })).ok).toBe(false)
  expect(meanwhile[0]).toBeUndefined()
  expect(meanwhile.length).toBeGreaterThan(0)
  expect(accounts.find(id)?.reported).toEqual(reported)
  keychain.mood = 'open'
  await accounts.save({ ...form, id, key: 'b'.repeat(64) })
  expect(accounts.find(id)?.reported).toBeUndefined()
})
