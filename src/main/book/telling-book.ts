import type { AddressRow, BookResult } from './address-book.ts'
import type { ToldFact } from './tellings.ts'

/** How a telling ended: what the service confirmed and when, or that it did not take it. */
export type EndedTelling =
  | { readonly fact: 'label'; readonly told: string; readonly at: number }
  | { readonly fact: 'pinned'; readonly told: boolean; readonly at: number }
  | { readonly fact: ToldFact; readonly sentBefore: boolean }

/** The part of the book about what services are told. */
export interface TellingBook {
  /** Pins or unpins an entry. Refused with `address-gone` if it does not exist. */
  setPinned(id: number, pinned: boolean, at: number, tells: boolean): BookResult<AddressRow>
  /** Stores where the mail of an address now goes, as its service confirmed; `undefined` if that is not known. */
  setDestination(id: number, destination: string | undefined, at: number): BookResult<AddressRow>
  /** Stores the name that recipients see beside an address, as its service confirmed; empty for none. */
  setDisplayName(id: number, displayName: string, at: number): BookResult<AddressRow>
  /** Stores whether the service drops the promotions of an address, as it confirmed. */
  setBlocksPromotions(id: number, blocks: boolean, at: number): BookResult<AddressRow>
  /** Journals that a service is told a fact. Returns whether an earlier request may have arrived. */
  beginTelling(id: number, fact: ToldFact, at: number): BookResult<{ readonly sentBefore: boolean }>
  /** Notes what the service was told, or that the request did not arrive. A lost answer leaves the journal as it is. */
  endTelling(id: number, ended: EndedTelling): BookResult<null>
}
