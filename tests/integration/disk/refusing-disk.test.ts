import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { isFile } from '../../../src/main/files/set-aside.ts'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { previewBuilds } from '../../../vite.preview.config.ts'
import { startHaltmanServer } from '../../servers/haltman-server.ts'
import { addressCount, readBook, setAsideIn, useSoundData } from './disk-fixtures.ts'
import type { Told } from './refusing-process.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const { sound, copy, start } = useSoundData()
const isRoot = process.getuid?.() === 0
/** Whom permissions mean something to. */
const nobody = 65_534
const bundle = resolve('test-results', `refusing-${process.pid}`)

beforeAll(async () => {
  const [main] = previewBuilds
  const ssr = join(import.meta.dirname, 'refusing-process.ts')
  await build({ ...main, build: { ...main?.build, ssr, outDir: bundle } })
})
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

/** Runs the app as somebody whom the system refuses something, and gives what it told. */
function runRefused(folder: string): Told {
  const { stdout, stderr } = spawnSync(process.execPath, [join(bundle, 'main.js'), folder], {
    encoding: 'utf8',
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Gives a folder to whom the app runs as, with these permissions for it and its files. */
function allow(folder: string, mode: number, fileMode: number): void {
  for (const name of readdirSync(folder)) {
    if (isRoot) chownSync(join(folder, name), nobody, nobody)
    chmodSync(join(folder, name), fileMode)
  }
  if (isRoot) chownSync(folder, nobody, nobody)
  chmodSync(folder, mode)
}

const contentsOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]))

describe.skipIf(process.platform === 'win32')('a data folder that takes no writing', () => {
  /** Where the app may read the folder; the temporary folder itself is closed to others. */
  function openedUp(): string {
    const folder = copy()
    chmodSync(join(folder, '..'), 0o755)
    return folder
  }

  test('shows all data, says why it cannot save, and changes nothing', () => {
    const folder = openedUp()
    allow(folder, 0o500, 0o400)
    const before = contentsOf(folder)
    const told = runRefused(folder)
    expect(told).toMatchObject({ listed: addressCount, accounts: 3, theme: 'dark' })
    expect(told).toMatchObject({ made: 'storage-failed', changed: 'storage-failed' })
    expect(
      told.notices.filter((notice) => notice.includes('Check that the disk is not read-only')),
    ).toHaveLength(1)
    expect(contentsOf(folder)).toEqual(before)
    chmodSync(folder, 0o700)
  })

  test('whose files are also broken shows the readable data, and overwrites nothing', () => {
    const folder = openedUp()
    const file = join(folder, 'settings.json')
    writeFileSync(file, readFileSync(file).subarray(0, 300))
    const book = readFileSync(join(folder, 'addresses.sqlite'))
    book.fill(0, book.length - 4_096)
    writeFileSync(join(folder, 'addresses.sqlite'), book)
    allow(folder, 0o500, 0o400)
    const before = contentsOf(folder)
    const told = runRefused(folder)
    expect(told).toMatchObject({ accounts: 3, theme: 'dark', changed: 'storage-failed' })
    expect(told.notices.join()).toContain('move settings.json elsewhere')
    expect(contentsOf(folder)).toEqual(before)
    chmodSync(folder, 0o700)
  })

  test('because its files alone are read-only still shows the list', () => {
    const folder = openedUp()
    allow(folder, 0o700, 0o400)
    expect(runRefused(folder)).toMatchObject({ listed: addressCount, made: 'storage-failed' })
  })
})

/** Whether a small disk of its own can be made here. */
const canMount =
  isRoot && process.platform === 'linux' && spawnSync('unshare', ['--version']).status === 0 && tryMount()

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

describe.skipIf(!canMount)('a disk that is full (needs root, to mount a small one)', () => {
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

  /** An address to be made without a network. */
  function practiceWish(accounts: readonly AccountView[]) {
    const id = accounts.find(({ provider }) => provider === 'practice')?.id ?? ''
    return { accountId: id, localPart: 'no.space', domain: 'practice.invalid', label: '' }
  }

  /** Writes until nothing more fits. */
  function fill(folder: string): string {
    const filler = join(folder, 'filler')
    const { bavail, bsize } = statfsSync(folder)
    try {
      writeFileSync(filler, Buffer.alloc(bavail * bsize + bsize))
    } catch {
      // That is what it is for.
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
      const listed = await started.ask('listAddresses', { query: 'kept', limit: 200 })
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

  test('at the start, with settings of a newer version, keeps these settings before it takes a change', () =>
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
  ])('at the start, with a list that is %s, asks for another start, which mends it', (_, spoil, told) =>
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
        // Long labels, so that the page that the journal was written to has no room for the address.
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

  /** An account whose server has so many addresses, in an app on a small disk. */
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

  test('between the request and the answer of a deletion reports it, ends the rest, and knows it at the next start', () =>
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
