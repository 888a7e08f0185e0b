import type { Result } from '../../shared/result.ts'
import type { AddressEntry, AddressState } from '../../shared/views/address.ts'
import { createShared, type Shared } from '../base/shared.ts'

/** The changes that this run of the app knows beyond the book, by the id of the address. */
export interface ChangeMemory {
  /** The changes whose answer is awaited. */
  readonly underWay: Shared<number, Result<AddressEntry>>
  /** The states that services have confirmed while the book does not say so yet. */
  readonly confirmed: Map<number, AddressState>
}

/** Creates an empty memory. */
export function createChangeMemory(): ChangeMemory {
  return { underWay: createShared(), confirmed: new Map() }
}
