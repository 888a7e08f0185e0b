import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { useSoundData } from './disk-fixtures.ts'

vi.setConfig({ testTimeout: 60_000 })

const { copy, start } = useSoundData()

/** The files in a folder that others than their owner may do something with. */
function open(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (statSync(join(folder, entry.name)).mode & 0o077) !== 0)
    .map(({ name }) => name)
}

// Windows has no such permissions: the folder of the user is closed to others.
describe.skipIf(process.platform === 'win32')('files in a data folder that others may look into', () => {
  /** Files of the book in a folder that everybody may read. */
  const book = ['addresses.sqlite', 'addresses.sqlite-wal', 'addresses.sqlite-shm']
  const ways: readonly (readonly [string, (folder: string) => void])[] = [
    ['made anew', (folder) => rmSync(join(folder, 'addresses.sqlite'))],
    ['made by an earlier version', (folder) => chmodSync(join(folder, 'addresses.sqlite'), 0o644)],
    [
      'read out of a damaged one',
      (folder) => {
        const file = join(folder, 'addresses.sqlite')
        const bytes = readFileSync(file)
        seededNoise(3, 40).copy(bytes, 0)
        writeFileSync(file, bytes)
        chmodSync(file, 0o644)
      },
    ],
  ]

  test.each(ways)('are this user’s alone, with a list of addresses %s', async (_, prepare) => {
    const folder = copy()
    chmodSync(folder, 0o755)
    rmSync(join(folder, 'in-use.lock'))
    prepare(folder)
    const { started, close } = await start(folder)
    const { id } = await started.get('addPracticeAccount')
    const wish = { accountId: id, localPart: 'not.yours', domain: 'practice.invalid', label: '' }
    await started.get('createAddress', wish)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([...book, 'in-use.lock']))
    expect(open(folder)).toEqual([])
    await close()
    expect(open(folder)).toEqual([])
  })

  test('are this user’s alone after the list was deleted while it was in use', async () => {
    const folder = copy()
    const { started, close } = await start(folder)
    for (const name of book) rmSync(join(folder, name), { force: true })
    await started.get('addPracticeAccount')
    await close()
    expect(readdirSync(folder)).toContain('addresses.sqlite')
    expect(open(folder)).toEqual([])
  })
})
