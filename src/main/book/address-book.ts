import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressState } from '../../shared/views/address.ts'
import type { ProviderId } from '../../shared/views/provider.ts'
import type { Span } from '../base/calendar-month.ts'
import type { BookImport } from './book-import.ts'
import type { HandleBook } from './handle-book.ts'

/** An account as the book remembers it, so that its addresses keep its name when it is gone. */
export interface BookAccount {
  readonly id: string
  readonly provider: ProviderId
  readonly nickname: string
  /** Origin of its server; absent for a service without a server, and where it is not known. */
  readonly server?: string
}

/** An address to be written down. Its account must have been remembered. */
export interface NewAddressRow {
  readonly accountId: string
  readonly address: string
  readonly destination?: string
  /** Empty for none. */
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  /** `active` unless said otherwise. */
  readonly state?: AddressState
  /** The service's own identifier. */
  readonly remoteId?: string
}

/** An address as the book holds it. */
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
  /** Set where its service was asked to delete it and nobody knows yet what became of that. */
  readonly deleting?: true
}

/** Which part of the book to read. */
export interface BookQuery {
  /** Every word of it must occur in the address, the label or the account's nickname. Upper and lower case are one. */
  readonly query: string
  /** Most entries of the page. */
  readonly limit: number
  /** The `next` of the page before. */
  readonly after?: string | undefined
  readonly accountId?: string | undefined
  /** `existing`: every state but `deleted`. */
  readonly state?: AddressState | 'existing' | undefined
  /** Services whose addresses are left out. */
  readonly without?: readonly ProviderId[] | undefined
}

/** Entries newest first. */
export interface BookPage {
  readonly entries: readonly AddressRow[]
  /** The cursor of the next page; none at the end. */
  readonly next?: string
}

/** Which stretch of the list to read. */
export interface RangeQuery extends Pick<BookQuery, 'query' | 'limit' | 'accountId' | 'state'> {
  /** How many entries to skip. */
  readonly offset: number
}

/** An address as its service lists it. What is absent the service does not tell. */
export interface ListedAddress {
  readonly address: string
  readonly destination?: string
  readonly remoteId?: string
  /** Milliseconds since the epoch. */
  readonly createdAt?: number
  /** Whether it accepts mail; absent means yes. */
  readonly active?: boolean
  readonly label?: string
}

/** Whose a list may be. */
export interface ListOwner {
  /** Whether the account has one of the listed addresses. */
  readonly isFamiliar: boolean
  /** Where the mail of its newest entries that exist ends up. */
  readonly destinations: readonly string[]
}

/** What a whole list lacks. */
export interface Missing {
  readonly missing: number
  /** How many of them have been missing since `missedBefore` or longer. */
  readonly due: number
  /** How many of those have another destination than everything that the list has. */
  readonly foreign: number
  /** How many exist in all, of those that a list could have; 0 if none is due. */
  readonly existing: number
}

/** A creation that is about to be sent. */
export interface NewAttempt {
  readonly accountId: string
  readonly address: string
  /** Empty for none. */
  readonly label: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** A creation whose outcome is not written down yet. Ids are never used again. */
export interface Attempt extends NewAttempt {
  readonly id: number
  /**
   * When the service made its address if it did, by the service's own clock: between the request and an answer that was
   * heard, but that leaves open whose the address is. Absent where no answer was heard.
   */
  readonly answered?: { readonly from: number; readonly to: number }
}

/** A deletion whose outcome is not written down yet. */
export interface OpenDeletion {
  /** The id of the address. */
  readonly id: number
  readonly accountId: string
  readonly address: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** What a call of the book gives. It never throws; a disk that refuses is `storage-full` or `storage-failed`. */
export type BookResult<Value> = Result<Value, Refusal>

/** Everything made here, in one file. What a call returned is on the disk. */
export interface AddressBook extends HandleBook {
  /** Writes down an account, or its new nickname. To be called before anything else mentions the account. */
  rememberAccount(account: BookAccount): BookResult<null>

  /**
   * Writes down an address and settles the attempt that made it, both or neither. An address that the account has as
   * `active` already is given back with what is newly known, so that a repeated call does no harm. It keeps its label; one
   * without, as a service's list may have shown it first, gets the new one.
   * Refusals: `account-gone` for an account never remembered, `answer-not-an-address`.
   */
  add(entry: NewAddressRow, attemptId?: number): BookResult<AddressRow>
  /** Writes down many, all or none, and tells how many were given. */
  addAll(entries: readonly NewAddressRow[]): BookResult<number>
  /** The entry of that id, or `undefined`. */
  find(id: number): BookResult<AddressRow | undefined>
  /** The entry of that address, the active one before deleted ones, or `undefined`. */
  findByAddress(accountId: string, address: string): BookResult<AddressRow | undefined>
  /** Refused with `address-gone` if there is no such entry. */
  /**
   * Refused with `address-gone` if there is no such entry.
   * @param at when the user changed it, so that no older file takes the change back. Milliseconds since the epoch.
   */
  setLabel(id: number, label: string, at?: number): BookResult<AddressRow>
  /** A page, newest first. Refused with `message-refused` for a cursor that no page gave. */
  list(query: BookQuery): BookResult<BookPage>
  /** A stretch of the list by position, newest first, and how many match in all. */
  range(query: RangeQuery): BookResult<{ readonly total: number; readonly entries: readonly AddressRow[] }>
  /** The accounts that have addresses, by nickname. */
  accountsInUse(): BookResult<readonly Pick<BookAccount, 'id' | 'nickname'>[]>

  /**
   * Takes over what a service lists, without doubles, all or nothing. An address that an account of the same server
   * left behind when it was removed is taken over by this one. A date that a time zone could explain, or that lies in the
   * future, does not replace the one of the book.
   */
  mergeListed(
    accountId: string,
    listed: readonly ListedAddress[],
    options: {
      readonly goneAccounts: readonly string[]
      /** The time of those whose service tells none. */
      readonly now: number
      /** The most that are added; absent for any number. */
      readonly room?: number
      /**
       * When the page was asked for, in milliseconds since the epoch: one that was written at the time of a deletion, or
       * shortly after, does not bring the address back.
       */
      readonly askedAt: number
    },
  ): BookResult<{
    readonly added: number
    readonly changed: number
    /** How many were new and not added for lack of room. */
    readonly left: number
  }>
  /** What tells whether a list comes from the mailbox whose addresses the account has. */
  ownerOf(accountId: string, listed: readonly string[]): BookResult<ListOwner>
  /**
   * Notes which entries up to an id a whole list lacks, and since when. Left out are deleted ones, those of handles, which
   * no list has, and those that the user keeps. What a list has is no longer missing, see `mergeListed`.
   */
  noteMissing(
    accountId: string,
    listed: readonly string[],
    options: {
      readonly upTo: number
      readonly now: number
      readonly missedBefore: number
      /** Where the list says that mail ends up. */
      readonly destinations: readonly string[]
    },
  ): BookResult<Missing>
  /** Marks what has been missing since a moment, or longer, as deleted, and tells how many. */
  deleteMissing(accountId: string, missedBefore: number): BookResult<number>
  /** Has what exists, and was missing since a moment or longer, count as missing no more until a list has it. */
  keepMissing(accountId: string, missedBefore: number): BookResult<number>
  /** Has everything that exists count as missing no more until a list has it. */
  keepUnlisted(accountId: string): BookResult<number>
  /** The accounts with missing entries, and since when the first of each is. */
  missingAccounts(): BookResult<readonly { readonly accountId: string; readonly missedAt: number }[]>
  /** The highest id given so far; 0 if there is none. */
  newestId(): BookResult<number>
  /** When the account's list was last read to its end and believed; 0 for never with this key and server. */
  listedAt(accountId: string): BookResult<number>
  setListedAt(accountId: string, at: number): BookResult<null>

  /** Entries in the order of their ids. Pass `next` as `afterId` to get those behind them. */
  exportPage(
    afterId: number,
    limit: number,
  ): BookResult<{ readonly entries: readonly AddressRow[]; readonly next?: number }>
  /** Begins to take the entries of a file over. Only one import is under way at a time: another one undoes it. */
  openImport(): BookResult<BookImport>
  /** What an import has changed so far stays. */
  endImport(): BookResult<null>
  /** Takes back the next so much of what an import that did not come to its end has changed, and tells whether all is. */
  undoImport(limit: number): BookResult<{ readonly done: boolean }>

  /**
   * Brings the next so many of the texts that are searched into the form that this version searches, and tells whether
   * none is left.
   */
  refold(limit: number): BookResult<{ readonly done: boolean }>

  /** How many entries there are, deleted ones included. */
  count(): BookResult<number>
  /** The same of one account. */
  countOf(accountId: string): BookResult<number>
  /** How many entries there are in each state. */
  countStates(): BookResult<Readonly<Record<AddressState, number>>>

  /**
   * Journals a creation before it is sent. It begins no earlier than the newest address was made, even if the clock was
   * put back by up to a day meanwhile: the newest stays the first of the list.
   */
  beginAttempt(attempt: NewAttempt): BookResult<Attempt>
  /** Remembers that an attempt met a conflict, and when. Does nothing if it was settled already. */
  noteAnswered(id: number, span: NonNullable<Attempt['answered']>): BookResult<null>
  /** Forgets an attempt that is known to have made nothing. Does nothing if it was settled already. */
  settleAttempt(id: number): BookResult<null>
  /** Attempts of unknown outcome, oldest first, of one account or of all. */
  openAttempts(accountId?: string): BookResult<readonly Attempt[]>
  /** The attempt of that id, or `undefined` if it was settled. */
  findAttempt(id: number): BookResult<Attempt | undefined>

  /** Journals a deletion before it is sent. Refused with `address-gone` if there is no such entry. */
  beginDeletion(id: number, at: number): BookResult<null>
  /** Closes that journal: with the moment of a deletion, which marks the entry; without, the address was not deleted. */
  endDeletion(id: number, deletedAt?: number): BookResult<null>
  /** Deletions of unknown outcome, oldest first, of one account or of all. */
  openDeletions(accountId?: string): BookResult<readonly OpenDeletion[]>

  /** Counts a call against the account's hourly budget. Calls older than an hour are forgotten. */
  countRequest(accountId: string, at: number): BookResult<null>
  /** How many calls were counted in a span, which begins at most an hour back. */
  countRequests(accountId: string, span: Span): BookResult<number>
  /** How many addresses of an account were made in a span, deleted ones included. */
  countMade(accountId: string, span: Span): BookResult<number>

  /** Ends the connection. Later calls are refused with `storage-failed`. */
  close(): void
}
