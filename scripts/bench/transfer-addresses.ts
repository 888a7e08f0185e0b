import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { exportAddresses } from '../../src/main/aliases/address-list/export-addresses.ts'
import { createAddressImport } from '../../src/main/aliases/address-list/import-addresses.ts'
import { providers } from '../../src/main/providers/registry.ts'
import { exportFormats } from '../../src/shared/address-list.ts'
import { bookSize, fillBook, openBook } from './fill-book.ts'
import type { Bench, Outcome } from './report.ts'
import { inKb, inMs } from './report.ts'
import { timeOf } from './statistics.ts'
import { temporaryFolder } from './temporary-folder.ts'

setFlagsFromString('--expose-gc')
/** Makes what is no longer used go away, so that what is used can be told. */
const collect: unknown = runInNewContext('gc')

const memory = (): number => {
  if (typeof collect === 'function') collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** What must be there afterwards for the result is a value, or it throws. */
function must<Value>(result: { ok: true; value: Value } | { ok: false; failure: { reason: string } }): Value {
  if (!result.ok) throw new Error(`Refused: ${result.failure.reason}`)
  return result.value
}

/**
 * Row (h): the whole book as a file and back into an empty book. The controls read the book page by page, and count the
 * addresses of a book that has them all. Memory is what is held at the end: the text; the file's rows until it is applied.
 */
export const transferBench: Bench = {
  what: `exporting and importing ${bookSize.toLocaleString('en')} addresses`,
  async run() {
    using folder = temporaryFolder()
    const file = join(folder.path, 'addresses.sqlite')
    await fillBook(file)
    const book = await openBook(file)
    const outcomes: Outcome[] = []
    try {
      for (const format of exportFormats) {
        const empty = await openBook(join(folder.path, `${format}.sqlite`))
        const reading = await timeOf(() => {
          let next: number | undefined = 0
          while (next !== undefined) next = must(book.exportPage(next, 2_000)).next
        })
        let text = ''
        const before = memory()
        const exporting = await timeOf(async () => {
          text = must(await exportAddresses(book, format, Date.now())).text
        })
        // Joined text counts only once it is one piece.
        Buffer.byteLength(text)
        const held = memory() - before
        outcomes.push({
          what: `exporting as ${format}, ${inKb(text.length)}, holding ${inKb(held)} (control: reading the book)`,
          measured: inMs(exporting),
          control: inMs(reading),
          difference: inMs(exporting - reading),
          over: false,
        })

        const imports = createAddressImport({ book: empty, providers, now: Date.now }, () => undefined)
        const beforePlan = memory()
        let planId = 0
        const planning = await timeOf(async () => {
          planId = must(await imports.plan(text)).planId
        })
        const rowsHeld = memory() - beforePlan
        const applying = await timeOf(() => must(imports.apply(planId)))
        const again = await timeOf(async () => must(await imports.plan(text)))
        outcomes.push(
          {
            what: `preview of importing ${format}, holding ${inKb(rowsHeld)} (control: when all is there)`,
            measured: inMs(planning),
            control: inMs(again),
            difference: inMs(planning - again),
            over: false,
          },
          {
            what: `importing ${format} (control: its preview)`,
            measured: inMs(applying),
            control: inMs(planning),
            difference: inMs(applying - planning),
            over: false,
          },
        )
        empty.close()
      }
    } finally {
      book.close()
    }
    return outcomes
  },
}
