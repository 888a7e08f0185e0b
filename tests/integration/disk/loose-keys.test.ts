import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileKeychain } from '../../support/file-keychain.ts'
import { countSteps, step } from './counted-files.ts'
import { keyForms, openAccounts } from './loose-keys-fixtures.ts'

const root = mkdtempSync(join(tmpdir(), 'aliasmith-loose-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const acts = ['add', 'move', 'renew', 'remove', 'refused'] as const
const mailed = { email: 'me@home.example', days: 30, renews: false }
/** The known facts about the first key, and about the one that renews it. */
const ofFirst = { state: 'key-rejected', issuedKey: { ...mailed, expiresAt: 1_000 } } as const
const ofRenewed = { state: 'working', issuedKey: { ...mailed, expiresAt: 2_000 } } as const

/**
 * Changes an account and its key as `act` says. Copies everything at the end and before each step, which is a call of the
 * keychain or a change of a file: a process that is killed there leaves exactly that copy.
 */
async function copyAtEachStep(act: (typeof acts)[number]) {
  const folder = mkdtempSync(join(root, 'data-'))
  const keys = mkdtempSync(join(root, 'keys-'))
  const keychain = createFileKeychain(keys)
  const { accounts: before } = openAccounts(folder, keychain)
  const added = await before.save(keyForms.first, ofFirst)
  if (!added.ok) throw new Error(added.failure.reason)
  const { id } = added.value

  const copies: { readonly folder: string; readonly keychain: typeof keychain }[] = []
  function copyAll(): void {
    const copy = mkdtempSync(join(root, 'copy-'))
    cpSync(folder, join(copy, 'data'), { recursive: true })
    cpSync(keys, join(copy, 'keys'), { recursive: true })
    copies.push({ folder: join(copy, 'data'), keychain: createFileKeychain(join(copy, 'keys')) })
  }
  const { accounts } = openAccounts(folder, {
    get: keychain.get,
    async set(name, secret) {
      step()
      if (act === 'refused') throw new Error('Cannot create an item in a locked collection')
      await keychain.set(name, secret)
      step()
    },
    async delete(name) {
      step()
      const deleted = await keychain.delete(name)
      step()
      return deleted
    },
  })
  await countSteps(copyAll, async () => {
    if (act === 'add' || act === 'refused') await accounts.save(keyForms.second)
    else if (act === 'move') await accounts.save({ ...keyForms.moved, id })
    else if (act === 'renew') await accounts.save({ ...keyForms.renewed, id }, ofRenewed)
    else await accounts.remove(id)
  })
  copyAll()
  return copies
}

describe('a process that is killed between keychain and accounts file', () => {
  test.each(acts)('leaves no key without a reference, at any step: %s', async (act) => {
    const copies = await copyAtEachStep(act)
    for (const [step, { folder, keychain }] of copies.entries()) {
      const { accounts, store } = openAccounts(folder, keychain)
      await accounts.forgetLooseKeys()
      const wanted = accounts.all().map(({ id, server }) => `${id} ${server}`)
      const present = keychain.names()
      // The key is removed before its account.
      if (act !== 'remove') expect([step, present]).toEqual([step, wanted.toSorted()])
      else expect([step, present.filter((name) => !wanted.includes(name))]).toEqual([step, []])
      expect(store.read().looseKeys).toBeUndefined()
      // No unfinished file is left, either.
      expect(readdirSync(folder).toSorted()).toEqual(['accounts-copy.json', 'accounts.json'])
    }
    expect(copies.length).toBeGreaterThan(9)
  })
})

describe('a process that is killed while a key is renewed', () => {
  test('never applies the facts about the former key to the new key', async () => {
    const copies = await copyAtEachStep('renew')
    const found = await Promise.all(
      copies.map(async ({ folder, keychain }) => {
        const [account] = openAccounts(folder, keychain).accounts.all()
        const { issuedKey, state } = account ?? {}
        const [name = ''] = keychain.names()
        const isNew = (await keychain.get(name)) === keyForms.renewed.key
        return [isNew ? 'new key' : 'former key', state, issuedKey?.expiresAt ?? 0] as const
      }),
    )
    const lines = [...new Set(found.map((each) => each.join(' ')))]
    expect(lines).toEqual([
      'former key key-rejected 1000',
      'former key untested 0',
      'new key untested 0',
      'new key working 2000',
    ])
  })
})

describe('a key that could not be removed', () => {
  test('is removed at the next start, as soon as the keychain allows it', async () => {
    const folder = mkdtempSync(join(root, 'data-'))
    const keychain = createFileKeychain(mkdtempSync(join(root, 'keys-')))
    const mood = { refuses: false }
    const moody = {
      ...keychain,
      async delete(name: string) {
        if (mood.refuses) throw new Error('The name org.freedesktop.secrets was not provided')
        return keychain.delete(name)
      },
    }
    const first = openAccounts(folder, moody)
    const added = await first.accounts.save(keyForms.first)
    mood.refuses = true
    if (added.ok) await first.accounts.remove(added.value.id)
    expect(first.accounts.all()).toEqual([])
    expect(keychain.names()).toHaveLength(1)

    const second = openAccounts(folder, moody)
    await second.accounts.forgetLooseKeys()
    expect(keychain.names()).toHaveLength(1)
    mood.refuses = false
    await openAccounts(folder, moody).accounts.forgetLooseKeys()
    expect(keychain.names()).toEqual([])
  })
})
