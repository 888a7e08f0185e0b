import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openAccountsStore } from '../../../src/main/accounts/accounts-file.ts'
import { isFile } from '../../../src/main/files/set-aside.ts'
import { openSettings } from '../../../src/main/settings/settings.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { setAsideIn, toldAside, useSoundData } from './disk-fixtures.ts'

vi.setConfig({ testTimeout: 120_000 })

const { sound, copy, start, runOnce } = useSoundData()

/** Every way in which a file is broken. */
const spoilers: readonly (readonly [string, (file: string) => void])[] = [
  ['empty', (file) => writeFileSync(file, '')],
  ['cut in the middle', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['zeros, as a crash leaves them', (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length))],
  ...[1, 2, 3].map(
    (seed) => [`noise ${seed}`, (file: string) => writeFileSync(file, seededNoise(seed, 900))] as const,
  ),
  ...([0, 0.5, 0.95] as const).map(
    (at) =>
      [
        `noise from ${at * 100} %`,
        (file: string) => {
          const bytes = readFileSync(file)
          seededNoise(7, 40).copy(bytes, Math.floor(bytes.length * at))
          writeFileSync(file, bytes)
        },
      ] as const,
  ),
  ['a list', (file) => writeFileSync(file, '[]')],
  ['deeply nested', (file) => writeFileSync(file, `{"version":${'['.repeat(200_000)}`)],
  ['far too large', (file) => writeFileSync(file, `{"version":1,"x":"${'x'.repeat(20_000_000)}"}`)],
  [
    'of wrong types',
    (file) => writeFileSync(file, '{"version":"1","hotkeys":7,"preferences":[],"accounts":{"a":1}}'),
  ],
  ['a folder', (file) => replace(file, () => mkdirSync(file))],
  ['a link without a target', (file) => replace(file, () => symlinkSync('/nowhere/file.json', file))],
  ['an endless device', (file) => replace(file, () => symlinkSync('/dev/zero', file))],
  ['a pipe without a writer', (file) => replace(file, () => spawnSync('mkfifo', [file]))],
]

function replace(file: string, put: () => void): void {
  rmSync(file)
  put()
}

const names = ['settings', 'accounts'] as const
const cells = names.flatMap((name) => spoilers.map(([what, spoil]) => [name, what, spoil] as const))

describe('a file of settings or accounts that is broken', () => {
  test.skipIf(process.platform === 'win32').each(cells)(
    '%s: %s: is restored from its copy, and is kept',
    async (name, _, spoil) => {
      const folder = copy()
      const file = join(folder, `${name}.json`)
      spoil(file)
      const before = isFile(file) ? readFileSync(file) : undefined
      const { notices, accounts, theme } = await runOnce(folder)
      const aside = toldAside(folder, notices, new RegExp(`^${name}-`))
      if (before !== undefined) expect(readFileSync(aside).equals(before)).toBe(true)
      expect(theme).toBe('dark')
      expect(accounts.map(({ id, nickname }) => [id, nickname])).toEqual(
        sound().accounts.map(({ id, nickname }) => [id, nickname]),
      )
      // The key is found by the account's id and origin.
      expect(accounts.map(({ keyPlace }) => keyPlace)).toEqual(
        sound().accounts.map(({ keyPlace }) => keyPlace),
      )
      const after = readdirSync(folder).length
      expect((await runOnce(folder)).notices).toEqual([])
      expect(readdirSync(folder)).toHaveLength(after)
    },
  )

  test.each(names)(
    '%s, saved by an editor with a byte order mark or in UTF-16, loses nothing',
    async (name) => {
      for (const encode of [
        (text: string) => Buffer.from(`\ufeff${text}`),
        (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
      ]) {
        const folder = copy()
        const file = join(folder, `${name}.json`)
        rmSync(join(folder, `${name}-copy.json`))
        writeFileSync(file, encode(readFileSync(file, 'utf8')))
        const { accounts, theme } = await runOnce(folder)
        expect(theme).toBe('dark')
        expect(accounts).toHaveLength(3)
      }
    },
  )
})

describe('a file of settings or accounts that was cut together with its copy', () => {
  test('at every 64th byte keeps every account and every setting before the cut', () => {
    const folder = copy()
    for (const name of names) {
      const text = readFileSync(join(folder, `${name}.json`))
      const ends = sound().accounts.map(({ id }) => text.indexOf('\n\t\t}', text.indexOf(id)) + 4)
      for (let length = 0; length < text.length; length += 64) {
        for (const part of ['', '-copy'])
          writeFileSync(join(folder, `${name}${part}.json`), text.subarray(0, length))
        const opened =
          name === 'settings' ? openSettings(folder, () => length) : openAccountsStore(folder, () => length)
        const aside = opened.setAside ?? ''
        expect(readFileSync(aside).equals(text.subarray(0, length))).toBe(true)
        const value = opened.store.read()
        if ('accounts' in value)
          expect(value.accounts).toHaveLength(ends.filter((end) => end <= length).length)
        else if (text.subarray(0, length).includes('"theme": "dark",'))
          expect(value.preferences.theme).toBe('dark')
        for (const left of setAsideIn(folder)) rmSync(join(folder, left))
      }
    }
  })
})

describe('a file of a newer version', () => {
  test.each(names)(
    '%s stays unchanged, and the app uses the fields that this version knows',
    async (name) => {
      const folder = copy()
      const file = join(folder, `${name}.json`)
      const newer = JSON.stringify({
        ...JSON.parse(readFileSync(file, 'utf8')),
        version: 2,
        more: { of: 'it' },
      })
      writeFileSync(file, newer)
      const { notices, accounts, theme } = await runOnce(folder)
      expect(readFileSync(toldAside(folder, notices), 'utf8')).toBe(newer)
      expect(notices.map(({ message }) => message)).toEqual([
        `The file with your ${name} was written by a newer version of Aliasmith. This version uses what it understands of it.`,
      ])
      expect(theme).toBe('dark')
      expect(accounts).toHaveLength(3)
      // Changing back and forth between two versions does not fill the disk.
      writeFileSync(file, newer)
      await runOnce(folder)
      expect(setAsideIn(folder)).toHaveLength(1)
    },
  )
})

describe('a file of a newer version with a copy of a newer version', () => {
  test.each([
    ['is reported', () => undefined],
    ['is reported if only the copy is left, which is kept', (file: string) => rmSync(file)],
  ])('%s', async (_, spoil) => {
    for (const name of names) {
      const folder = copy()
      const file = join(folder, `${name}.json`)
      const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 99')
      for (const each of [file, join(folder, `${name}-copy.json`)]) writeFileSync(each, newer)
      spoil(file)
      const { notices, accounts, theme } = await runOnce(folder)
      expect(readFileSync(toldAside(folder, notices), 'utf8')).toBe(newer)
      expect(notices.map(({ message }) => message).join()).toContain(
        'written by a newer version of Aliasmith',
      )
      expect(theme).toBe('dark')
      expect(accounts).toHaveLength(3)
    }
  })
})

describe('a file that is lost together with its copy', () => {
  const noise: readonly (readonly [string, (file: string, copyFile: string) => void])[] = [
    ['both noise', (file, copyFile) => [file, copyFile].map((each) => writeFileSync(each, 'x'.repeat(500)))],
    [
      'both of something else',
      (file, copyFile) => [file, copyFile].map((each) => writeFileSync(each, '{"a":1}')),
    ],
    ['the copy missing', (file, copyFile) => [writeFileSync(file, ''), rmSync(copyFile)]],
    ['the file missing', (file, copyFile) => [rmSync(file), writeFileSync(copyFile, 'x'.repeat(500))]],
    [
      'the file missing, the copy something else',
      (file, copyFile) => [rmSync(file), writeFileSync(copyFile, '{"a":1}')],
    ],
  ]
  test.each(noise)('is reported as lost, with advice: %s', async (_, spoil) => {
    for (const [name, told] of [
      ['settings', 'Make your changes again in Settings.'],
      ['accounts', 'Add your accounts again in Settings, Accounts, with their keys'],
    ] as const) {
      const folder = copy()
      spoil(join(folder, `${name}.json`), join(folder, `${name}-copy.json`))
      const { notices } = await runOnce(folder)
      expect(notices).toHaveLength(1)
      expect(notices[0]?.message).toContain(`Nothing could be read from the file with your ${name}`)
      expect(notices[0]?.hint).toContain(told)
      expect(notices[0]?.hint).toContain(setAsideIn(folder)[0])
      expect((await runOnce(folder)).notices).toEqual([])
    }
  })
})

describe('a file that was deleted', () => {
  test('while the app was closed is restored from its copy, and the notice says how to start without data', async () => {
    const folder = copy()
    for (const name of names) rmSync(join(folder, `${name}.json`))
    const { notices, accounts, theme } = await runOnce(folder)
    expect(notices.map(({ hint }) => hint).join()).toContain('delete accounts.json and its copy')
    expect(theme).toBe('dark')
    expect(accounts).toHaveLength(3)
  })

  test('while the app runs is written again, as is the whole folder', async () => {
    for (const spoil of [
      (folder: string) => names.map((name) => rmSync(join(folder, `${name}.json`))),
      (folder: string) => rmSync(folder, { recursive: true }),
    ]) {
      const folder = copy()
      const { close } = await start(folder)
      spoil(folder)
      await close()
      const { accounts, theme, notices } = await runOnce(folder)
      expect(theme).toBe('dark')
      expect(accounts).toHaveLength(3)
      expect(notices).toEqual([])
    }
  })
})
