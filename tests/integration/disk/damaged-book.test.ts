import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test, vi } from 'vitest'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { isFile } from '../../../src/main/files/set-aside.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { unwrap } from '../book/book-fixtures.ts'
import {
  addressCount,
  pagesOfAddresses,
  readBook,
  type StoredAddress,
  setAsideIn,
  toldAside,
  useSoundData,
} from './disk-fixtures.ts'

/** A busy machine is slow, and these tests open some three hundred files. */
vi.setConfig({ testTimeout: 120_000 })

const { sound, copy, runOnce } = useSoundData()
const pageSize = 4_096
const bookOf = (folder: string) => join(folder, 'addresses.sqlite')

/** The addresses that the app found, without the one that it created to prove that it works. */
function kept(folder: string): readonly StoredAddress[] {
  return readBook(bookOf(folder)).addresses.filter(({ address }) => !address.startsWith('works.again'))
}

/** Fails unless the file is sound, has every address at most once, and has the required ones unchanged. */
function expectKept(folder: string, mustBe: (address: StoredAddress, index: number) => boolean): number {
  using database = new DatabaseSync(bookOf(folder), { readOnly: true })
  expect(database.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }])
  const found = kept(folder)
  expect(new Set(found.map(({ address }) => address)).size).toBe(found.length)
  const needed = sound().addresses.filter(mustBe)
  const ids = new Set(needed.map(({ id }) => id))
  expect(found.filter(({ id }) => ids.has(id))).toEqual(needed)
  for (const { address } of found) expect(address).toMatch(/^kept\.\d+@mail\.example$/)
  return found.length
}

/** Breaks a copy of the sound file, starts the app on it, and returns its report. */
async function breakBook(spoil: (file: string) => void) {
  const folder = copy()
  spoil(bookOf(folder))
  const before = isFile(bookOf(folder)) ? readFileSync(bookOf(folder)) : undefined
  const found = await runOnce(folder)
  return { folder, before, ...found }
}

function overwrite(file: string, position: number, bytes: Buffer): void {
  const contents = readFileSync(file)
  bytes.copy(contents, position)
  writeFileSync(file, contents)
}

/** The same without the app, by the book alone. */
async function openBroken(spoil: (file: string) => void) {
  const folder = copy()
  spoil(bookOf(folder))
  const before = readFileSync(bookOf(folder))
  const { book, notice } = unwrap(await openAddressBook(bookOf(folder), { accounts: sound().accounts }))
  const count = unwrap(book.count())
  book.close()
  if (notice !== undefined && !(notice.reason === 'set-aside' && notice.rescued === count)) throw notice
  if (notice !== undefined) expect(readFileSync(notice.path).equals(before)).toBe(true)
  return { folder, wasSetAside: notice !== undefined }
}

describe('a truncated list of addresses', () => {
  test('at every 512th byte keeps every address before that byte, and the cut file', async () => {
    const pages = pagesOfAddresses(bookOf(sound().folder))
    const whole = readFileSync(bookOf(sound().folder)).length
    expect(pages).toHaveLength(addressCount)
    expect(whole).toBeGreaterThan(10 * pageSize)
    for (let length = 512; length < whole; length += 512) {
      const { folder, wasSetAside } = await openBroken((file) => truncateSync(file, length))
      expect(wasSetAside).toBe(true)
      expectKept(folder, (_, index) => (pages[index] ?? 0) * pageSize <= length)
      rmSync(folder, { recursive: true })
    }
  })

  test.each([512, 4_096, 60_000])('after %i bytes lets the app start, which reports it', async (length) => {
    const { folder, before, notices } = await breakBook((file) => truncateSync(file, length))
    expect(readFileSync(toldAside(folder, notices)).equals(before ?? Buffer.alloc(0))).toBe(true)
    const count = kept(folder).length
    const told = ['No address', 'One address'][count] ?? `${count} addresses`
    expect(notices.map(({ message }) => message).join()).toContain(`${told} could be read from it.`)
  })
})

describe('a list of addresses that was overwritten', () => {
  const places = [
    ['at its beginning', 0],
    ['after the first bytes of its header', 16],
    ['in the middle', 0.5],
    ['at its end', 1],
  ] as const
  const spoilers = [
    ...[1, 2, 3].map((seed) => [`noise ${seed}`, (length: number) => seededNoise(seed, length)] as const),
    ['zeros, as a crash leaves them', (length: number) => Buffer.alloc(length)],
  ] as const

  const cells = places.flatMap(([place, at]) =>
    spoilers.map(([what, spoilerOf]) => [`with ${what}, ${place},`, spoilerOf, at] as const),
  )

  test.each(cells)('%s keeps the addresses on other pages', async (_name, spoilerOf, at) => {
    const pages = pagesOfAddresses(bookOf(sound().folder))
    for (const length of [40, 700, 6_000]) {
      const start = placeOf(at, length)
      // Noise within a text is undetectable. After any other damage, the app must have kept the file.
      const { folder } = await openBroken((file) => overwrite(file, start, spoilerOf(length)))
      const isTouched = (page: number) => page * pageSize > start && (page - 1) * pageSize < start + length
      expectKept(folder, (_each, index) => !isTouched(pages[index] ?? 0))
      rmSync(folder, { recursive: true })
    }
  })

  /** Where the noise begins: a byte, or a fraction of the file. */
  function placeOf(at: number, length: number): number {
    const size = readFileSync(bookOf(sound().folder)).length
    return at === 0 || at > 1 ? at : Math.max(0, Math.floor(size * at) - length)
  }

  test('on each page in turn keeps the addresses of all other pages, with accounts, journal and handles', async () => {
    const pages = pagesOfAddresses(bookOf(sound().folder))
    const count = readFileSync(bookOf(sound().folder)).length / pageSize
    for (let page = 1; page <= count; page += 1) {
      const { folder } = await openBroken((file) =>
        overwrite(file, (page - 1) * pageSize, seededNoise(page, pageSize)),
      )
      const found = expectKept(folder, (_, index) => pages[index] !== page)
      // An index still has the addresses of the page itself.
      expect(found).toBe(addressCount)
      rmSync(folder, { recursive: true })
    }
    const { folder } = await openBroken((file) => overwrite(file, 0, seededNoise(1, pageSize)))
    const { attempts, handles } = readBook(bookOf(folder))
    expect(attempts).toEqual(sound().attempts)
    expect(handles).toEqual(sound().handles)
  })
})

describe('something else in the place of the list of addresses', () => {
  test.each([
    ['a folder', (file: string) => mkdirSync(file)],
    ['a link that leads nowhere', (file: string) => symlinkSync('/nowhere/addresses.sqlite', file)],
    ['a device', (file: string) => symlinkSync('/dev/zero', file)],
    ['text', (file: string) => writeFileSync(file, '{"addresses": []}'.repeat(100))],
    ['a single byte', (file: string) => writeFileSync(file, 'S')],
  ])('is set aside, and a new list is begun: %s', async (_, put) => {
    const { folder, notices } = await breakBook((file) => {
      rmSync(file)
      put(file)
    })
    toldAside(folder, notices)
    expect(kept(folder)).toEqual([])
  })

  test('follows a link to a file elsewhere', async () => {
    const elsewhere = join(copy(), 'moved.sqlite')
    const { folder, notices } = await breakBook((file) => {
      copyFileSync(file, elsewhere)
      rmSync(file)
      symlinkSync(elsewhere, file)
    })
    expect(notices).toEqual([])
    expectKept(folder, () => true)
    expect(readBook(elsewhere).addresses).toHaveLength(addressCount + 1)
  })

  test('works beside a folder in the place of its log, and reports where that was moved', async () => {
    for (const ending of ['-wal', '-shm']) {
      const { folder, notices } = await breakBook((file) => {
        rmSync(`${file}${ending}`, { force: true })
        mkdirSync(`${file}${ending}`)
      })
      expect(notices[0]?.hint).toContain(setAsideIn(folder)[0])
      expectKept(folder, () => true)
    }
  })
})

describe('a wrong version number', () => {
  test.each([0, 1, 2, -5])('as %i keeps every address', async (version) => {
    const { folder } = await breakBook((file) => {
      using database = new DatabaseSync(file)
      database.exec(`PRAGMA user_version = ${version}`)
    })
    expectKept(folder, () => true)
  })
})
