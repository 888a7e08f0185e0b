import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createFileKeychain } from '../../support/file-keychain.ts'
import { bundleWorker } from './kill-fixtures.ts'
import { keyForms, openAccounts } from './loose-keys-fixtures.ts'
import type { LooseKeysPlan } from './loose-keys-worker.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 })

const root = mkdtempSync(join(tmpdir(), 'aliasmith-loose-'))
let worker: Awaited<ReturnType<typeof bundleWorker>>

beforeAll(async () => {
  worker = await bundleWorker('loose-keys-worker.ts')
})
afterAll(() => {
  worker.remove()
  rmSync(root, { recursive: true, force: true })
})

/** An account with its key, then a process that is killed right before a step; `true` if it came to its end. */
async function killBefore(act: LooseKeysPlan['act'], step: number) {
  const folder = mkdtempSync(join(root, 'data-'))
  const keychain = mkdtempSync(join(root, 'keys-'))
  const { accounts } = openAccounts(folder, createFileKeychain(keychain))
  const added = await accounts.save(keyForms.first)
  if (!added.ok) throw new Error(added.failure.reason)
  const plan: LooseKeysPlan = { folder, keychain, act, step }
  const { stdout, signal } = spawnSync(process.execPath, [worker.script, JSON.stringify(plan)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = stdout === 'done\n'
  expect(ended || signal === 'SIGKILL').toBe(true)
  return { folder, keychain: createFileKeychain(keychain), ended }
}

describe('a process that is killed between keychain and accounts file', () => {
  test.each(['add', 'move', 'renew', 'remove', 'refused'] as const)(
    'leaves no key that nothing refers to, at whatever step: %s',
    async (act) => {
      let kills = 0
      for (let step = 0; ; step += 1) {
        const { folder, keychain, ended } = await killBefore(act, step)
        const { accounts, store } = openAccounts(folder, keychain)
        await accounts.forgetLooseKeys()
        const wanted = accounts.all().map(({ id, server }) => `${id} ${server}`)
        const present = keychain.names()
        // The key goes before its account does.
        if (act !== 'remove') expect([step, present]).toEqual([step, wanted.toSorted()])
        else expect([step, present.filter((name) => !wanted.includes(name))]).toEqual([step, []])
        expect(store.read().looseKeys).toBeUndefined()
        // Nothing half written stays beside the files, either.
        expect(readdirSync(folder).toSorted()).toEqual(['accounts-copy.json', 'accounts.json'])
        if (ended) break
        kills += 1
      }
      expect(kills).toBeGreaterThan(5)
    },
  )
})

describe('a key that could not be removed', () => {
  test('is removed at the next start, as soon as the keychain lets go of it', async () => {
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
