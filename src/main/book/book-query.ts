import type { AddressState } from '../../shared/views/address.ts'
import type { AddressSort } from '../../shared/views/address-list.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { AddressRow } from './address-book.ts'

/** Which part of the book to read. */
export interface BookQuery {
  /** As `parseSearch` reads it. */
  readonly query: string
  /** Most entries of the page. */
  readonly limit: number
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly accountId?: string | undefined
  /** `in-use`: active or off. */
  readonly state?: AddressState | 'in-use' | undefined
  /** Services whose addresses are left out. */
  readonly without?: readonly ProviderId[] | undefined
  /** Leaves out addresses that are in reserve. */
  readonly withoutReady?: true | undefined
}

/** Entries newest first. */
export interface BookPage {
  readonly entries: readonly AddressRow[]
  /** The cursor of the next page; none at the end. */
  readonly next?: string
}

/** What a search says besides its entries. */
export interface SearchNotes {
  /** Set if no entry has every word, and the entries have them apart from slips. */
  readonly isLike?: true
  /** The text behind an `is:` that means nothing, so that no entry fits. */
  readonly unknown?: string
}

/** A page of a search. */
export interface SearchPage extends BookPage, SearchNotes {
  /** The words that were searched, and the texts that were searched in labels alone, in the form of `foldText`. */
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

/** The part of the list to read, by position. */
export interface RangeQuery extends Pick<BookQuery, 'query' | 'limit' | 'accountId' | 'state'> {
  /** How many entries to skip. */
  readonly offset: number
  /** `newest` without another wish. */
  readonly sort?: AddressSort | undefined
}

/** A part of the list, and how many entries match in all. */
export interface BookRange extends SearchNotes {
  readonly total: number
  readonly entries: readonly AddressRow[]
}
