import type { Figures } from './measure.ts'

/** A figure, its allowed growth from the first round to the last or its allowed value, and the reason. */
type Limit = readonly [what: string, most: { more: number } | { upTo: number }, why: string, unit?: 'bytes']

const kb = 1_000
const mb = 1_000_000
const connections = 'kept connections come and go'

/**
 * A limit for every figure. The limits apply from some 2,000 creations on: after fewer, the first round has not yet
 * filled the popover's list and the fifty notifications, and the book is mostly overhead.
 */
const limits: { readonly [Name in keyof Figures]: Limit } = {
  heap: ['heap after collection', { more: 3 * mb }, 'code compiled for what became hot', 'bytes'],
  outsideHeap: ['memory outside the heap', { more: 2 * mb }, 'buffers of connections', 'bytes'],
  resident: [
    'resident memory',
    { more: 60 * mb },
    'SQLite keeps 16 MB of a book that grew; the allocator keeps what it had',
    'bytes',
  ],
  resources: ['open handles of Node', { more: 4 }, connections],
  sockets: ['sockets', { more: 4 }, connections],
  timers: ['timers that hold the process', { more: 1 }, 'a timer of a connection'],
  descriptors: ['file descriptors', { more: 4 }, connections],
  threads: ['threads', { more: 0 }, 'none is ever added'],
  processListeners: ['listeners of the process', { more: 0 }, 'all are added at the start'],
  emitters: ['event emitters', { more: 24 }, 'those of kept connections'],
  abortSignals: ['abort signals', { more: 2 }, 'each ends with its request'],
  promises: ['promises', { more: 20 }, 'each ends with its work'],
  pageHeap: ['heap of the page', { more: 1.5 * mb }, 'code compiled for what became hot', 'bytes'],
  // Chromium keeps a node for every value that was typed and then replaced, and forgets all but the last 1,000.
  nodes: [
    'nodes of the page',
    { more: 1_250 },
    'what was typed can be undone; the fifty notifications are of several kinds',
  ],
  pageListeners: ['listeners of the page', { more: 10 }, 'a failure shown, or not'],
  documents: ['documents of the page', { more: 0 }, 'the desktop and the popover'],
  frames: ['frames of the page', { more: 0 }, 'the desktop and the popover'],
  settingsFile: ['settings.json', { more: 200 }, 'an id is longer than another', 'bytes'],
  accountsFile: ['accounts.json', { more: 200 }, 'what services said of limits', 'bytes'],
  bookPerAddress: [
    'book, for each address',
    { upTo: 0.6 * kb },
    'a row and its place in three indexes',
    'bytes',
  ],
  writeAheadLog: ['write-ahead log', { upTo: 5 * mb }, 'written back every 1,000 pages', 'bytes'],
  logFiles: ['log files', { upTo: 2 }, 'one, and the former'],
  largestLog: ['largest log file', { upTo: 530 * kb }, 'rotated at half a megabyte', 'bytes'],
  files: ['files in the data folder', { more: 0 }, 'nothing is left lying about'],
  serviceConnections: ['connections at the services', { more: 4 }, connections],
}

function amount(value: number, unit?: 'bytes'): string {
  if (unit === undefined) return value.toLocaleString('en', { maximumFractionDigits: 1 })
  return value >= mb ? `${(value / mb).toFixed(2)} MB` : `${(value / kb).toFixed(2)} kB`
}

/** Compares the figures after the first round with those after the last, in lines of a report. */
export function compare(began: Figures, ended: Figures) {
  return Object.entries(limits).map(([name, [what, most, why, unit]]) => {
    const [before, after] = [began, ended].map((figures) => Number(Reflect.get(figures, name)))
    const limit = 'upTo' in most ? most.upTo : Number(before) + most.more
    // A missing figure proves nothing.
    const over = !(Number(after) <= limit)
    const figures = [Number(before), Number(after), limit].map((figure) => amount(figure, unit))
    return { over, cells: [what, ...figures, over ? 'OVER' : 'ok', why] }
  })
}
