import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { Span } from '../base/calendar-month.ts'
import type { BookImport } from './book-import.ts'
import type { BookPage, BookQuery, BookRange, RangeQuery, SearchPage } from './book-query.ts'
import type { HandleBook } from './handle-book.ts'
import type { MissingBook } from './missing-book.ts'
import type { InAdvance, ReserveBook } from './reserve-book.ts'
import type { TellingBook } from './telling-book.ts'

/** An account in the book. Its addresses keep its name after the account is removed. */
export interface BookAccount {
  readonly id: string
  readonly provider: ProviderId
  readonly nickname: string
  /** Origin of its server; absent for a service without a server, and if it is unknown. */
  readonly server?: string
}

/** An address to add. Its account must be in the book. */
export interface NewAddressRow {
  readonly accountId: string
  readonly address: string
  readonly destination?: string
  /** Empty for none. */
  readonly label: string
  /** The label that the service has in its place, so that it is still to be told; absent if it has the same, or may. */
  readonly serviceLabel?: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** `active` unless said otherwise. */
  readonly state?: AddressState
  /** The service's own identifier. */
  readonly remoteId?: string
  readonly pinned?: boolean
  /** The name that recipients see; empty for none. */
  readonly displayName?: string
  /** Whether its service drops promotions. */
  readonly blocksPromotions?: boolean
}

/** An address in the book. */
export interface AddressRow {
  readonly id: number
  readonly accountId: string
  /** The last known nickname of the account. */
  readonly accountName: string
  readonly provider: ProviderId
  readonly address: string
  readonly localPart: string
  readonly domain: string
  readonly destination?: string
  /** Empty for none. */
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly state: AddressState
  readonly remoteId?: string
  readonly pinned?: true
  /** Set while it is in reserve. */
  readonly ready?: true
  /** When the app last copied it, in milliseconds since the epoch; absent if that is not known. */
  readonly copiedAt?: number
  /** The name that recipients see; absent for none. */
  readonly displayName?: string
  /** Whether its service drops promotions; absent if it does not say. */
  readonly blocksPromotions?: boolean
  /** Set while the service is not known to have the label. */
  readonly labelUntold?: true
  /** Set while the service is not known to have the pin, or to have lost it. */
  readonly pinUntold?: true
  /** Set while its service says that it does not have it, and it still counts as existing. */
  readonly missed?: true
  /** The state that the service was asked for, while the outcome is unknown. */
  readonly wanted?: AddressState
}

/** An address as its service lists it. A field is absent if the service does not report it. */
export interface ListedAddress {
  readonly address: string
  readonly destination?: string
  readonly remoteId?: string
  /** Milliseconds since the epoch. */
  readonly createdAt?: number
  /** Absent means active. */
  readonly state?: Exclude<AddressState, 'deleted'>
  readonly label?: string
  readonly pinned?: boolean
  /** Empty for none. */
  readonly displayName?: string
  readonly blocksPromotions?: boolean
}

/** A creation that is about to be sent. */
export interface NewAttempt {
  readonly accountId: string
  readonly domain: string
  /** Absent if the service makes the name, or a part of it that is not known before. */
  readonly address?: string
  /** The beginning that the user chose for such a name. */
  readonly beginning?: string
  /** The mark by which the service's list shows the address of such a name. */
  readonly mark?: string
  /** Empty for none. */
  readonly label: string
  /** Set for a creation in advance. The address is then in reserve. */
  readonly reserve?: InAdvance
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** A creation whose outcome is not stored yet. Ids are never reused. */
export interface Attempt extends NewAttempt {
  readonly id: number
  /**
   * The span in which the service can have made the address, by the service's own clock. It lies between the request
   * and an answer that leaves the owner of the address open. Absent if no answer arrived.
   */
  readonly answered?: { readonly from: number; readonly to: number }
}

/** A change of state whose outcome is not stored yet. */
export interface OpenChange {
  /** The id of the address. */
  readonly id: number
  readonly accountId: string
  readonly wanted: AddressState
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** The result of a call of the book, which never throws. A disk error is `storage-full` or `storage-failed`. */
export type BookResult<Value> = Result<Value, Refusal>

/**
 * When a change survives a power cut: before its call returns, or soon after, which `onDisk` tells. It survives the end of
 * the app in either case.
 */
export type Durability = 'at-once' | 'soon'

/** The address book, one file. Once a call returns, its change is on the disk, unless the call says otherwise. */
export interface AddressBook extends HandleBook, TellingBook, ReserveBook, MissingBook {
  /**
   * Stores an account, or its new nickname or server. Must be called before any other call that names the account. At
   * another server its addresses have no `remoteId`. The identifiers return with the former server, until the other one
   * has told of an address.
   */
  rememberAccount(account: BookAccount): BookResult<null>

  /**
   * Stores an address and settles the attempt that made it, both or neither. An `active` address that the account has
   * already is updated and returned, so that a repeated call does no harm. It keeps its label. An entry without a
   * label, for example one that came from a service's list, gets the new label. Refusals: `account-gone` for an account
   * never remembered, `answer-not-an-address`.
   */
  add(entry: NewAddressRow, attemptId?: number): BookResult<AddressRow>
  /** The same for an address that was just made. Returns its id, because its row is read once it is copied. */
  addMade(entry: NewAddressRow, attemptId: number, durability?: Durability): BookResult<number>
  /** Stores many addresses, all or none. Returns how many were given. */
  addAll(entries: readonly NewAddressRow[]): BookResult<number>
  /** The entry with the id, or `undefined`. */
  find(id: number): BookResult<AddressRow | undefined>
  /** The entry of the address, or `undefined`. An active entry comes before deleted ones. */
  findByAddress(accountId: string, address: string): BookResult<AddressRow | undefined>
  /** The same for any account of a service, present or former. */
  findAtService(provider: ProviderId, address: string): BookResult<AddressRow | undefined>
  /**
   * Refused with `address-gone` if the entry does not exist.
   * @param at when the user changed the label, in milliseconds since the epoch. An import of an older file then does
   *   not revert the change.
   * @param tells whether the service is to be told.
   */
  setLabel(id: number, label: string, at?: number, tells?: boolean): BookResult<AddressRow>
  /** Notes when an entry was copied; on the disk soon. Does nothing if the entry does not exist. */
  noteCopied(id: number, at: number): BookResult<null>
  /** A page, newest first. Refused with `message-refused` for a cursor that no page returned. */
  list(query: Omit<BookQuery, 'query'>): BookResult<BookPage>
  /**
   * A page of a search. Without words, pinned entries come first, then the newest. With words, the best matches come
   * first; if no entry has every word, slips are forgiven. Entries in the trash and deleted ones are left out, unless the
   * search names their state or the whole address. Refused with `message-refused` for a cursor that no page returned.
   */
  search(query: Pick<BookQuery, 'query' | 'limit' | 'after'>): BookResult<SearchPage>
  /** Entries by their position in the list. Pinned ones come first in every order; slips are forgiven as in a search. */
  range(query: RangeQuery): BookResult<BookRange>
  /** The accounts that have addresses, by nickname. */
  accountsInUse(): BookResult<readonly Pick<BookAccount, 'id' | 'nickname'>[]>

  /**
   * Merges a service's list into the book without duplicates, all or nothing. The account takes over addresses that a
   * removed account of the same server left behind. A listed date does not replace the book's date if a time zone could
   * explain the difference, or if it lies in the future.
   */
  mergeListed(
    accountId: string,
    listed: readonly ListedAddress[],
    options: {
      readonly goneAccounts: readonly string[]
      /** The creation time of addresses that are listed without one. */
      readonly now: number
      /** The most entries to add; absent for any number. */
      readonly room?: number
      /**
       * When the page was requested, in milliseconds since the epoch. A page from before a confirmed change does not
       * revert it, and a page from shortly after a deletion does not bring the address back. A later page settles an
       * open change, except a deletion.
       */
      readonly askedAt: number
    },
  ): BookResult<{
    readonly added: number
    readonly changed: number
    /** How many new addresses exceeded `room`. */
    readonly left: number
  }>
  /** The highest id so far; 0 for an empty book. */
  newestId(): BookResult<number>
  /** When the account's list was last read to its end and trusted; 0 if never with this key and server. */
  listedAt(accountId: string): BookResult<number>
  setListedAt(accountId: string, at: number): BookResult<null>

  /** Entries in the order of their ids. `next` is the `afterId` of the following page. */
  exportPage(
    afterId: number,
    limit: number,
  ): BookResult<{ readonly entries: readonly AddressRow[]; readonly next?: number }>
  /** Begins an import. Only one import runs at a time: a second one undoes the first. */
  openImport(): BookResult<BookImport>
  /** Makes the changes of the import final. */
  endImport(): BookResult<null>
  /** Reverts up to `limit` changes of an unfinished import. `done` once no change is left. */
  undoImport(limit: number): BookResult<{ readonly done: boolean }>

  /**
   * Converts up to `limit` search texts into the form that this version searches. `done` once no text is left.
   */
  refold(limit: number): BookResult<{ readonly done: boolean }>

  /** The number of entries, deleted ones included. */
  count(): BookResult<number>
  /** The number of entries of one account, deleted ones included. */
  countOf(accountId: string): BookResult<number>
  /** The number of entries in each state. */
  countStates(): BookResult<Readonly<Record<AddressState, number>>>

  /**
   * Journals a creation before the request is sent; on the disk soon. Its start is never before the creation of the newest
   * address, even if the clock was set back by up to a day. The newest address therefore stays first in the list.
   */
  beginAttempt(attempt: NewAttempt): BookResult<Attempt>
  /** Stores that an attempt met a conflict, and when. Does nothing for a settled attempt. */
  noteAnswered(id: number, span: NonNullable<Attempt['answered']>): BookResult<null>
  /** Removes an attempt that made no address, also from the reserve. Does nothing for a settled attempt. */
  settleAttempt(id: number): BookResult<null>
  /**
   * Attempts of unknown outcome, oldest first, of one account or of all.
   * @param except the ids of those that are left out.
   */
  openAttempts(accountId?: string, except?: readonly number[]): BookResult<readonly Attempt[]>
  /** The attempt with the id, or `undefined` if it is settled. */
  findAttempt(id: number): BookResult<Attempt | undefined>

  /** Journals a change before the request is sent. Refused with `address-gone` if the entry does not exist. */
  beginChange(id: number, wanted: AddressState, at: number): BookResult<null>
  /** Settles a change. `confirmed` is the state that the service confirmed, and when; without it nothing was changed. */
  endChange(id: number, confirmed?: { readonly state: AddressState; readonly at: number }): BookResult<null>
  /** Changes of unknown outcome, oldest first, of one account or of all. */
  openChanges(accountId?: string): BookResult<readonly OpenChange[]>

  /** Counts a call against the account's hourly budget. Calls older than an hour are forgotten. */
  countRequest(accountId: string, at: number): BookResult<null>
  /** The number of calls in a span, which begins at most an hour ago. */
  countRequests(accountId: string, span: Span): BookResult<number>
  /** The number of addresses that an account made in a span, deleted ones included. */
  countMade(accountId: string, span: Span): BookResult<number>

  /** Whether every change so far survives a power cut, as soon as that is known. */
  onDisk(): BookResult<null> | Promise<BookResult<null>>
  /** Ends the connection. Later calls are refused with `storage-failed`. */
  close(): void
}
