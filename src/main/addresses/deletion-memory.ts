import type { Result } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { createShared, type Shared } from '../base/shared.ts'

/** The deletions that this run of the app knows beyond the book, by the id of the address. */
export interface DeletionMemory {
  /** The deletions whose answer is awaited. */
  readonly removals: Shared<number, Result<AddressEntry>>
  /** The addresses that their service has deleted while the book does not say so yet. */
  readonly gone: Set<number>
}

/** Creates an empty memory. */
export function createDeletionMemory(): DeletionMemory {
  return { removals: createShared(), gone: new Set() }
}
