import { join } from 'node:path'
import { bookSize, fillBook, fillLargeBook, largeSize, openBook } from './fill-book.ts'
import { type Bench, medians } from './rows.ts'
import { measureSearch } from './search.ts'
import { interleave, timeOf } from './statistics.ts'

const rounds = { warmUp: 1, counted: 5 }

/** The longest time that a large book adds to the start of the app, in milliseconds. */
const longestMs = 500

async function openAndRead(file: string): Promise<void> {
  const book = await openBook(file)
  book.search({ query: '', limit: 20 })
  book.close()
}

/** Opening a book up to the first page of the popover's list; the control opens an empty one. Then searches in the largest. */
export const bookBench: Bench = {
  what: 'opening a book',
  async run(folder) {
    const empty = join(folder, 'empty.sqlite')
    const full = join(folder, 'full.sqlite')
    const large = join(folder, 'large.sqlite')
    await openAndRead(empty)
    await fillBook(full)
    await fillLargeBook(large, largeSize)
    const opening = (file: string) =>
      interleave(
        rounds,
        () => timeOf(() => openAndRead(file)),
        () => timeOf(() => openAndRead(empty)),
      )
    const title = (size: number) => `opening a book of ${size.toLocaleString('en')} (control: empty), median`
    return [
      medians(title(bookSize), await opening(full), longestMs),
      medians(title(largeSize), await opening(large), longestMs),
      ...(await measureSearch(large, largeSize, 30)),
    ]
  },
}
