import type { ProviderView } from '../../shared/views/provider.ts'
import type { AddressBook, Attempt } from '../book/address-book.ts'
import type { Operations } from '../providers/provider.ts'
import { isNamed } from './locate-attempt.ts'

/** What the journal of a creation is good for after a power cut. */
export interface Journal {
  /** Whether the disk has the attempt. Nothing is reported, and no address copied, before. */
  readonly onDisk: ReturnType<AddressBook['onDisk']>
  /**
   * Whether the service will show the address again. Then a power cut before the disk has the attempt hides no address,
   * and the attempt alone is enough to find it after that. An address of unknown name can be mistaken for another one,
   * and a provider without a server knows no address.
   */
  readonly isListed: boolean
}

/** The journal of an attempt that has just begun. */
export function journalOf(
  book: Pick<AddressBook, 'onDisk'>,
  attempt: Attempt,
  { server }: ProviderView,
  { list, locate }: Operations,
): Journal {
  const shows = server !== undefined && list !== undefined && locate !== undefined
  return { onDisk: book.onDisk(), isListed: shows && isNamed(attempt) }
}
