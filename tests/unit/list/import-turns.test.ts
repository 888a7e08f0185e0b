import { describe, expect, test } from 'vitest'
import type { AddressBook } from '../../../src/main/book/address-book.ts'
import type { BookImport, GroupedRow } from '../../../src/main/book/book-import.ts'
import { createRefusingBook } from '../../../src/main/book/refusing-book.ts'
import { createAddressImport } from '../../../src/main/list/import-addresses.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { cut } from './read-in-parts.ts'

const accounts = { find: () => undefined }

/** The most rows that the book gets in one turn. */
const mostRows = 450

/** A book that only records the number of its rows in each turn of the event loop. */
function createCountingBook() {
  const calls: { readonly turn: number; readonly rows: number }[] = []
  let turn = 0
  let isOver = false
  const tick = (): void => {
    turn += 1
    if (!isOver) setImmediate(tick)
  }
  tick()
  const note = (rows: readonly GroupedRow[]) => calls.push({ turn, rows: rows.length })
  const into: BookImport = {
    groupOf: () => 0,
    startOver: () => undefined,
    plan(rows) {
      note(rows)
      return success({ added: rows.length, changed: 0, unchanged: 0, replaced: [], newer: 0, damaged: 0 })
    },
    apply(rows) {
      note(rows)
      return success({ added: rows.length, changed: 0, unchanged: 0 })
    },
  }
  const book: AddressBook = {
    ...createRefusingBook({ reason: 'storage-failed' }),
    openImport: () => success(into),
    endImport: () => success(null),
    undoImport: () => success({ done: true }),
  }
  return { book, calls, end: () => (isOver = true) }
}

const line = (index: number) => `n${index}@one.example,Mail,practice,2020-01-01\r\n`
const lineOfOne = (index: number) =>
  `n@one.example,Mail,practice,2020-01-01T00:00:${String(index % 60).padStart(2, '0')}.${index}Z\r\n`
const header = 'address,account,provider,created\r\n'

describe('an import', () => {
  test.each([
    ['of many addresses', line, 5_000, 5_000],
    ['of one address over and over', lineOfOne, 5_000, 200],
  ] as const)(
    '%s passes few rows to the book at a time, and other work gets a turn in between',
    async (_, write, count, taken) => {
      const { book, calls, end } = createCountingBook()
      const imports = createAddressImport(
        { accounts, book, providers, now: Date.now },
        () => undefined,
        () => undefined,
      )
      const begun = await imports.begin({})
      const importId = begun.ok ? begun.value.importId : 0
      const text = `${header}${Array.from({ length: count }, (_each, index) => write(index)).join('')}`
      for (const part of cut(text)) expect((await imports.add(importId, part)).ok).toBe(true)
      expect(await imports.plan(importId, { replaceNewer: false })).toMatchObject({
        value: { added: taken, refusedCount: count - taken },
      })
      expect(await imports.apply(importId)).toMatchObject({ value: { added: taken } })
      end()
      expect(calls.reduce((sum, { rows }) => sum + rows, 0)).toBe(2 * taken)
      for (const [index, { turn, rows }] of calls.entries()) {
        expect(rows).toBeLessThanOrEqual(mostRows)
        if (index > 0) expect(turn).toBeGreaterThan(calls[index - 1]?.turn ?? 0)
      }
    },
  )

  test('that is cancelled but cannot be undone does not report that nothing was changed', async () => {
    const { book, end } = createCountingBook()
    let refuses = false
    let changes = 0
    const imports = createAddressImport(
      {
        accounts,
        book: {
          ...book,
          undoImport: () => (refuses ? failed({ reason: 'storage-full' }) : success({ done: true })),
        },
        providers,
        now: Date.now,
      },
      () => {
        changes += 1
      },
      ({ importId, stage }) => {
        if (stage !== 'apply' || refuses) return
        refuses = true
        imports.drop(importId)
      },
    )
    const begun = await imports.begin({})
    const importId = begun.ok ? begun.value.importId : 0
    await imports.add(importId, `${header}${line(1)}`)
    await imports.plan(importId, { replaceNewer: false })
    expect(await imports.apply(importId)).toMatchObject({ failure: { reason: 'storage-full' } })
    expect(changes).toBe(1)
    end()
  })
})
