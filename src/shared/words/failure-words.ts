import type { FailureDetails, FailureReason } from '../failure.ts'

/** The details that a sentence about a failure can mention. A sentence without one of them says it in general. */
export interface FailureContext extends FailureDetails {
  /** Name of the service. */
  readonly provider?: string
  /** Nickname of the account. */
  readonly account?: string
  readonly domain?: string
  /** Whether the service lists no addresses, so that no comparison shows more. */
  readonly unlisted?: true
  /** When to try again, as a time of day, for places without a countdown. */
  readonly backAt?: string
  /** The same for a short wait, in seconds from now. */
  readonly backIn?: number
}

/** A sentence on what happened, and a hint on what to do. */
export type FailureWords = readonly [message: string, hint: string]

/** The phrase for a reason. */
export type FailurePhrase = (context: FailureContext) => FailureWords

/** The phrases for some reasons. */
export type FailurePhrases = Readonly<Partial<Record<FailureReason, FailurePhrase>>>
