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

/**
 * Opens the log in a folder. The first line loads the library that writes it, so that opening costs nothing. Errors of
 * the disk are ignored, because nothing depends on the log.
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
  let waiting: string[] = []
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
    for (const line of waiting) write(line)
    waiting = []
  }

  function add(level: 'info' | 'warn' | 'error', text: string, more: readonly string[] = []): void {
    const line = `${new Date(now()).toISOString()} ${level.padEnd(5)} ${redactLine(text, { home })}`
    for (const each of [line, ...more]) {
      kept = [...kept, each].slice(-keptLines)
      if (write === undefined) waiting.push(each)
      else write(each)
    }
    loading ??= load()
  }

  return {
    info: (event, facts) => add('info', withFacts(event, facts)),
    warn: (event, facts) => add('warn', withFacts(event, facts)),
    error(event, error) {
      const [first = '', ...rest] = redactError(error, { home })
      add('error', `${event}: ${first}`, rest)
    },
    tail: () => kept,
    async settled() {
      await loading
    },
  }
}

function withFacts(event: string, facts: LogFacts = {}): string {
  const written = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${String(value).replace(/\s+/g, '_')}`],
  )
  return [event, ...written].join(' ')
}
