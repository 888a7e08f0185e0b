import { sizeBench } from './bench/built-size.ts'
import { createBench } from './bench/create-address.ts'
import { importBench } from './bench/import-main.ts'
import { addressesBench } from './bench/open-addresses.ts'
import { bookBench } from './bench/open-book.ts'
import { popoverBench } from './bench/open-popover.ts'
import { hotkeyBench } from './bench/press-hotkey.ts'
import { type Bench, formatReport, type Outcome } from './bench/rows.ts'
import { searchBench } from './bench/search.ts'
import { transferBench } from './bench/transfer-addresses.ts'
import { buildOrExit } from './freshness.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A failed row does not hide the others. */
async function outcomesOf(bench: Bench): Promise<readonly Outcome[]> {
  process.stderr.write(`${bench.what} …\n`)
  using folder = temporaryFolder('bench')
  try {
    return await bench.run(folder.path)
  } catch (error) {
    process.exitCode = 1
    const message = error instanceof Error ? error.message : String(error)
    return [{ what: bench.what, skipped: message.split('\n')[0] ?? '' }]
  }
}

const benches = [
  createBench,
  hotkeyBench,
  searchBench,
  bookBench,
  sizeBench,
  popoverBench,
  importBench,
  addressesBench,
  transferBench,
]
await buildOrExit()
const outcomes: Outcome[] = []
// In turn, so that they do not disturb each other.
for (const bench of benches) outcomes.push(...(await outcomesOf(bench)))
process.stdout.write(`${formatReport(outcomes)}
Each row was measured in turn with its control; a difference is the median of the rounds' differences.\n`)
