import type { ConfirmedAddress, KnownAddress } from './provider.ts'

/** A span of time by a service's clock, in milliseconds since the epoch. */
export interface ServiceSpan {
  readonly from: number
  readonly to: number
}

/** An address that a creation may have made. */
export interface WantedAddress extends KnownAddress {
  /** When the creation was first attempted, in milliseconds since the epoch; 0 for an address of any age. */
  readonly attemptedAt: number
  /**
   * From the creation's request to its answer, if an answer came: an address with another date is not from this
   * creation.
   */
  readonly answered?: ServiceSpan
}

/** An address to look for, page by page. */
export interface LocateInput extends WantedAddress {
  readonly cursor?: string
}

/** A creation that may have made an address of a name that is not known. */
export interface UnnamedAddress {
  readonly domain: string
  /** The beginning of the name; empty if the service makes all of it. */
  readonly beginning: string
  /** Empty for none. */
  readonly label: string
  /** The mark of the creation, if the provider `marks`. */
  readonly mark?: string
  /** When the creation was attempted, in milliseconds since the epoch by our clock. */
  readonly attemptedAt: number
}

/** A lookup of such creations, page by page. */
export interface UnnamedSearch extends UnnamedAddress {
  readonly cursor?: string
  /** Further creations for which the same pages are read: a page leaves out what is of use to none of them. */
  readonly beside?: readonly UnnamedAddress[]
}

/** The result for one page: the address, its absence for this key, or the next page to search. */
export type Located =
  | {
      readonly found: ConfirmedAddress
      /** Whether it existed before the creation was attempted, as far as the clocks can show. */
      readonly older?: boolean
    }
  | {
      readonly absent: true
      /** Whether the service says that it was deleted for good, and not only that this key does not see it. */
      readonly deleted?: true
    }
  | { readonly next: string }
