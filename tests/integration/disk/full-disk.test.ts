import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { isFile } from '../../../src/main/files/set-aside.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { addressCount, readBook, setAsideIn, useSoundData } from './disk-fixtures.ts'

const { sound, start } = useSoundData()

/** Whether this process may mount a small disk. */
const canMount =
  process.getuid?.() === 0 &&
  process.platform === 'linux' &&
  spawnSync('unshare', ['--version']).status === 0 &&
  tryMount()

function tryMount(): boolean {
  const probe = resolve('test-results', `mount-${process.pid}`)
  mkdirSync(probe, { recursive: true })
  const mounted = mount(probe)
  if (mounted) spawnSync('umount', [probe])
  rmSync(probe, { recursive: true })
  return mounted
}

function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'aliasmith-test', folder]).status === 0
}

describe.skipIf(!canMount)('a full disk (needs root, to mount a small one)', () => {
  async function onSmallDisk(work: (folder: string) => Promise<void>): Promise<void> {
    const folder = resolve('test-results', `disk-${process.pid}`)
    mkdirSync(folder, { recursive: true })
    expect(mount(folder)).toBe(true)
    try {
      await work(folder)
    } finally {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true })
    }
  }

  /** An address that is created without a network. */
  function practiceWish(accounts: readonly AccountView[]) {
    const id = accounts.find(({ provider }) => provider === 'practice')?.id ?? ''
    return { accountId: id, localPart: 'no.space', domain: 'practice.invalid', label: '' }
  }

  /** Writes until the disk is full. */
  function fill(folder: string): string {
    const filler = join(folder, 'filler')
    const { bavail, bsize } = statfsSync(folder)
    try {
      writeFileSync(filler, Buffer.alloc(bavail * bsize + bsize))
    } catch {
      // The disk is full now, as intended.
    }
    expect(statfsSync(folder).bavail).toBe(0)
    return filler
  }

  test('at the start shows all data, reports the full disk, and loses nothing', () =>
    onSmallDisk(async (folder) => {
      cpSync(sound().folder, folder, { recursive: true })
      const filler = fill(folder)
      const { started, notices, accounts, theme, close } = await start(folder)
      expect(accounts).toHaveLength(3)
      expect(theme).toBe('dark')
      const listed = await started.ask('listAddressRange', { query: 'kept', offset: 0, limit: 200 })
      expect(listed.ok && listed.value.entries.length).toBe(addressCount)
      const { reason } = await started.refusal('changePreferences', { theme: 'light' })
      expect(reason).toBe('storage-full')
      await close()
      expect(notices.map(({ id }) => id).filter((id) => id.startsWith('set-aside'))).toEqual([])
      rmSync(filler)
      const again = await start(folder)
      expect(again.notices).toEqual([])
      await again.close()
      expect(readBook(join(folder, 'addresses.sqlite')).addresses).toEqual(sound().addresses)
    }))

  test('at the start is reported as full, and changes succeed again once there is space', () =>
    onSmallDisk(async (folder) => {
      cpSync(sound().folder, folder, { recursive: true })
      rmSync(join(folder, 'accounts.json'))
      const filler = fill(folder)
      const { started, notices, accounts, close } = await start(folder)
      expect(notices.map(({ message }) => message)).toContain('The disk is full.')
      const wish = practiceWish(accounts)
      expect((await started.refusal('createAddress', wish)).reason).toBe('storage-full')
      expect((await started.refusal('changePreferences', { theme: 'light' })).reason).toBe('storage-full')
      rmSync(filler)
      await started.get('createAddress', wish)
      await started.get('changePreferences', { theme: 'light' })
      await close()
      const { addresses } = readBook(join(folder, 'addresses.sqlite'))
      expect(addresses.slice(0, addressCount)).toEqual(sound().addresses)
      expect(addresses.map(({ address }) => address)).toContain('no.space@practice.invalid')
    }))

  test('at the start, with settings of a newer version, keeps these settings before it accepts a change', () =>
    onSmallDisk(async (folder) => {
      cpSync(sound().folder, folder, { recursive: true })
      const file = join(folder, 'settings.json')
      const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 2')
      writeFileSync(file, newer)
      const filler = fill(folder)
      const { started, close } = await start(folder)
      const change = { theme: 'light' } as const
      expect((await started.refusal('changePreferences', change)).reason).toBe('storage-full')
      expect(readFileSync(file, 'utf8')).toBe(newer)
      expect(setAsideIn(folder)).toEqual([])
      rmSync(filler)
      await started.get('changePreferences', change)
      expect(setAsideIn(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([newer])
      await close()
    }))

  test.each([
    ['missing', (file: string) => rmSync(file), 'empty'],
    ['damaged', (file: string) => truncateSync(file, 20_000), 'could be read from it'],
  ])('at the start, with a list that is %s, advises another start, which repairs it', (_, spoil, told) =>
    onSmallDisk(async (folder) => {
      cpSync(sound().folder, folder, { recursive: true })
      const file = join(folder, 'addresses.sqlite')
      spoil(file)
      const before = isFile(file) ? readFileSync(file, 'hex') : ''
      const filler = fill(folder)
      const { notices, close } = await start(folder)
      expect(notices.map(({ hint }) => hint)).toEqual(['Free some space, then quit and reopen Aliasmith.'])
      rmSync(filler)
      await close()
      expect(readFileSync(file, 'hex')).toBe(before)
      const again = await start(folder)
      expect(again.notices.map(({ message }) => message).join()).toContain(told)
      await again.started.get('createAddress', practiceWish(again.accounts))
      await again.close()
    }),
  )

  test('between the request and the answer shows the address, copies it, and has it at the next start', () =>
    onSmallDisk(async (folder) => {
      const server = await startHaltmanServer({ domains: ['one.example'] })
      try {
        const { started, close } = await start(folder)
        const { id } = await started.get('saveAccount', {
          provider: 'haltman',
          nickname: 'Mail',
          key: server.key,
          server: server.url,
        })
        server.misbehave({ when: '/api/alias/create', how: 'drip', commits: true })
        // Long labels fill the page of the journal, so that the address needs another page.
        const label = 'x'.repeat(400)
        const wish = { accountId: id, localPart: 'no.room', domain: 'one.example', label }
        const making = started.ask('createAddress', wish)
        await vi.waitFor(() => expect(server.addresses()).toEqual(['no.room@one.example']))
        const filler = fill(folder)
        const made = await making
        expect(made).toMatchObject({ ok: false, failure: { reason: 'made-but-not-saved' } })
        if (!made.ok) expect(made.failure.message).toContain('no.room@one.example')
        expect(started.shell.clipboard()).toBe('no.room@one.example')
        await close()
        rmSync(filler)
        const again = await start(folder)
        const list = () => again.started.get('listAddresses', { query: 'no.room', limit: 5 })
        await vi.waitFor(async () => expect((await list()).entries).toHaveLength(1), { timeout: 10_000 })
        await again.close()
      } finally {
        await server.stop()
      }
    }))

  /** Runs an app on a small disk, with an account whose server has this many addresses. */
  async function withAddresses(
    count: number,
    work: (parts: {
      readonly folder: string
      readonly server: Awaited<ReturnType<typeof startHaltmanServer>>
      readonly app: Awaited<ReturnType<typeof start>>
      readonly ids: readonly number[]
    }) => Promise<void>,
  ): Promise<void> {
    await onSmallDisk(async (folder) => {
      const server = await startHaltmanServer({ domains: ['one.example'] })
      try {
        const app = await start(folder)
        const { id: accountId } = await app.started.get('saveAccount', {
          provider: 'haltman',
          nickname: 'Mail',
          key: server.key,
          server: server.url,
        })
        const ids: number[] = []
        for (let index = 0; index < count; index += 1) {
          const wish = { accountId, localPart: `gone.${index}`, domain: 'one.example', label: '' }
          ids.push((await app.started.get('createAddress', wish)).entry.id)
        }
        await work({ folder, server, app, ids })
      } finally {
        await server.stop()
      }
    })
  }

  test('before a deletion keeps every address, and sends no request', () =>
    withAddresses(3, async ({ folder, server, app, ids }) => {
      const filler = fill(folder)
      const report = await app.started.get('deleteAddresses', { ids: [...ids] })
      expect(report).toMatchObject({ deleted: [], unsaved: [], unknown: [] })
      expect(report.kept.map(({ failure }) => failure.reason)).toEqual([
        'storage-full',
        'not-deleted-yet',
        'not-deleted-yet',
      ])
      expect(server.addresses()).toHaveLength(3)
      expect((await app.started.refusal('undoAddress', { id: ids[0] ?? 0 })).reason).toBe('storage-full')
      expect(server.requests.filter(({ path }) => path === '/api/alias/delete')).toEqual([])
      rmSync(filler)
      await app.close()
    }))

  test('between the request and the answer of a deletion reports it, stops, and has it in the list at the next start', () =>
    withAddresses(3, async ({ folder, server, app: { started, close }, ids }) => {
      server.misbehave({ when: '/api/alias/delete', how: 'drip', commits: true })
      const deleting = started.get('deleteAddresses', { ids: [...ids] })
      await vi.waitFor(() => expect(server.addresses()).toHaveLength(2))
      const filler = fill(folder)
      const report = await deleting
      expect(report).toMatchObject({
        deleted: [{ address: 'gone.0@one.example', state: 'deleted' }],
        unsaved: [{ failure: { reason: 'deleted-but-not-saved' } }],
        kept: [{ failure: { reason: 'not-deleted-yet' } }, { failure: { reason: 'not-deleted-yet' } }],
        unknown: [],
      })
      expect(report.unsaved[0]?.failure.message).toBe(
        'gone.0@one.example was deleted, but the list could not be changed.',
      )
      expect(server.addresses()).toHaveLength(2)
      const state = async (app: typeof started) =>
        (await app.get('listAddressRange', { query: 'gone.0', offset: 0, limit: 5 })).entries[0]?.state
      expect(await state(started)).toBe('deleted')
      await close()
      rmSync(filler)
      const again = await start(folder)
      await vi.waitFor(async () => expect(await state(again.started)).toBe('deleted'), { timeout: 10_000 })
      await again.close()
    }))
})
