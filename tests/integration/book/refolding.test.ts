import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { refoldBook } from '../../../src/main/book/refolding.ts'
import { unwrap, useBooks } from './book-fixtures.ts'

const { newFile, open } = useBooks()

/** The schema of the book before the search ignored accents. */
const before = migrations.slice(0, 3)

/** Writes a book of that version with this many labels, each in its searched form of then. */
function writeOld(file: string, count: number): void {
  using database = new DatabaseSync(file)
  migrate(database, before)
  database.exec("INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'work', 'haltman', 'Work')")
  const insert = database.prepare(
    `INSERT INTO addresses (account, address, local_part, domain, label, created_at, state, search_text)
     VALUES (1, ?, ?, 'example.com', ?, ?, 'active', ?)`,
  )
  for (let index = 0; index < count; index += 1) {
    const address = `a${index}@example.com`
    const label = index % 2 === 0 ? `Café ${index}` : `Tea ${index}`
    insert.run(address, `a${index}`, label, index, `${address}\n${label.toLowerCase()}`)
  }
}

describe('the searched texts of an older book', () => {
  it('are converted a few at a time, and found', async () => {
    const file = newFile()
    writeOld(file, 1_000)
    const { book } = await open(file)
    expect(unwrap(book.range({ query: 'cafe', offset: 0, limit: 1 })).total).toBe(0)
    expect(unwrap(book.refold(300))).toEqual({ done: false })
    expect(unwrap(book.range({ query: 'cafe', offset: 0, limit: 1 })).total).toBe(150)
    await refoldBook(book)
    expect(unwrap(book.range({ query: 'cafe', offset: 0, limit: 1 })).total).toBe(500)
    expect(unwrap(book.refold(300))).toEqual({ done: true })
  })

  it('are converted from the position where the last run ended, without later entries', async () => {
    const file = newFile()
    writeOld(file, 10)
    const first = await open(file)
    unwrap(first.book.refold(4))
    unwrap(first.book.add({ accountId: 'work', address: 'new@example.com', label: 'Crème', createdAt: 99 }))
    first.book.close()
    const { book } = await open(file)
    const looked: unknown[] = []
    await refoldBook({
      refold: () => {
        const stretch = book.refold(4)
        looked.push(stretch)
        return stretch
      },
    })
    expect(looked).toHaveLength(2)
    expect(unwrap(book.range({ query: 'creme', offset: 0, limit: 1 })).total).toBe(1)
    expect(unwrap(book.range({ query: 'cafe', offset: 0, limit: 1 })).total).toBe(5)
  })

  it('are left for the next start if the disk refuses', async () => {
    let asked = 0
    await refoldBook({
      refold() {
        asked += 1
        return { ok: false, failure: { reason: 'storage-full' } }
      },
    })
    expect(asked).toBe(1)
  })
})
