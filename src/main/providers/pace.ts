import type { OperationName } from './provider.ts'

/** A pace that keeps below a limit of the service: at most so many requests within a span. */
export interface Pace {
  /** The operations whose calls count together. If absent, every single request counts. */
  readonly of?: readonly OperationName[]
  readonly requests: number
  /** Milliseconds. */
  readonly within: number
}
