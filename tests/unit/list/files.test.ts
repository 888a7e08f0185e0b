import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onOneLine } from '../../../src/main/addresses/one-line.ts'
import type { AddressRow } from '../../../src/main/book/address-book.ts'
import { plainCell, safeCell, writeRecord } from '../../../src/main/list/csv.ts'
import { exportAddresses } from '../../../src/main/list/export-addresses.ts'
import { success } from '../../../src/shared/result.ts'
import { exportFormats } from '../../../src/shared/views/address-list.ts'
import { readFile, recordsOf } from './read-in-parts.ts'

/** Texts with every special character of CSV files and spreadsheets. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '"',
      ',',
      ';',
      '\r',
      '\n',
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      ' ',
      '\ufeff',
      'a',
      '\u202e',
      '＝',
      '\0',
      'ß',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
})

describe('security 25: a CSV cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\0x', "'\0x"],
    ['＝1', "'＝1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ["'=1", "''=1"],
    ['"=1"', `'"=1"`],
    ['a;=1', "a;'=1"],
    ['a;"=1"', `a;'"=1"`],
    ["a;'=1", "a;''=1"],
    ['a\t@b', "a\t'@b"],
    ['two\n=lines', "two\n'=lines"],
    ['a; b', 'a; b'],
    ['two\r\nlines', 'two\r\nlines'],
    ["it's", "it's"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written as %j, and read back', (text, cell) => {
    expect(safeCell(text)).toBe(cell)
    expect(plainCell(cell)).toBe(text)
  })

  test('is never a formula, and every text comes back unchanged', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(safeCell(text)).not.toMatch(/^[=+\-@\p{Cc}＝＋－＠]/u)
        expect(plainCell(safeCell(text))).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('security 25: a CSV record', () => {
  test.each([
    [['a', 'b'], 'a,b\r\n'],
    [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
    [['', ' x'], '," x"\r\n'],
  ])('%j is written by RFC 4180', (cells, line) => {
    expect(writeRecord(cells)).toBe(line)
  })

  test('comes back with its line number, whatever its content', () => {
    const records = fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(records, (all) => {
        const text = `x,y\r\n${all.map(writeRecord).join('')}`
        const read = recordsOf(text).slice(1)
        const filled = all.filter((cells) => cells.some((cell) => safeCell(cell).trim() !== ''))
        expect(read.map(({ cells }) => cells.map(plainCell))).toEqual(filled)
        expect(read.some(({ broken }) => broken)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each<[string, readonly (readonly [number, readonly string[], boolean])[]]>([
    [
      'a,b\nc,d',
      [
        [1, ['a', 'b'], false],
        [2, ['c', 'd'], false],
      ],
    ],
    [
      'a\r\rb',
      [
        [1, ['a'], false],
        [3, ['b'], false],
      ],
    ],
    [
      '"a\r\nb",c\r\n\r\nd,e',
      [
        [1, ['a\r\nb', 'c'], false],
        [4, ['d', 'e'], false],
      ],
    ],
    [
      'a;"b;c"\nd;e',
      [
        [1, ['a', 'b;c'], false],
        [2, ['d', 'e'], false],
      ],
    ],
    [
      'a\t"b\tc"\nd\te',
      [
        [1, ['a', 'b\tc'], false],
        [2, ['d', 'e'], false],
      ],
    ],
    [
      '"a,b,c";d\n"e";f,g',
      [
        [1, ['a,b,c', 'd'], false],
        [2, ['e', 'f,g'], false],
      ],
    ],
    ['a;b,c', [[1, ['a;b', 'c'], false]]],
    [
      'sep=;\r\na;b\r\nc,d',
      [
        [2, ['a', 'b'], false],
        [3, ['c,d'], false],
      ],
    ],
    ['"a"b,c', [[1, ['ab', 'c'], true]]],
    ['a,"b', [[1, ['a', 'b'], true]]],
    ['"', [[1, [''], true]]],
    ['a,', [[1, ['a', ''], false]]],
  ])('%j is read line by line', (text, expected) => {
    expect(recordsOf(text).map(({ line, cells, broken }) => [line, cells, broken])).toEqual(expected)
  })

  test('has no formula for a spreadsheet with another separator, and reads inner quotes as text', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 3 }), (cells) => {
        for (const piece of writeRecord(['amber@mail.example', ...cells]).split(/[;\t\r\n]/)) {
          expect(piece.replace(/^"*/, '')).not.toMatch(/^[=+\-@\p{Cc}＝＋－＠]/u)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('is the same for every division of the file into parts', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(nasty, nasty, cuts, (begin, rest, lengths) => {
        const text = `${begin}\n${rest}`
        expect(recordsOf(text, lengths)).toEqual(recordsOf(text))
      }),
      { numRuns: 3_000 },
    )
  })

  test.each([
    [',,,,\r\na,b\r\n', [['a', 'b']]],
    [
      'a,b\r\n, ,\t\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('of separators alone is left out of %j', (text, expected) => {
    expect(recordsOf(text).map(({ cells }) => cells)).toEqual(expected)
  })

  test('says whether text follows the last given cell', () => {
    const [first, second] = recordsOf(`${'a,'.repeat(201)}\n${'b,'.repeat(200)},,\n`)
    expect([first?.cells.length, first?.more]).toEqual([200, true])
    expect([second?.cells.length, second?.more]).toEqual([200, false])
  })
})

const name = fc.stringMatching(/^[a-z0-9=+_-]{1,12}$/)
const readAt = Date.UTC(2100, 0, 1)
const row = fc.record({
  id: fc.nat(),
  accountId: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
  accountName: nasty.map((text) => text.replaceAll('\0', '')).filter((text) => text.trim() !== ''),
  provider: fc.constantFrom('haltman', 'likedo', 'practice'),
  localPart: name,
  label: nasty,
  createdAt: fc.integer({ min: 0, max: readAt }),
  state: fc.constantFrom('active', 'deleted'),
  destination: fc.option(fc.constantFrom('me@inbox.example', 'a@inbox.example, b@inbox.example'), {
    nil: undefined,
  }),
  pinned: fc.boolean(),
  remoteId: fc.option(fc.stringMatching(/^[a-z0-9=-]{1,20}$/), { nil: undefined }),
})

describe.each(exportFormats)('an exported %s file', (format) => {
  test('contains everything about every address when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (drawn) => {
        const entries = drawn.map(({ destination, remoteId, pinned, ...rest }) => ({
          ...rest,
          domain: 'mail.example',
          address: `${rest.localPart}@mail.example`,
          ...(destination === undefined ? {} : { destination }),
          ...(remoteId === undefined ? {} : { remoteId }),
          ...(pinned ? { pinned } : {}),
        })) as AddressRow[]
        const file = await exportAddresses({ exportPage: () => success({ entries }) }, format, 0)
        if (!file.ok) throw new Error(file.failure.message)
        // The saved file is UTF-8.
        const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          new TextEncoder().encode(file.value.text),
        )
        const { read, rows } = readFile(saved, readAt)
        expect(read).toMatchObject({ ok: true, value: { format, refused: [], unused: [], readAs: [] } })
        expect(rows).toEqual(
          entries.map(({ id, accountId, accountName, provider, localPart, domain, ...rest }) => ({
            ...rest,
            label: onOneLine(rest.label),
            account: { id: accountId, nickname: accountName, provider },
          })),
        )
      }),
      { numRuns: 300 },
    )
  })
})
