import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createMemoryKeychain } from '../../../src/main/accounts/memory-keychain.ts'
import { previewBuilds } from '../../../vite.preview.config.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { startApp } from '../../support/start-app.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

const bundle = resolve('test-results', `two-${process.pid}`)
const root = mkdtempSync(join(tmpdir(), 'aliasmith-two-'))
const running = new Set<ChildProcess>()

beforeAll(async () => {
  const [main] = previewBuilds
  await build({ ...main, build: { ...main?.build, outDir: bundle } })
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
})
afterAll(() => {
  for (const folder of [bundle, root]) rmSync(folder, { recursive: true, force: true })
})

/** Starts an app on a folder. The outcome is that it runs, or its last output and exit code. */
function startOn(folder: string) {
  const args = [join(bundle, 'main.js'), '--port', '0', '--keychain', 'memory', '--data', folder]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let words = ''
  child.stderr.on('data', (chunk) => {
    words += chunk
  })
  const closed = once(child, 'close').then(([code]) => {
    running.delete(child)
    return { runs: false, code, words }
  })
  const ready = once(createInterface({ input: child.stdout }), 'line').then(() => ({ runs: true }))
  return {
    outcome: Promise.race([ready, closed]),
    async kill() {
      child.kill('SIGKILL')
      await closed
    },
  }
}

const refused = (folder: string) => ({
  runs: false,
  code: 1,
  words: `Another Aliasmith uses the folder ${folder}. End it, or choose another folder with --data.\n`,
})

describe('two apps on one folder', () => {
  test('started at the same moment, six times: one runs, the other reports why it cannot, and neither leaves a lock behind', async () => {
    const folder = join(root, 'same')
    for (let round = 0; round < 6; round += 1) {
      const both = [startOn(folder), startOn(folder)]
      const outcomes = await Promise.all(both.map(({ outcome }) => outcome))
      expect(outcomes.toSorted((one, other) => Number(one.runs) - Number(other.runs))).toEqual([
        refused(folder),
        { runs: true },
      ])
      // The running app is killed, and the next round finds the folder free.
      for (const { kill } of both) await kill()
    }
  })

  test('are refused however they are started, because the folder itself is locked', async () => {
    const folder = join(root, 'any')
    const first = await startApp({ folder })
    await expect(startApp({ folder })).rejects.toMatchObject({ code: 'FOLDER_IN_USE' })
    expect(await startOn(folder).outcome).toEqual(refused(folder))
    await first.app.close()
    const second = await startApp({ folder })
    await second.app.close()
  })

  test.each([
    ['noise', (lock: string) => writeFileSync(lock, seededNoise(1, 5_000))],
    ['a folder', (lock: string) => mkdirSync(lock)],
  ])('do not depend on what is in the place of the lock: %s', async (_, put) => {
    const folder = mkdtempSync(join(root, 'lock-'))
    put(join(folder, 'in-use.lock'))
    const { app, get } = await startApp({ folder })
    expect((await get('getSnapshot')).notices).toEqual([])
    await app.close()
  })
})

// Windows does not move a folder whose files are open.
describe.skipIf(process.platform === 'win32')('two apps on one folder despite the lock', () => {
  test('lose no change that either reported: the app without its lock writes no more', async () => {
    const folder = join(root, 'met')
    const keychain = createMemoryKeychain()
    const first = await startApp({ folder, keychain })
    const { id } = await first.get('addPracticeAccount')
    const wish = (localPart: string) => ({ accountId: id, localPart, domain: 'practice.invalid', label: '' })
    await first.get('createAddress', wish('of.first'))
    await first.get('changePreferences', { theme: 'dark' })
    // The lock moves with the folder, and no process holds its copy.
    renameSync(folder, `${folder}-moved`)
    cpSync(`${folder}-moved`, folder, { recursive: true })

    const second = await startApp({ folder, keychain })
    await second.get('changePreferences', { clearClipboardAfterSeconds: 30 })
    await second.get('saveAccount', { provider: 'haltman', nickname: 'Second', key: 'a'.repeat(64) })
    await second.get('createAddress', wish('of.second'))

    const change = { provider: 'haltman', nickname: 'First', key: 'b'.repeat(64) } as const
    const refusals = [
      await first.refusal('changePreferences', { notifications: false }),
      await first.refusal('createAddress', wish('not.made')),
      await first.refusal('saveAccount', change),
    ]
    expect(refusals.map(({ reason }) => reason)).toEqual(['folder-taken', 'folder-taken', 'folder-taken'])
    const { notices } = await first.get('getSnapshot')
    expect(notices.map(({ id: notice }) => notice)).toEqual(['folder-taken'])
    await first.app.close()
    await second.get('createAddress', wish('afterwards'))
    await second.app.close()

    const third = await startApp({ folder, keychain })
    const { accounts, desktop, notices: left } = await third.get('getSnapshot')
    expect(left).toEqual([])
    expect(accounts.map(({ nickname }) => nickname)).toEqual(['Practice', 'Second'])
    expect(desktop.preferences).toMatchObject({ theme: 'dark', clearClipboardAfterSeconds: 30 })
    const { entries } = await third.get('listAddresses', { query: '', limit: 10 })
    expect(entries.map(({ address }) => address.split('@')[0]).toSorted()).toEqual([
      'afterwards',
      'of.first',
      'of.second',
    ])
    await third.app.close()
  })

  test('in a folder that was deleted leave it to the second: the first still shows and exports its list', async () => {
    const folder = join(root, 'deleted')
    const keychain = createMemoryKeychain()
    const first = await startApp({ folder, keychain })
    const { id } = await first.get('addPracticeAccount')
    const wish = (accountId: string, localPart: string) =>
      ({ accountId, localPart, domain: 'practice.invalid', label: '' }) as const
    await first.get('createAddress', wish(id, 'of.first'))
    rmSync(folder, { recursive: true })
    const second = await startApp({ folder })
    const { id: other } = await second.get('addPracticeAccount')
    await second.get('createAddress', wish(other, 'of.second'))

    expect(await first.refusal('createAddress', wish(id, 'not.made'))).toMatchObject({
      reason: 'folder-taken',
    })
    expect((await first.get('getSnapshot')).notices.map(({ id: notice }) => notice)).toEqual(['folder-taken'])
    const { entries } = await first.get('listAddresses', { query: '', limit: 10 })
    expect(entries.map(({ address }) => address)).toEqual(['of.first@practice.invalid'])
    const { text } = await first.get('exportAddresses', { format: 'csv' })
    expect(text).toContain('of.first@practice.invalid')
    await first.app.close()
    const seen = await second.get('listAddresses', { query: '', limit: 10 })
    expect(seen.entries.map(({ address }) => address)).toEqual(['of.second@practice.invalid'])
    await second.app.close()
    const third = await startApp({ folder })
    expect((await third.get('getSnapshot')).notices).toEqual([])
    expect((await third.get('listAddresses', { query: '', limit: 10 })).entries).toHaveLength(1)
    await third.app.close()
  })

  test('cannot share a folder by removal of the lock, which is created again before another process starts', async () => {
    const folder = join(root, 'removed')
    const { app, get } = await startApp({ folder })
    rmSync(join(folder, 'in-use.lock'))
    expect(await startOn(folder).outcome).toEqual(refused(folder))
    await get('changePreferences', { theme: 'dark' })
    await app.close()
  })
})
