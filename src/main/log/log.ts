/** What a line of the log may say besides its event. Words of the program and numbers, never of the user. */
export type LogFacts = Readonly<Record<string, string | number | boolean | undefined>>

/**
 * The log of the app. No call throws, and none waits for a disk. Whatever is written is redacted first; callers pass no
 * addresses, labels, nicknames or keys all the same.
 */
export interface Log {
  /** Notes that something happened. `event` is a fixed phrase. */
  info(event: string, facts?: LogFacts): void
  /** Notes something that a maintainer would look at. */
  warn(event: string, facts?: LogFacts): void
  /** Notes a bug, with its stack. */
  error(event: string, error: unknown): void
  /** The last lines of this run, oldest first, as they are in the file. */
  tail(): readonly string[]
  /** Resolves when everything so far has been written or given up. */
  settled(): Promise<void>
}

/** A log that keeps nothing, for where nobody reads one. */
export const noLog: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  tail: () => [],
  settled: () => Promise.resolve(),
}
