import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readColumns } from '../../../src/main/list/column-names.ts'
import { createJsonListReader } from '../../../src/main/list/json-reader.ts'
import { cut, readFile } from './read-in-parts.ts'

const now = Date.UTC(2026, 10, 21)

/** The entries of the list `all`, and the other members around it. */
function listOf(text: string, lengths?: readonly number[]) {
  const entries: unknown[] = []
  const reader = createJsonListReader(['all'], (entry) => entries.push(entry))
  for (const part of cut(text, lengths)) reader.feed(part)
  return { entries, frame: reader.end() }
}

/** A value without what is nested in it. Long texts are cut. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return []
  return typeof value === 'object' && value !== null ? {} : value
}

describe('a list within JSON', () => {
  test('is read entry by entry, for every division of the text', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(
        fc.array(value),
        value,
        fc.nat(2),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (all, other, space, lengths) => {
          const text = JSON.stringify({ other, all, last: 1 }, undefined, space)
          const plain: unknown = JSON.parse(JSON.stringify({ other: bare(other), all: [], last: 1 }))
          expect(listOf(text, lengths)).toEqual({
            entries: JSON.parse(JSON.stringify(all)),
            frame: { ok: true, value: plain },
          })
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['', '{', '{"all":[1,2', '{"all":[1]]}', '}', '{"all":[]}}', 'null', '{"all":[1}'])(
    'that is missing or malformed is reported (%s)',
    (text) => {
      const { frame } = listOf(text)
      expect(frame.ok && frame.value !== null).toBe(false)
    },
  )

  test('reports an entry that is no JSON, or longer than allowed, as unreadable', () => {
    const { entries } = listOf(`{"all":[1,x,"${'y'.repeat(300_000)}",{"a":tru},2]}`)
    expect(entries).toEqual([1, undefined, undefined, undefined, 2])
  })
})

describe('JSON around a list', () => {
  test('may hold long texts and long lists, of which nothing is kept', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ name: `folder ${index}` }))
    const { entries, frame } = listOf(
      JSON.stringify({ data: '\\"x\u0001'.repeat(200_000), rows, all: [1] }).replace('x', '\\u00e4'),
      [1_000],
    )
    expect(entries).toEqual([1])
    expect(frame).toMatchObject({ ok: true, value: { rows: [], all: [] } })
    expect(JSON.stringify(frame).length).toBeLessThan(3_000)
  })
})

describe('a file that is a list', () => {
  test('is read entry by entry, for every division of the text', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.nat(2), lengths, (all, space, cuts) => {
        const { entries, frame } = listOf(JSON.stringify(all, undefined, space), cuts)
        expect(entries).toEqual(JSON.parse(JSON.stringify(all)))
        expect(frame).toEqual({ ok: true, value: [] })
      }),
      { numRuns: 300 },
    )
  })

  test.each(['[', '[1', '[1]]', '[1}'])('that is malformed is reported (%s)', (text) => {
    expect(listOf(text).frame.ok).toBe(false)
  })
})

describe('the columns of a file', () => {
  test.each([
    [['address', 'label'], ['address', 'label'], []],
    [['Alias', 'Notes', 'Enabled', 'Created At'], ['address', 'label', 'state', 'created'], []],
    [['email', 'description', 'active', 'date'], ['address', 'label', 'state', 'created'], []],
    [['note', 'label', 'address'], [undefined, 'label', 'address'], ['note']],
    [
      ['address', 'Password', '', ' Tags '],
      ['address', undefined, undefined, undefined],
      ['Password', 'Tags'],
    ],
    [['note', 'description'], ['label', undefined], ['description']],
    [['forward-to', 'service'], ['destination', 'provider'], []],
  ])('%j mean %j', (names, fields, unused) => {
    expect(readColumns(names)).toMatchObject({ fields, unused })
  })

  test('are reported if they have another name', () => {
    expect(readColumns(['Alias', 'label']).readAs).toEqual([{ column: 'Alias', field: 'address' }])
  })
})

describe('a file of another program', () => {
  const lines = (...all: string[]) => all.join('\r\n')

  test.each([
    ['False', 'off'],
    ['0', 'off'],
    ['no', 'off'],
    ['disabled', 'off'],
    ['True', 'active'],
    ['1', 'active'],
    ['', 'active'],
    ['Off', 'off'],
    ['deleted', 'deleted'],
  ])('whose column enabled says %j has an address that is %s', (said, state) => {
    const text = lines('alias,note,enabled,account,provider', `a@b.example,Shoes,${said},Work,haltman`)
    const { read, rows } = readFile(text, now)
    expect(read).toMatchObject({ ok: true, value: { refused: [], unused: [] } })
    expect(rows).toMatchObject([{ address: 'a@b.example', label: 'Shoes', state }])
  })

  test.each([
    ['2023-05-02T12:00:00.000000Z', Date.UTC(2023, 4, 2, 12)],
    ['2023-05-02 12:00:00.123456789', Date.UTC(2023, 4, 2, 12, 0, 0, 123)],
    ['2023-05-02T12:00:00.5+02:00', Date.UTC(2023, 4, 2, 10, 0, 0, 500)],
  ])('may have the date %s', (created, createdAt) => {
    const text = lines('address,account,provider,created_at', `a@b.example,Work,haltman,${created}`)
    expect(readFile(text, now).rows).toMatchObject([{ createdAt }])
  })

  test('may have labels of several lines, which become one line', () => {
    const text = lines('address,account,provider,label', 'a@b.example,Work,haltman,"one\r\ntwo\tthree"')
    expect(readFile(text, now).rows).toMatchObject([{ label: 'one two three' }])
  })

  test('has a row refused if a comma in its label lacks quotes', () => {
    const text = lines(
      'address,label,account,provider',
      'a@b.example,Shoes, blue,Work,haltman',
      'b@b.example,,W,haltman,,',
    )
    const { read, rows } = readFile(text, now)
    expect(read.ok && read.value.refused).toEqual([
      { line: 2, message: expect.stringContaining('more cells than the first line') },
    ])
    expect(rows).toMatchObject([{ address: 'b@b.example' }])
  })

  test('may have internationalized domains', () => {
    const text = lines('address,account,provider,destination', 'a@bücher.example,Work,haltman,me@пример.рф')
    expect(readFile(text, now).rows).toMatchObject([
      { address: 'a@xn--bcher-kva.example', destination: 'me@xn--e1afmkfd.xn--p1ai' },
    ])
  })
})
