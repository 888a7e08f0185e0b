import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { useSoundData } from './disk-fixtures.ts'

vi.setConfig({ testTimeout: 60_000 })

const { copy, start } = useSoundData()

/** The files in a folder to which other users have any access. */
function open(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && (statSync(join(folder, entry.name)).mode & 0o077) !== 0)
    .map(({ name }) => name)
}

// Windows has no such permissions: other users have no access to the user's folder.
describe.skipIf(process.platform === 'win32')('files in a data folder that other users can read', () => {
  /** The files of the book in a folder that everybody can read. */
  const book = ['addresses.sqlite', 'addresses.sqlite-wal', 'addresses.sqlite-shm']
  const ways: readonly (readonly [string, (folder: string) => void])[] = [
    ['created new', (folder) => rmSync(join(folder, 'addresses.sqlite'))],
    ['of an earlier version', (folder) => chmodSync(join(folder, 'addresses.sqlite'), 0o644)],
    [
      'rebuilt from a damaged one',
      (folder) => {
        const file = join(folder, 'addresses.sqlite')
        const bytes = readFileSync(file)
        seededNoise(3, 40).copy(bytes, 0)
        writeFileSync(file, bytes)
        chmodSync(file, 0o644)
      },
    ],
  ]

  test.each(ways)('are accessible only to their owner, with a list of addresses %s', async (_, prepare) => {
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

  test('are accessible only to their owner after the list was deleted while it was in use', async () => {
    const folder = copy()
    const { started, close } = await start(folder)
    for (const name of book) rmSync(join(folder, name), { force: true })
    await started.get('addPracticeAccount')
    await close()
    expect(readdirSync(folder)).toContain('addresses.sqlite')
    expect(open(folder)).toEqual([])
  })
})
