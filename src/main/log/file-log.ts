import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import type { Log, LogFacts } from './log.ts'
import { redactError, redactLine } from './redact-line.ts'

/** The name of the log file. The old file has `.old` before the ending. */
export const logFileName = 'aliasmith.log'

/** The number of lines that stay in memory, for a copy of the diagnostics. */
const keptLines = 80

/** The folder of logs inside a data folder. */
export function logsFolderOf(dataFolder: string): string {
  return join(dataFolder, 'logs')
}

/** Logs with lines that are not written yet. */
const behind = new Set<() => void>()
let isWatching = false

/** Writes every line that is left when the process ends by itself, also after an exception that nobody caught. */
function writeAtExit(): void {
  if (isWatching) return
  isWatching = true
  process.on('exit', () => {
    for (const flush of behind) flush()
  })
}

/**
 * Opens the log in a folder. The first line loads the library that writes it, so that opening costs nothing. Lines are
 * written in the next turn of the event loop, so that nobody waits for them; a bug and the end of the process write them
 * at once. Errors of the disk are ignored, because nothing depends on the log.
 */
export function openFileLog(options: {
  /** Created if missing. */
  readonly folder: string
  /** A larger file becomes the single old file; 512 KiB by default. */
  readonly maxBytes?: number
  /** Milliseconds since the epoch. */
  now?(): number
  readonly home?: string
}): Log {
  const { folder, maxBytes = 512 * 1_024, now = Date.now, home = homedir() } = options
  let kept: readonly string[] = []
  /** What makes the lines that are not written yet. */
  let waiting: (() => readonly string[])[] = []
  let unwritten: string[] = []
  let write: ((line: string) => void) | undefined
  let loading: Promise<void> | undefined

  async function load(): Promise<void> {
    try {
      const { createFileWriter } = await import('./file-writer.ts')
      makeFolder(folder)
      write = createFileWriter(join(folder, logFileName), maxBytes)
    } catch {
      write = () => undefined
    }
    flush()
  }

  /** Makes the lines, and writes them if the library is there. */
  function flush(): void {
    behind.delete(flush)
    const lines = waiting.flatMap((compose) => compose())
    waiting = []
    kept = [...kept, ...lines].slice(-keptLines)
    unwritten.push(...lines)
    if (write === undefined) return
    for (const line of unwritten) write(line)
    unwritten = []
  }

  function add(level: 'info' | 'warn' | 'error', text: () => string, more: readonly string[] = []): void {
    const moment = new Date(now())
    waiting.push(() => [
      `${moment.toISOString()} ${level.padEnd(5)} ${redactLine(text(), { home })}`,
      ...more,
    ])
    loading ??= load()
    if (behind.has(flush)) return
    behind.add(flush)
    writeAtExit()
    setImmediate(flush)
  }

  return {
    info: (event, facts) => add('info', () => withFacts(event, facts)),
    warn: (event, facts) => add('warn', () => withFacts(event, facts)),
    error(event, error) {
      const [first = '', ...rest] = redactError(error, { home })
      add('error', () => `${event}: ${first}`, rest)
      flush()
    },
    tail() {
      flush()
      return kept
    },
    async settled() {
      await loading
      flush()
    },
  }
}

function withFacts(event: string, facts: LogFacts = {}): string {
  const written = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${String(value).replace(/\s+/g, '_')}`],
  )
  return [event, ...written].join(' ')
}
