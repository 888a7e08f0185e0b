/** The details of a log line: words of the program and numbers, never text from the user. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * The log of the app. No call throws or waits for a disk. Every line is redacted; callers still must not pass
 * addresses, labels, nicknames or keys.
 */
export interface Log {
  /** Logs an event. `event` is a fixed phrase. */
  info(event: string, facts?: LogFacts): void
  /** Logs an event that a maintainer should examine. */
  warn(event: string, facts?: LogFacts): void
  /** Logs a bug, with its stack. */
  error(event: string, error: unknown): void
  /** The last lines of this run as in the file, oldest first. */
  tail(): readonly string[]
  /** Resolves when every line so far has been written or has failed. */
  settled(): Promise<void>
}

/** A log that discards every line. */
export const noLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  tail: () => [],
  settled: () => Promise.resolve(),
}
