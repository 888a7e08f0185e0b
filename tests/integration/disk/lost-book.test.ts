import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { useSoundData } from './disk-fixtures.ts'

const { copy, runOnce } = useSoundData()

describe('a missing or empty list of addresses', () => {
  const ways: readonly (readonly [string, (file: string) => void])[] = [
    ['missing', (file) => rmSync(file)],
    ['empty', (file) => writeFileSync(file, '')],
  ]

  test.each(ways)('is reported once if accounts exist: %s', async (how, take) => {
    const folder = copy()
    take(join(folder, 'addresses.sqlite'))
    const { notices } = await runOnce(folder)
    expect(notices).toEqual([
      {
        id: 'lost-addresses',
        message: `The file with your saved addresses was ${how}, so Aliasmith began a new one.`,
        hint: expect.stringContaining('Refresh the list in Settings, Addresses'),
      },
    ])
    expect((await runOnce(folder)).notices).toEqual([])
  })

  test('is not called empty because a folder in the place of its log was moved', async () => {
    const folder = copy()
    const file = join(folder, 'addresses.sqlite')
    rmSync(file)
    mkdirSync(`${file}-wal`)
    const { notices } = await runOnce(folder)
    expect(notices.map(({ id }) => id)).toEqual(['lost-addresses'])
  })

  test.each(ways)('is not reported without accounts: %s', async (_, take) => {
    const folder = copy()
    const file = join(folder, 'addresses.sqlite')
    for (const name of ['accounts.json', 'accounts-copy.json']) rmSync(join(folder, name))
    take(file)
    expect((await runOnce(folder)).notices).toEqual([])
  })
})
