import type { AddressState } from '../../shared/views/address.ts'
import type { LabelChange } from '../../shared/views/address-list.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { BookAccount, BookResult, NewAddressRow } from './address-book.ts'

/** An address in a file. The book need not know its account. */
export interface ImportRow extends Omit<NewAddressRow, 'accountId' | 'state'> {
  readonly state: AddressState
  readonly account: Omit<BookAccount, 'id'> & { readonly id?: string }
}

/** How to import a file. */
export interface ImportOptions {
  /** Whether the service lets a deleted name be created again. */
  remakes(provider: ProviderId): boolean
  /** When the file was written, in milliseconds since the epoch; absent if unknown. */
  readonly writtenAt?: number | undefined
  /** Whether the file's label replaces a label that was changed here after the file was written. */
  readonly replaceNewer: boolean
}

/** How many rows an import adds, changes and leaves alone. */
export interface ImportCounts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/** The effect that importing rows would have. */
export interface ImportForecast extends ImportCounts {
  /** Labels that the file replaces. */
  readonly replaced: readonly LabelChange[]
  /** Labels that were changed here after the file was written. `replaceNewer` decides whether they stay. */
  readonly newer: number
  /** Labels of the file with a lost character (U+FFFD). They replace no label. */
  readonly damaged: number
}

/**
 * Imports a file, a few rows at a time.
 *
 * A service that deletes for good never reissues a name. Two rows with one address of one account are therefore one
 * entry, whatever their dates. A deletion in the file counts, because it cannot be undone, and the book's date stays.
 *
 * Other services let a deleted name be created again, so an address may have several entries. A row then belongs to the
 * entry of the same moment, or to the existing entry if both exist, because only one can.
 */
export interface BookImport {
  /** The group of a row in this import. All rows of one account of the book have the same group. */
  groupOf(account: ImportRow['account']): number
  /**
   * Forecasts the import of these rows. All rows of one address and group must come in one call, oldest first.
   */
  plan(rows: readonly GroupedRow[], options: ImportOptions): BookResult<ImportForecast>
  /** Begins to apply rows, for the first time or again after an undo. */
  startOver(): void
  /**
   * Imports these rows, all or none, and notes how to revert them. The oldest rows must come first, so that the order
   * of rows in the file does not matter.
   */
  apply(rows: readonly GroupedRow[], options: ImportOptions): BookResult<ImportCounts>
}

/** A row with the group that `groupOf` returned. */
export interface GroupedRow {
  readonly group: number
  readonly row: ImportRow
}
