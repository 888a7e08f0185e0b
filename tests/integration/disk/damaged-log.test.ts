import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openAddressBook } from '../../../src/main/book/open-address-book.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { newRow, unwrap, useBooks } from '../book/book-fixtures.ts'

vi.setConfig({ testTimeout: 120_000 })

const { newFile, openFresh } = useBooks()
const headerLength = 32
const frameLength = 24 + 4_096
const count = 8

let file: string
/** The length of the log after each address was written. */
let lengths: readonly number[]

/** A book whose process was killed: its addresses are in the log, each with a transaction of its own. */
beforeEach(async () => {
  const living = newFile()
  const book = await openFresh(living)
  lengths = Array.from({ length: count }, (_, index) => {
    unwrap(book.add(newRow({ address: `logged.${index}@mail.example`, createdAt: index })))
    return readFileSync(`${living}-wal`).length
  })
  file = newFile()
  for (const ending of ['', '-wal']) copyFileSync(`${living}${ending}`, `${file}${ending}`)
})

/** Breaks a copy, opens it, and returns the numbers of its addresses. */
async function reopen(spoil: (log: string, copy: string) => void) {
  const copy = join(newFile())
  for (const ending of ['', '-wal']) copyFileSync(`${file}${ending}`, `${copy}${ending}`)
  spoil(`${copy}-wal`, copy)
  const before = readFileSync(`${copy}-wal`)
  const { book, notice } = unwrap(await openAddressBook(copy))
  const entries = unwrap(book.range({ query: 'logged', offset: 0, limit: 200 })).entries
  book.close()
  if (notice?.reason === 'set-aside') expect(readFileSync(`${notice.path}-wal`).equals(before)).toBe(true)
  const found = entries.map(({ address }) => Number(/\d+/.exec(address)?.[0])).toSorted((a, b) => a - b)
  expect(new Set(found).size).toBe(found.length)
  return { found, notice }
}

const upTo = (end: number) => Array.from({ length: end }, (_, index) => index)

describe('the write-ahead log of a list of addresses', () => {
  test('that was cut at any 512th byte gives every address that was written before the cut', async () => {
    const whole = readFileSync(`${file}-wal`).length
    for (let length = 0; length <= whole; length += 512) {
      const { found } = await reopen((log) => truncateSync(log, length))
      expect([length, found]).toEqual([length, upTo(lengths.filter((end) => end <= length).length)])
    }
  })

  test('with noise in any frame loses only the contents of that frame, and the app reports it', async () => {
    const log = readFileSync(`${file}-wal`)
    const pages = Array.from({ length: (log.length - headerLength) / frameLength }, (_, index) =>
      log.readUInt32BE(headerLength + index * frameLength),
    )
    for (const [index, page] of pages.entries()) {
      const { found, notice } = await reopen((path) => {
        const bytes = readFileSync(path)
        seededNoise(index, 600).copy(bytes, headerLength + index * frameLength + 1_000)
        writeFileSync(path, bytes)
      })
      const isLastOfPage = pages.lastIndexOf(page) === index
      const isLastFrame = index === pages.length - 1
      // Noise in the last transaction looks like an unfinished transaction.
      if (isLastFrame) expect(found.length).toBeGreaterThanOrEqual(count - 1)
      else if (!isLastOfPage) expect([index, found]).toEqual([index, upTo(count)])
      if (pages.length - index > 8)
        expect(notice).toMatchObject({ reason: 'set-aside', rescued: found.length })
    }
  })

  test('is read even if its header is noise', async () => {
    for (const seed of [1, 2, 3]) {
      const { found, notice } = await reopen((log) => {
        const bytes = readFileSync(log)
        seededNoise(seed, headerLength).copy(bytes)
        writeFileSync(log, bytes)
      })
      expect(found).toEqual(upTo(count))
      expect(notice?.reason).toBe('set-aside')
    }
  })

  test('gives its addresses if the file itself is missing, empty or noise', async () => {
    const spoilers = [
      (copy: string) => rmSync(copy),
      (copy: string) => writeFileSync(copy, ''),
      (copy: string) => writeFileSync(copy, seededNoise(1, 9_000)),
    ]
    for (const spoil of spoilers) {
      const { found, notice } = await reopen((_, copy) => spoil(copy))
      expect(found).toEqual(upTo(count))
      expect(notice).toMatchObject({ reason: 'set-aside', rescued: count })
    }
  })

  test('needs no index beside it, and ignores an index of noise', async () => {
    for (const noise of [seededNoise(1, 32_768), Buffer.alloc(0), Buffer.alloc(32_768)]) {
      const { found, notice } = await reopen((_, copy) => writeFileSync(`${copy}-shm`, noise))
      expect(found).toEqual(upTo(count))
      expect(notice).toBeUndefined()
    }
  })
})
