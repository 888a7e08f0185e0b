import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { AddressBook } from '../../src/main/book/address-book.ts'
import { exportAddresses } from '../../src/main/list/export-addresses.ts'
import { type AddressImport, createAddressImport } from '../../src/main/list/import-addresses.ts'
import { providers } from '../../src/main/providers/registry.ts'
import { type ExportFormat, exportFormats, importPartMaxLength } from '../../src/shared/views/address-list.ts'
import { must } from '../must.ts'
import { collect } from '../soak/process-figures.ts'
import { bookSize, fillBook, openBook } from './fill-book.ts'
import { type Bench, durations, type Row } from './rows.ts'
import { timeOf } from './statistics.ts'

const memory = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The longest time for which an import may delay other work, in milliseconds. */
const longestTurnMs = 50

/** The duration of some work, and the longest delay of other work during it. Milliseconds. */
async function longestTurn(work: () => Promise<unknown>): Promise<{ took: number; turn: number }> {
  let last = performance.now()
  let turn = 0
  let isOver = false
  const tick = (): void => {
    const now = performance.now()
    turn = Math.max(turn, now - last)
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  const took = await timeOf(work)
  tick()
  isOver = true
  return { took, turn }
}

function holding(what: string, measured: number, control: number): Row {
  return { what, unit: 'bytes', measured, control }
}

async function idleFor(ms: number): Promise<void> {
  const end = performance.now() + ms
  while (performance.now() < end) await nextTurn()
}

/** Sends a file in parts, as a window does. */
async function handOver(imports: AddressImport, text: string): Promise<number> {
  const { importId } = must(await imports.begin({}))
  for (let at = 0; at < text.length; at += importPartMaxLength) {
    must(await imports.add(importId, text.slice(at, at + importPartMaxLength)))
  }
  return importId
}

/** Exports the whole book and imports the file into an empty book. */
async function transfer(
  book: AddressBook,
  empty: AddressBook,
  format: ExportFormat,
): Promise<readonly Row[]> {
  const reading = await timeOf(() => {
    let next: number | undefined = 0
    while (next !== undefined) next = must(book.exportPage(next, 2_000)).next
  })
  let text = ''
  const before = memory()
  const exporting = await longestTurn(async () => {
    text = must(await exportAddresses(book, format, Date.now())).text
  })
  // Joined text counts fully only once it is a single piece.
  Buffer.byteLength(text)
  const held = memory() - before

  const ignore = () => undefined
  const accounts = { find: ignore }
  const imports = createAddressImport({ accounts, book: empty, providers, now: Date.now }, ignore, ignore)
  const plan = async (id: number) => must(await imports.plan(id, { replaceNewer: false }))
  const beforePlan = memory()
  let importId = 0
  const handing = await longestTurn(async () => {
    importId = await handOver(imports, text)
  })
  const planning = await longestTurn(() => plan(importId))
  const rowsHeld = memory() - beforePlan
  const applying = await longestTurn(async () => must(await imports.apply(importId)))
  const again = await timeOf(async () => {
    const id = await handOver(imports, text)
    await plan(id)
    imports.drop(id)
  })
  const idle = await longestTurn(() => idleFor(applying.took / 4))
  const beforeApplying = handing.took + planning.took
  return [
    durations(`exporting as ${format} (control: reading the book)`, exporting.took, reading),
    holding(`memory held by an export as ${format} (control: its text)`, held, text.length),
    durations(`preview of importing ${format} (control: when all is there)`, beforeApplying, again),
    holding(`memory held by the preview of importing ${format} (control: its text)`, rowsHeld, text.length),
    durations(`importing ${format} (control: its preview)`, applying.took, beforeApplying),
    ...Object.entries({ exporting, reading: handing, planning, importing: applying }).map(
      ([what, { turn }]) =>
        durations(`longest turn while ${what} ${format} (control: while nothing is done)`, turn, idle.turn, {
          limit: longestTurnMs,
        }),
    ),
  ]
}

/**
 * Row (h): the whole book as a file and back into an empty book. The controls read the book page by page, and count the
 * addresses of a book that has them all. Memory is what is held at the end: the text; the file's rows until it is
 * applied. Importing must not delay other work by more than 50 ms.
 */
export const transferBench: Bench = {
  what: `exporting and importing ${bookSize.toLocaleString('en')} addresses`,
  async run(folder) {
    const file = join(folder, 'addresses.sqlite')
    await fillBook(file)
    const book = await openBook(file)
    const rows: Row[] = []
    for (const format of exportFormats) {
      const empty = await openBook(join(folder, `${format}.sqlite`))
      rows.push(...(await transfer(book, empty, format)))
      empty.close()
    }
    book.close()
    return rows
  },
}
