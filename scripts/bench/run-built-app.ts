import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { asked, ready, request } from './ready-electron.ts'

/*
 * Runs the built app in this process: `run-built-app FOLDER FIRST EMPTY [ENTRY]`. The process prints its stages as JSON.
 * FIRST and EMPTY are empty modules: the first one warms the loader up, and the second is the control. Without an entry
 * the process does nothing else.
 */

/** What a process measured. Milliseconds, and bytes. */
export interface BuiltAppRun {
  /** The import of an empty module, and of the entry. */
  readonly empty: number
  readonly evaluated: number
  /**
   * From the readiness of Electron until the app asked for its icon, and until it answered the popover's first request;
   * and the processor time of the main thread until then.
   */
  readonly tray: number
  readonly answered: number
  readonly answeredProcessor: number
  /** The resident memory and the heap at rest. */
  readonly resident: number
  readonly heap: number
}

/** How long the app rests before its memory is read, in milliseconds. */
const restMs = 1_000

/** The processor time of the main thread so far. A busy machine stretches durations, but not this. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}

/** The duration of an import. */
async function evaluate(file: string): Promise<number> {
  const url = pathToFileURL(file).href
  const begin = performance.now()
  await import(url)
  return performance.now() - begin
}

/** Starts the app, and measures from the moment at which Electron is ready. */
async function start() {
  const [begin, beginProcessor] = [performance.now(), processorTime()]
  ready.resolve()
  const answer = await request('aliasmith:request:getSnapshot')
  const [answered, answeredProcessor] = [performance.now() - begin, processorTime() - beginProcessor]
  if (!JSON.stringify(answer).startsWith('{"ok":true')) throw new Error('The app answered with a failure.')
  return { tray: (asked.tray ?? Number.NaN) - begin, answered, answeredProcessor }
}

const [folder = '', first = '', empty = '', entry] = process.argv.slice(2)
// Linux asks other programs about its tray first, and their start would be measured.
Object.defineProperty(process, 'platform', { value: 'darwin' })
Object.assign(process, { argv: ['electron', '.', '--hidden'], resourcesPath: '/nowhere' })
process.env.ALIASMITH_DATA = folder
await evaluate(first)
const emptyMs = await evaluate(empty)
const evaluated = entry === undefined ? 0 : await evaluate(entry)
const stages = entry === undefined ? { tray: 0, answered: 0, answeredProcessor: 0 } : await start()
await pause(restMs)
const { rss, heapUsed } = process.memoryUsage()
const measured: BuiltAppRun = { empty: emptyMs, evaluated, ...stages, resident: rss, heap: heapUsed }
process.stdout.write(JSON.stringify(measured), () => process.exit(0))
