import fs, { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defaultSettings, openSettings } from '../../../src/main/settings/settings.ts'

let folder: string
let clock = 0
const open = () => openSettings(folder, () => (clock += 1))
const inFolder = async () => (await readdir(folder)).toSorted()

beforeEach(async () => {
  clock = 0
  folder = await mkdtemp(join(tmpdir(), 'aliasmith-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a settings file on disk', () => {
  test('that does not exist starts with the defaults, and is written at the first change', async () => {
    const { store, setAside } = open()
    expect(setAside).toBeUndefined()
    expect(store.read()).toEqual(defaultSettings)
    expect(store.write({ ...defaultSettings, currentAccountId: 'a1' })).toBeUndefined()
    expect(open().store.read().currentAccountId).toBe('a1')
  })

  test.each([
    ['is no JSON', '{"broken'],
    ['is empty', ''],
    ['holds a list', '[]'],
    ['holds a number', '7'],
    [
      'comes from a newer version',
      '{"version":2,"hotkeys":{"newAddress":"F1","openPopover":"F2"},"more":true}',
    ],
  ])('that %s is set aside unchanged, once', async (_, text) => {
    await writeFile(join(folder, 'settings.json'), text)
    const { setAside = '' } = open()
    expect(await readFile(setAside, 'utf8')).toBe(text)
    const after = await inFolder()
    expect(open().setAside).toBeUndefined()
    expect(await inFolder()).toEqual(after)
  })

  test('is set aside under another name if a file with the same millisecond, or a folder, has that name', async () => {
    const broken = async (text: string) => {
      await writeFile(join(folder, 'settings.json'), text)
      await rm(join(folder, 'settings-copy.json'), { force: true })
      return basename(openSettings(folder, () => 0).setAside ?? '')
    }
    await mkdir(join(folder, 'settings-broken-1970-01-01T00-00-00-000Z.json'))
    expect(await broken('one')).toBe('settings-broken-1970-01-01T00-00-00-000Z-2.json')
    expect(await broken('two')).toBe('settings-broken-1970-01-01T00-00-00-000Z-3.json')
    // Repeated damage of the same kind does not fill the disk.
    expect(await broken('one')).toBe('settings-broken-1970-01-01T00-00-00-000Z-2.json')
    expect(await inFolder()).toHaveLength(5)
  })

  test('that cannot be written refuses the change, and memory stays the same as the disk', async () => {
    const { store } = open()
    await rm(folder, { recursive: true })
    await writeFile(folder, 'no folder any more')
    expect(store.write({ ...defaultSettings, currentAccountId: 'a1' })).toEqual({ reason: 'storage-failed' })
    expect(store.read()).toEqual(defaultSettings)
    expect(existsSync(join(folder, 'settings.json'))).toBe(false)
  })

  test('removes the rest of an interrupted write, and no other file', async () => {
    await writeFile(
      join(folder, 'settings.json'),
      '{"version":1,"hotkeys":{"newAddress":"","openPopover":""}}',
    )
    const unfinished = ['settings.json.tmp-2611292048251a2b3c', 'settings-copy.json.new']
    const others = ['accounts.json.tmp-1', 'settings.json.bak', 'settings-broken-1.json']
    for (const name of [...unfinished, ...others]) await writeFile(join(folder, name), 'part')
    open()
    expect(await inFolder()).toEqual([...others, 'settings-copy.json', 'settings.json'].toSorted())
  })

  test('keeps fields that only a newer version knows, through every change', async () => {
    const newer = {
      ...defaultSettings,
      preferences: { ...defaultSettings.preferences, theme: 'sepia', density: 'compact' },
      updates: { told: '9.0.0', channel: 'beta' },
      languageOfNames: 'de',
    }
    await writeFile(join(folder, 'settings.json'), JSON.stringify(newer))
    const { store, setAside } = open()
    expect(setAside).toBeUndefined()
    expect(store.read().preferences.theme).toBe('system')
    store.write({ ...store.read(), trayHintDismissed: true })
    const { writes: _, ...written } = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))
    expect(written).toEqual({ ...newer, trayHintDismissed: true })
    const again = open().store
    again.write({ ...again.read(), preferences: { ...again.read().preferences, theme: 'dark' } })
    const chosen = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))
    expect(chosen.preferences).toEqual({ ...newer.preferences, theme: 'dark' })
  })

  test('is set aside if it was replaced while the app had it open', async () => {
    const told: string[] = []
    const guard = { onStranger: (path: string) => told.push(path) }
    const { store } = openSettings(folder, () => (clock += 1), guard)
    store.write({ ...store.read(), currentAccountId: 'a1' })
    const strange = '{"version":1,"hotkeys":{"newAddress":"F9","openPopover":""}}'
    for (const name of ['settings.json', 'settings-copy.json']) {
      await writeFile(join(folder, name), strange.replace('F9', name))
      store.write({ ...store.read(), currentAccountId: 'a2' })
    }
    expect(open().store.read()).toMatchObject({ currentAccountId: 'a2', hotkeys: defaultSettings.hotkeys })
    const kept = await Promise.all(told.map((path) => readFile(path, 'utf8')))
    expect(kept).toEqual(['settings.json', 'settings-copy.json'].map((name) => strange.replace('F9', name)))
  })

  test.skipIf(process.platform === 'win32')('syncs the folder, too, before it reports the write', () => {
    const { store } = open()
    const calls: string[] = []
    const paths = new Map<number, string>()
    const { openSync, renameSync, fsyncSync } = fs
    try {
      Object.assign(fs, {
        openSync(path: string, ...rest: [string]) {
          const descriptor = openSync(path, ...rest)
          paths.set(descriptor, path)
          return descriptor
        },
        renameSync(from: string, to: string) {
          calls.push(`rename ${basename(to)}`)
          renameSync(from, to)
        },
        fsyncSync(descriptor: number) {
          calls.push(`sync ${paths.get(descriptor) === folder ? 'the folder' : 'a file'}`)
          fsyncSync(descriptor)
        },
      })
      syncBuiltinESMExports()
      store.write({ ...store.read(), currentAccountId: 'a1' })
    } finally {
      Object.assign(fs, { openSync, renameSync, fsyncSync })
      syncBuiltinESMExports()
    }
    const after = (name: string) => calls.slice(calls.indexOf(`rename ${name}`) + 1)
    expect(calls).toContain('rename settings-copy.json')
    for (const name of ['settings.json', 'settings-copy.json'])
      expect(after(name)).toContain('sync the folder')
  })
})
