import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BundledProcess, bundleProcess } from '../../support/bundle-process.ts'
import { addressCount, useSoundData } from './disk-fixtures.ts'
import type { Told } from './refusing-process.ts'

const { copy } = useSoundData()

const isRoot = process.getuid?.() === 0
/** A user whom permissions stop, unlike root. */
const nobody = 65_534
let program: BundledProcess

beforeAll(async () => {
  program = await bundleProcess(join(import.meta.dirname, 'refusing-process.ts'))
})
afterAll(() => program.remove())

/** Runs the app as a user without rights, and returns its report. */
function runRefused(folder: string): Told {
  const { stdout, stderr } = spawnSync(process.execPath, [program.script, folder], {
    encoding: 'utf8',
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Gives a folder to the user of the app, with these permissions for it and its files. */
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

describe.skipIf(process.platform === 'win32')('a data folder that cannot be written to', () => {
  /** A copy that the app can reach: other users have no access to the temporary folder. */
  function openedUp(): string {
    const folder = copy()
    chmodSync(join(folder, '..'), 0o755)
    return folder
  }

  test('shows all data, reports why it cannot save, and changes nothing', () => {
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

  test('because only its files are read-only still shows the list', () => {
    const folder = openedUp()
    allow(folder, 0o700, 0o400)
    expect(runRefused(folder)).toMatchObject({ listed: addressCount, made: 'storage-failed' })
  })
})
