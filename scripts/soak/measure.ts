import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProcessFigures } from './process-figures.ts'
import type { Stage } from './stage.ts'

/** What the page of the desktop holds, the popover in its frame included. Bytes, or numbers of things. */
export interface PageFigures {
  readonly pageHeap: number
  readonly nodes: number
  readonly pageListeners: number
  readonly documents: number
  readonly frames: number
}

/** What lies in the data folder. Bytes, or numbers of things. */
export interface FileFigures {
  readonly settingsFile: number
  readonly accountsFile: number
  /** Of the book, for each address in it. */
  readonly bookPerAddress: number
  readonly writeAheadLog: number
  readonly logFiles: number
  readonly largestLog: number
  readonly files: number
}

/** Everything that is compared. */
export type Figures = ProcessFigures & PageFigures & FileFigures & { readonly serviceConnections: number }

async function ofProcess({ preview: { child } }: Stage): Promise<ProcessFigures> {
  const answer = once(child, 'message')
  child.send('measure')
  const [figures] = await answer
  return figures
}

async function ofPage({ devtools }: Stage): Promise<PageFigures> {
  // Nodes that wrap others are let go of one layer at a time.
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return {
    pageHeap: value('JSHeapUsedSize'),
    nodes: value('Nodes'),
    pageListeners: value('JSEventListeners'),
    documents: value('Documents'),
    frames: value('Frames'),
  }
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0

async function ofFiles({ folder, askSettings }: Stage): Promise<FileFigures> {
  const list = await askSettings('listAddressRange', { query: '', offset: 0, limit: 1 })
  const rows = list.ok ? list.value.total : Number.NaN
  const logs = readdirSync(join(folder, 'logs'))
  return {
    settingsFile: sizeOf(join(folder, 'settings.json')),
    accountsFile: sizeOf(join(folder, 'accounts.json')),
    bookPerAddress: sizeOf(join(folder, 'addresses.sqlite')) / rows,
    writeAheadLog: sizeOf(join(folder, 'addresses.sqlite-wal')),
    logFiles: logs.length,
    largestLog: Math.max(...logs.map((name) => sizeOf(join(folder, 'logs', name)))),
    files: readdirSync(folder).length,
  }
}

/** Kept connections end by themselves after some seconds, one after another. */
const quietMs = 1_500
const mostLooks = 20

/** Waits until nothing is opened or closed any more, which it gives up after half a minute. */
async function untilQuiet(stage: Stage): Promise<ProcessFigures> {
  let last = await ofProcess(stage)
  for (let looks = 0; looks < mostLooks; looks += 1) {
    await pause(quietMs)
    const next = await ofProcess(stage)
    if (next.descriptors === last.descriptors && next.resources === last.resources && looks > 3) return next
    last = next
  }
  return last
}

/** Takes every figure once the app is at rest. */
export async function measure(stage: Stage): Promise<Figures> {
  await stage.desktop.page.bringToFront()
  return {
    ...(await untilQuiet(stage)),
    ...(await ofPage(stage)),
    ...(await ofFiles(stage)),
    serviceConnections: stage.haltman.connections() + stage.likedo.connections(),
  }
}
