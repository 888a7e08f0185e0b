import type { Figures } from './measure.ts'

/** How much a figure may have grown from the first round to the last, and why it may at all. */
interface Limit {
  readonly what: string
  /** How far beyond where it began, or `upTo` this in any case. */
  readonly more?: number
  readonly upTo?: number
  readonly why: string
  readonly inBytes?: boolean
}

const kb = 1_000
const mb = 1_000_000

/**
 * One line for every figure. They hold from some 2,000 creations on: after fewer, the first round has not yet filled the
 * popover's list and the fifty notifications, and the book is mostly its own frame.
 */
export const limits: { readonly [Name in keyof Figures]: Limit } = {
  heap: {
    what: 'heap after collection',
    more: 3 * mb,
    why: 'code compiled for what became hot',
    inBytes: true,
  },
  outsideHeap: {
    what: 'memory outside the heap',
    more: 2 * mb,
    why: 'buffers of connections',
    inBytes: true,
  },
  resident: {
    what: 'resident memory',
    more: 60 * mb,
    why: 'SQLite keeps 16 MB of a book that grew; the allocator keeps what it had',
    inBytes: true,
  },
  resources: { what: 'open handles of Node', more: 4, why: 'kept connections come and go' },
  sockets: { what: 'sockets', more: 4, why: 'kept connections come and go' },
  timers: { what: 'timers that hold the process', more: 1, why: 'a timer of a connection' },
  descriptors: { what: 'file descriptors', more: 4, why: 'kept connections come and go' },
  threads: { what: 'threads', more: 0, why: 'none is ever added' },
  processListeners: { what: 'listeners of the process', more: 0, why: 'all are added at the start' },
  emitters: { what: 'event emitters', more: 24, why: 'those of kept connections' },
  abortSignals: { what: 'abort signals', more: 2, why: 'each ends with its request' },
  promises: { what: 'promises', more: 20, why: 'each ends with its work' },
  pageHeap: {
    what: 'heap of the page',
    more: 1.5 * mb,
    why: 'code compiled for what became hot',
    inBytes: true,
  },
  nodes: {
    what: 'nodes of the page',
    // Chromium keeps a node for every value that was typed and then replaced, and forgets all but the last 1,000.
    more: 1_250,
    why: 'what was typed can be undone; the fifty notifications are of several kinds',
  },
  pageListeners: { what: 'listeners of the page', more: 10, why: 'a failure shown, or not' },
  documents: { what: 'documents of the page', more: 0, why: 'the desktop and the popover' },
  frames: { what: 'frames of the page', more: 0, why: 'the desktop and the popover' },
  settingsFile: { what: 'settings.json', more: 200, why: 'an id is longer than another', inBytes: true },
  accountsFile: { what: 'accounts.json', more: 200, why: 'what services said of limits', inBytes: true },
  bookPerAddress: {
    what: 'book, for each address',
    upTo: 0.6 * kb,
    why: 'a row and its place in three indexes',
    inBytes: true,
  },
  writeAheadLog: {
    what: 'write-ahead log',
    upTo: 5 * mb,
    why: 'written back every 1,000 pages',
    inBytes: true,
  },
  logFiles: { what: 'log files', upTo: 2, why: 'one, and the former' },
  largestLog: { what: 'largest log file', upTo: 530 * kb, why: 'rotated at half a megabyte', inBytes: true },
  files: { what: 'files in the data folder', more: 0, why: 'nothing is left lying about' },
  serviceConnections: { what: 'connections at the services', more: 4, why: 'kept connections come and go' },
}

/** A line of the report. */
export interface Comparison {
  readonly cells: readonly string[]
  readonly over: boolean
}

function amount(value: number, inBytes = false): string {
  if (!inBytes) return value.toLocaleString('en', { maximumFractionDigits: 1 })
  return value >= mb ? `${(value / mb).toFixed(2)} MB` : `${(value / kb).toFixed(2)} kB`
}

/** Compares what was measured after the first round and after the last. */
export function compare(began: Figures, ended: Figures): readonly Comparison[] {
  return Object.entries(limits).map(([name, { what, more, upTo, why, inBytes }]) => {
    const [before, after] = [began, ended].map((figures) => Number(Reflect.get(figures, name)))
    const limit = upTo ?? (before ?? 0) + (more ?? 0)
    // A figure that could not be taken is no proof of anything.
    const over = !((after ?? Number.NaN) <= limit)
    return {
      over,
      cells: [
        what,
        amount(before ?? Number.NaN, inBytes),
        amount(after ?? Number.NaN, inBytes),
        amount(limit, inBytes),
        over ? 'OVER' : 'ok',
        why,
      ],
    }
  })
}
