import type { AddressRow, BookResult } from './address-book.ts'

/** Evidence for the mailbox that a list belongs to. */
export interface ListOwner {
  /** Whether the account has one of the listed addresses. */
  readonly isFamiliar: boolean
  /** The destinations of the account's newest existing entries. */
  readonly destinations: readonly string[]
}

/** The entries that a complete list lacks. */
export interface Missing {
  readonly missing: number
  /** How many of them have been missing since `missedBefore` or longer. */
  readonly due: number
  /** How many due entries have a destination that no address of the list has. */
  readonly foreign: number
  /** How many entries exist that a list could contain; 0 if no entry is due. */
  readonly existing: number
}

/** An entry that a list lacks and that its service can be asked about. */
export interface Unlisted extends Pick<AddressRow, 'id' | 'address' | 'state' | 'remoteId'> {
  /** When it was last asked, in milliseconds since the epoch; absent for never. */
  readonly lookedAt?: number
}

/** The part of the book about entries that lists lack. */
export interface MissingBook {
  /** Evidence whether a list comes from the mailbox of the account's addresses. */
  ownerOf(accountId: string, listed: readonly string[]): BookResult<ListOwner>
  /**
   * Notes which entries up to an id a complete list lacks, and since when. It skips deleted entries, entries that the
   * user keeps, and addresses of handles, which no list contains. `mergeListed` ends the note of a listed address.
   */
  noteMissing(
    accountId: string,
    listed: readonly string[],
    options: {
      readonly upTo: number
      readonly now: number
      readonly missedBefore: number
      /** The destinations that the list names. */
      readonly destinations: readonly string[]
    },
  ): BookResult<Missing>
  /** Notes since when a service without a list says that it lacks an entry. A confirmed change ends the note. */
  noteGone(id: number, at: number): BookResult<null>
  /** Marks entries as deleted that have been missing since a moment or longer. Returns their number. */
  deleteMissing(accountId: string, missedBefore: number): BookResult<number>
  /** Keeps entries that have been missing since a moment or longer: they are not missing until a list has had them. */
  keepMissing(accountId: string, missedBefore: number): BookResult<number>
  /** Keeps every existing entry in the same way. */
  keepUnlisted(accountId: string): BookResult<number>
  /** The accounts with missing entries, and since when the first entry of each has been missing. */
  missingAccounts(): BookResult<readonly { readonly accountId: string; readonly missedAt: number }[]>
  /**
   * The existing entries up to an id that a list lacks, oldest first. It leaves out those with an open change, which is
   * looked up by itself, and those whose identifiers are not known, if the service is asked `byId`.
   */
  unlisted(
    accountId: string,
    listed: readonly string[],
    options: { readonly upTo: number; readonly byId: boolean },
  ): BookResult<readonly Unlisted[]>
  /** Notes when the service was asked about such an entry. Does nothing if the entry does not exist. */
  noteLooked(id: number, at: number): BookResult<null>
  /** Marks such an entry as deleted, since its service says so. Returns whether it still existed without a change. */
  deleteUnlisted(accountId: string, id: number): BookResult<boolean>
}
