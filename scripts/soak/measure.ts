import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { must } from '../must.ts'
import type { ProcessFigures } from './process-figures.ts'
import type { Stage } from './stage.ts'

/** The compared figures. Bytes, or numbers of things. */
export type Figures = Awaited<ReturnType<typeof measure>>

async function ofProcess({ preview: { child } }: Stage): Promise<ProcessFigures> {
  const answer = once(child, 'message')
  child.send('measure')
  const [figures] = await answer
  return figures
}

/** The figures of the desktop's page, including the popover in its frame. */
async function ofPage({ devtools }: Stage) {
  // Nodes that wrap others are released a layer at a time.
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

/** The figures of the data folder. */
async function ofFiles({ folder, askSettings }: Stage) {
  const { total } = must(await askSettings('listAddressRange', { query: '', offset: 0, limit: 1 }))
  const logs = readdirSync(join(folder, 'logs'))
  return {
    settingsFile: sizeOf(join(folder, 'settings.json')),
    accountsFile: sizeOf(join(folder, 'accounts.json')),
    bookPerAddress: sizeOf(join(folder, 'addresses.sqlite')) / total,
    writeAheadLog: sizeOf(join(folder, 'addresses.sqlite-wal')),
    logFiles: logs.length,
    largestLog: Math.max(...logs.map((name) => sizeOf(join(folder, 'logs', name)))),
    files: readdirSync(folder).length,
  }
}

/** Idle connections end by themselves after some seconds, one after another. Milliseconds. */
const quietMs = 1_500
const mostLooks = 20

/** Waits until no connection opens or closes any more, for at most half a minute. */
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
export async function measure(stage: Stage) {
  await stage.desktop.page.bringToFront()
  return {
    ...(await untilQuiet(stage)),
    ...(await ofPage(stage)),
    ...(await ofFiles(stage)),
    serviceConnections: stage.haltman.connections() + stage.likedo.connections(),
  }
}
