import type { Result } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { createShared, type Shared } from '../base/shared.ts'

/** What this run of the app knows of deletions beyond what the book holds. Both are by the id of the address. */
export interface DeletionMemory {
  /** Those whose answer is awaited. */
  readonly removals: Shared<number, Result<AddressEntry>>
  /** Those that their service has deleted, where the disk refused to take that down. */
  readonly gone: Set<number>
}

/** Begins with nothing. */
export function createDeletionMemory(): DeletionMemory {
  return { removals: createShared(), gone: new Set() }
}
