import { join } from 'node:path'
import { bookSize, fillBook, openBook } from './fill-book.ts'
import type { Bench } from './rows.ts'
import { interleave, percentile, timeOf } from './statistics.ts'

const limitMs = 20
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

/** Row (b): a page of a search in the full book. The control reads an entry of the book by its id. */
export const searchBench: Bench = {
  what: `search in ${bookSize.toLocaleString('en')} addresses, p95`,
  async run(folder) {
    const file = join(folder, 'addresses.sqlite')
    await fillBook(file)
    const book = await openBook(file)
    try {
      const { measured, control } = await interleave(
        rounds,
        (index) => timeOf(() => book.search({ query: queries[index % queries.length] ?? '', limit: 50 })),
        (index) => timeOf(() => book.find((index * 7_919) % bookSize)),
      )
      return [
        {
          what: this.what,
          unit: 'ms',
          measured: percentile(measured, 0.95),
          control: percentile(control, 0.95),
          limit: { of: 'measured', atMost: limitMs },
        },
      ]
    } finally {
      book.close()
    }
  },
}
