import type { AddressState } from '../../shared/views/address.ts'
import type { LabelChange } from '../../shared/views/address-list.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { BookAccount, BookResult, NewAddressRow } from './address-book.ts'

/** An address of a file. Its account need not be known. */
export interface ImportRow extends Omit<NewAddressRow, 'accountId' | 'state'> {
  readonly state: AddressState
  readonly account: Omit<BookAccount, 'id'> & { readonly id?: string }
}

/** How to take a file over. */
export interface ImportOptions {
  /** Whether a name of the service can be made again after a deletion. */
  remakes(provider: ProviderId): boolean
  /** When the file was written, if that is known. Milliseconds since the epoch. */
  readonly writtenAt?: number | undefined
  /** Whether a label that was changed here since the file was written gives way to the one in the file. */
  readonly replaceNewer: boolean
}

/** What an import changes. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** What taking rows over would come to. */
export interface ImportForecast extends ImportCounts {
  /** Labels that the file replaces by others. */
  readonly replaced: readonly LabelChange[]
  /** Labels that were changed here since the file was written. They stay, unless they are to give way. */
  readonly newer: number
  /** Labels of the file in which a character was lost (U+FFFD), and that replace none. */
  readonly damaged: number
}

/**
 * Taking a file over, a few rows at a time.
 *
 * At one account the same address is the same address, whatever the dates say: a service that deletes for good never
 * gives a name out again, so a second entry could only be a double. Its deletion counts, as it cannot be undone, and the
 * date of the book stays. Where a name can be made again after a deletion, an address may have lived several times; there
 * an entry is the one made at the same moment or, if both exist, the one that exists, because only one can.
 */
export interface BookImport {
  /** The number that stands for the account of a row in this import: one for all rows of one account of the book. */
  groupOf(account: ImportRow['account']): number
  /**
   * What taking these rows over would come to. All rows of one address and group, oldest first, have to come in the same
   * call.
   */
  plan(rows: readonly GroupedRow[], options: ImportOptions): BookResult<ImportForecast>
  /** Begins to take rows over, for the first time or after what was taken over has been undone. */
  startOver(): void
  /**
   * Takes these rows over, all of them or none, and notes how to take them back. To be called with the oldest rows first,
   * so that the order of a file that was sorted does not matter.
   */
  apply(rows: readonly GroupedRow[], options: ImportOptions): BookResult<ImportCounts>
}

/** A row and its group. */
export interface GroupedRow {
  readonly group: number
  readonly row: ImportRow
}
