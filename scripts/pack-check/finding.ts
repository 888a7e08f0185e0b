/** What one check found. */
export interface Finding {
  readonly what: string
  /** What is wrong, each in a sentence; none if all is well. */
  readonly problems: readonly string[]
  /** What was seen, in a few words. */
  readonly seen?: string
  /** Why nothing was checked. */
  readonly skipped?: string
}
