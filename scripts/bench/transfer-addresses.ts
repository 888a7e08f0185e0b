import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { exportAddresses } from '../../src/main/aliases/address-list/export-addresses.ts'
import type { AddressImport } from '../../src/main/aliases/address-list/import-addresses.ts'
import { createAddressImport } from '../../src/main/aliases/address-list/import-addresses.ts'
import { providers } from '../../src/main/providers/registry.ts'
import { exportFormats, importPartMaxLength } from '../../src/shared/address-list.ts'
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

/** The longest that an import may keep other work waiting, in milliseconds. */
const longestTurnMs = 50

/** How long some work takes, and the longest time that other work had to wait meanwhile. Milliseconds. */
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

async function idleFor(ms: number): Promise<void> {
  const end = performance.now() + ms
  while (performance.now() < end) await nextTurn()
}

/** Hands a file over in parts, as a window does. */
async function handOver(imports: AddressImport, text: string): Promise<number> {
  const { importId } = must(await imports.begin({}))
  for (let at = 0; at < text.length; at += importPartMaxLength) {
    must(await imports.add(importId, text.slice(at, at + importPartMaxLength)))
  }
  return importId
}

/**
 * Row (h): the whole book as a file and back into an empty book. The controls read the book page by page, and count the
 * addresses of a book that has them all. Memory is what is held at the end: the text; the file's rows until it is applied.
 * Importing never keeps other work waiting for more than 50 ms.
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

        const imports = createAddressImport(
          { book: empty, providers, now: Date.now },
          () => undefined,
          () => undefined,
        )
        const beforePlan = memory()
        let importId = 0
        const handing = await longestTurn(async () => {
          importId = await handOver(imports, text)
        })
        const planning = await longestTurn(async () =>
          must(await imports.plan(importId, { replaceNewer: false })),
        )
        const rowsHeld = memory() - beforePlan
        const applying = await longestTurn(async () => must(await imports.apply(importId)))
        const again = await timeOf(async () => {
          const id = await handOver(imports, text)
          must(await imports.plan(id, { replaceNewer: false }))
          imports.drop(id)
        })
        const idle = await longestTurn(() => idleFor(applying.took / 4))
        const beforeApplying = handing.took + planning.took
        outcomes.push(
          {
            what: `preview of importing ${format}, holding ${inKb(rowsHeld)} (control: when all is there)`,
            measured: inMs(beforeApplying),
            control: inMs(again),
            difference: inMs(beforeApplying - again),
            over: false,
          },
          {
            what: `importing ${format} (control: its preview)`,
            measured: inMs(applying.took),
            control: inMs(beforeApplying),
            difference: inMs(applying.took - beforeApplying),
            over: false,
          },
          ...Object.entries({ reading: handing, planning, importing: applying }).map(([what, { turn }]) => ({
            what: `longest turn while ${what} ${format} (control: while nothing is done)`,
            measured: inMs(turn),
            control: inMs(idle.turn),
            difference: inMs(turn - idle.turn),
            limit: inMs(longestTurnMs),
            over: turn - idle.turn > longestTurnMs,
          })),
        )
        empty.close()
      }
    } finally {
      book.close()
    }
    return outcomes
  },
}
