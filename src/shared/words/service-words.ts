/** The words about a service where an account is added. */
export interface ServiceWords {
  /** What it is, in one sentence. */
  readonly about: string
  /** Other names under which users look for it. */
  readonly alsoCalled?: readonly string[]
  /** The fewest steps to its key, in their order; absent if it needs none. */
  readonly steps?: readonly string[]
  /** What a user has to know about its addresses. */
  readonly note?: string
  /** What to do if it shows a key no domain; absent where that is not known. */
  readonly withoutDomain?: string
}
