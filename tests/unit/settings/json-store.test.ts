import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  ])('that %s is set aside as it was, once', async (_, text) => {
    await writeFile(join(folder, 'settings.json'), text)
    const { setAside = '' } = open()
    expect(await readFile(setAside, 'utf8')).toBe(text)
    const after = await inFolder()
    expect(open().setAside).toBeUndefined()
    expect(await inFolder()).toEqual(after)
  })

  test('is set aside under another name if that one is taken, at the same millisecond or by a folder', async () => {
    const broken = async (text: string) => {
      await writeFile(join(folder, 'settings.json'), text)
      await rm(join(folder, 'settings-copy.json'), { force: true })
      return basename(openSettings(folder, () => 0).setAside ?? '')
    }
    await mkdir(join(folder, 'settings-broken-1970-01-01T00-00-00-000Z.json'))
    expect(await broken('one')).toBe('settings-broken-1970-01-01T00-00-00-000Z-2.json')
    expect(await broken('two')).toBe('settings-broken-1970-01-01T00-00-00-000Z-3.json')
    // What breaks it in the same way again and again does not fill the disk.
    expect(await broken('one')).toBe('settings-broken-1970-01-01T00-00-00-000Z-2.json')
    expect(await inFolder()).toHaveLength(5)
  })

  test('that cannot be written refuses, and memory stays as the disk is', async () => {
    const { store } = open()
    await rm(folder, { recursive: true })
    await writeFile(folder, 'no folder any more')
    expect(store.write({ ...defaultSettings, currentAccountId: 'a1' })).toEqual({ reason: 'storage-failed' })
    expect(store.read()).toEqual(defaultSettings)
    expect(existsSync(join(folder, 'settings.json'))).toBe(false)
  })
})
