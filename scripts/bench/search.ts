import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { must } from '../must.ts'
import { bookSize, fillBook, openBook } from './fill-book.ts'
import type { Bench, Row } from './rows.ts'
import { interleave, percentile, timeOf } from './statistics.ts'

const rounds = { warmUp: 20, counted: 400 }

/**
 * From queries that find addresses at once to queries that read the whole book and find nothing, or find addresses only
 * by forgiving slips.
 */
const queries = [
  ...['', 'e', 'zq', 'qqq', 'acorn', 'work', 'home ig.do', 'nowhere-at-all', 'acorn qqq'],
  ...['haltman.example zzz', '99@ig.do', 'acre.1@', 'account:home acorn', 'label:acorn is:on'],
  ...['accron', 'memroies', 'acordeon.fresh', 'hatlman.example', 'home canyno qqq'],
]

/** Measures pages of searches in a filled book; the control reads an entry of the book by its id. */
export async function measureSearch(file: string, size: number, limitMs: number): Promise<readonly Row[]> {
  const book = await openBook(file)
  try {
    must(book.search({ query: 'acorn', limit: 50 }))
    // The first search has begun to read the copy that the others look at, some hundreds of rows a turn.
    for (let turn = 0; turn < size / 500; turn += 1) await nextTurn()
    const { measured, control } = await interleave(
      rounds,
      (index) => timeOf(() => book.search({ query: queries[index % queries.length] ?? '', limit: 50 })),
      (index) => timeOf(() => book.find((index * 7_919) % size)),
    )
    return [
      {
        what: `search in ${size.toLocaleString('en')} addresses, p95`,
        unit: 'ms',
        measured: percentile(measured, 0.95),
        control: percentile(control, 0.95),
        limit: { of: 'measured', atMost: limitMs },
      },
    ]
  } finally {
    book.close()
  }
}

/** Row (b): a page of a search in the full book. */
export const searchBench: Bench = {
  what: 'search',
  async run(folder) {
    const file = join(folder, 'addresses.sqlite')
    await fillBook(file)
    return measureSearch(file, bookSize, 8)
  },
}
