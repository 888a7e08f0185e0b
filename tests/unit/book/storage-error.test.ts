import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { refusalOfStorageError, saysUnreadable } from '../../../src/main/book/storage-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'aliasmith-storage-error-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The error that SQLite itself throws. */
function errorOf(work: () => void): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('SQLite did not object')
}

const table = 'CREATE TABLE notes (text TEXT)'

describe("SQLite's own errors", () => {
  it('become storage-full when no page can be added', () => {
    using database = new DatabaseSync(':memory:')
    database.exec(`${table}; PRAGMA max_page_count = 2`)
    const error = errorOf(() => database.exec('INSERT INTO notes VALUES (hex(zeroblob(100000)))'))
    expect(refusalOfStorageError(error)).toEqual({ reason: 'storage-full' })
    expect(saysUnreadable(error)).toBe(false)
  })

  it('become storage-failed when the file is read-only', () => {
    const file = join(folder, 'read-only.sqlite')
    const writable = new DatabaseSync(file)
    writable.exec(table)
    writable.close()
    using database = new DatabaseSync(file, { readOnly: true })
    const error = errorOf(() => database.exec("INSERT INTO notes VALUES ('x')"))
    expect(refusalOfStorageError(error)).toEqual({ reason: 'storage-failed' })
    expect(saysUnreadable(error)).toBe(false)
  })

  it('become storage-failed when a folder is in the way', () => {
    const error = errorOf(() => new DatabaseSync(folder))
    expect(refusalOfStorageError(error)).toEqual({ reason: 'storage-failed' })
    expect(saysUnreadable(error)).toBe(false)
  })

  it('become storage-failed when the connection has ended', () => {
    const database = new DatabaseSync(':memory:')
    database.close()
    expect(refusalOfStorageError(errorOf(() => database.exec(table)))).toEqual({ reason: 'storage-failed' })
  })
})

describe('other errors', () => {
  it('are rethrown, because they are bugs', () => {
    const bug = new TypeError('undefined is not a function')
    expect(() => refusalOfStorageError(bug)).toThrow(bug)
  })
})
