import { homedir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../files/make-folder.ts'
import type { Log, LogFacts } from './log.ts'
import { redactError, redactLine } from './redact-line.ts'

/** Where the log is and how large it may become. */
export interface FileLogOptions {
  /** Made if it is missing. */
  readonly folder: string
  /** The file is set aside as the one old file when it is larger than this; 512 KiB by default. */
  readonly maxBytes?: number
  /** Milliseconds since the epoch. */
  now?(): number
  readonly home?: string
}

/** The file in the folder of logs. The former one has `.old` before the ending. */
export const logFileName = 'aliasmith.log'

/** How many lines of this run are kept in memory, for a copy of the diagnostics. */
const keptLines = 80

/** The folder of logs of a data folder. */
export function logsFolderOf(dataFolder: string): string {
  return join(dataFolder, 'logs')
}

/**
 * Opens the log of a folder. The library that writes it is loaded with the first line, so that opening costs nothing. A
 * log that cannot be written is given up without a word: nothing depends on it.
 */
export function openFileLog(options: FileLogOptions): Log {
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
  const told = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${String(value).replace(/\s+/g, '_')}`],
  )
  return [event, ...told].join(' ')
}
