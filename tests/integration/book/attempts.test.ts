import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { migrate, migrations } from '../../../src/main/book/migrations.ts'
import { seededNoise } from '../../support/seeded-bytes.ts'
import { unwrap, useBooks, work } from './book-fixtures.ts'

const { newFile, open, openFresh } = useBooks()
const unnamed = { accountId: work.id, domain: 'made.example', label: 'shop', startedAt: 5 }
const account =
  "INSERT INTO accounts (number, id, provider, nickname) VALUES (1, 'haltman-1', 'haltman', 'Work');"

test('an attempt at an unknown name survives a restart, with its beginning and its mark', async () => {
  const file = newFile()
  const before = await openFresh(file)
  const plain = unwrap(before.beginAttempt(unnamed))
  const marked = unwrap(before.beginAttempt({ ...unnamed, beginning: 'amber', mark: 'm1', startedAt: 6 }))
  before.close()
  const { book } = await open(file)
  expect(unwrap(book.openAttempts())).toEqual([
    { ...unnamed, id: plain.id },
    { ...unnamed, id: marked.id, beginning: 'amber', mark: 'm1', startedAt: 6 },
  ])
})

/** A file of an earlier version with an open attempt; attempts with higher ids are settled. */
function oldFile(steps: number, insertAttempt: string): string {
  const file = newFile()
  using database = new DatabaseSync(file)
  migrate(database, migrations.slice(0, steps))
  database.exec(`${account}
    ${insertAttempt}
    INSERT INTO attempts (id, account, address, label, started_at) VALUES (9, 1, 'b@two.example', '', 6);
    DELETE FROM attempts WHERE id = 9;`)
  return file
}

describe('the attempts of an older file', () => {
  const bare =
    "INSERT INTO attempts (id, account, address, label, started_at) VALUES (4, 1, 'a@one.example', 'x', 5);"
  const conflict = `INSERT INTO attempts (id, account, address, label, started_at, answered_from, answered_to)
      VALUES (4, 1, 'a@one.example', 'x', 5, 7, 8);`
  const known = { accountId: work.id, domain: 'one.example', address: 'a@one.example', label: 'x' }

  test('stay open, and no later attempt gets the id of a settled one', async () => {
    const { book } = await open(oldFile(9, conflict))
    expect(unwrap(book.openAttempts())).toEqual([
      { ...known, id: 4, startedAt: 5, answered: { from: 7, to: 8 } },
    ])
    expect(unwrap(book.beginAttempt(unnamed)).id).toBe(10)
  })

  test('leave the ids of settled attempts alone if none is open', async () => {
    const { book } = await open(oldFile(9, ''))
    expect(unwrap(book.openAttempts())).toEqual([])
    expect(unwrap(book.beginAttempt(unnamed)).id).toBe(10)
  })

  test.each([
    ['first', 2, bare, {}],
    ['second', 9, conflict, { answered: { from: 7, to: 8 } }],
  ])('are salvaged in their %s form from a damaged file', async (_, steps, inserted, span) => {
    const file = oldFile(steps, inserted)
    const bytes = readFileSync(file)
    seededNoise(3, 100).copy(bytes)
    writeFileSync(file, bytes)
    const { book } = await open(file)
    expect(unwrap(book.openAttempts())).toEqual([{ ...known, id: 4, startedAt: 5, ...span }])
  })
})
