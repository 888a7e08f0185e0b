import { temporaryFolder } from '../temporary-folder.ts'
import type { Bench, Outcome } from './rows.ts'

/** How a measurement is selected and loaded. */
interface Entry {
  /** Whether it takes only some seconds, so that it can run after every change. */
  readonly cheap: boolean
  /** Loads it alone: when an earlier revision is measured, others may need what that revision lacks. */
  load(): Promise<Bench>
}

/** Every measurement by its name on the command line, in the order of the report. */
const benches: ReadonlyMap<string, Entry> = new Map([
  ['create', { cheap: true, load: async () => (await import('./create-address.ts')).createBench }],
  [
    'create-large',
    { cheap: false, load: async () => (await import('./create-address.ts')).createLargeBench },
  ],
  ['hotkey', { cheap: true, load: async () => (await import('./press-hotkey.ts')).hotkeyBench }],
  ['search', { cheap: true, load: async () => (await import('./search.ts')).searchBench }],
  ['typing', { cheap: false, load: async () => (await import('./type-search.ts')).typingBench }],
  ['book', { cheap: false, load: async () => (await import('./open-book.ts')).bookBench }],
  ['size', { cheap: true, load: async () => (await import('./built-size.ts')).sizeBench }],
  ['popover', { cheap: true, load: async () => (await import('./open-popover.ts')).popoverBench }],
  ['import', { cheap: true, load: async () => (await import('./import-main.ts')).importBench }],
  ['start', { cheap: true, load: async () => (await import('./start-app.ts')).startBench }],
  ['large-start', { cheap: false, load: async () => (await import('./start-app.ts')).largeStartBench }],
  ['addresses', { cheap: false, load: async () => (await import('./open-addresses.ts')).addressesBench }],
  ['transfer', { cheap: false, load: async () => (await import('./transfer-addresses.ts')).transferBench }],
])

/** The names of all measurements, or of the cheap ones. */
export function namesOfBenches(which: 'all' | 'cheap' = 'all'): readonly string[] {
  return [...benches].filter(([, { cheap }]) => which === 'all' || cheap).map(([name]) => name)
}

/** Runs measurements in turn, so that they do not disturb each other. A failed one does not hide the others. */
export async function runBenches(
  names: readonly string[],
  say: (line: string) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  for (const name of names) outcomes.push(...(await outcomesOf(name, say)))
  return outcomes
}

async function outcomesOf(name: string, say: (line: string) => void): Promise<readonly Outcome[]> {
  using folder = temporaryFolder('bench')
  try {
    const bench = await benches.get(name)?.load()
    if (bench === undefined) throw new Error('there is no such measurement')
    say(`${bench.what} …`)
    return await bench.run(folder.path)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [{ what: name, skipped: message.split('\n')[0] ?? '' }]
  }
}
