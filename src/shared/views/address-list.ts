import type { Failure } from '../failure.ts'
import type { AddressEntry, AddressState } from './address.ts'

/** The orders of the page Addresses. Pinned addresses come first in each. `copied`: last copied first. */
export const addressSorts = ['newest', 'name', 'copied', 'account'] as const

/** An order of the page Addresses. */
export type AddressSort = (typeof addressSorts)[number]

/** What a search says besides its addresses. */
export interface SearchHint {
  /** In words, for the screen: why nothing fits, or that the addresses fit only nearly. */
  readonly hint?: string
}

/** The filter of the page Addresses. */
export interface AddressFilter {
  /** A search, in its language: see `docs/search.md`. */
  readonly query: string
  readonly accountId?: string | undefined
  readonly state?: AddressState | undefined
  /** `newest` if absent. */
  readonly sort?: AddressSort | undefined
}

/** A range of the filtered list, pinned addresses first, for a list that draws only the rows on the screen. */
export interface AddressRange extends SearchHint {
  /** The number of all addresses that match. */
  readonly total: number
  /** Position of the first entry. */
  readonly offset: number
  readonly entries: readonly AddressEntry[]
}

/** An account with addresses in the list, whether the account still exists or not. */
export interface AddressAccount {
  readonly id: string
  readonly nickname: string
}

/** The progress of the comparison with an account's list at its service: sent at its start, on the way, at its end. */
export interface SyncProgress {
  readonly accountId: string
  readonly accountName: string
  readonly done: number
  /** The number of addresses at the service, if the service reports it. */
  readonly total?: number
  /** Whether the comparison of this account has ended, for whatever reason. */
  readonly ended: boolean
}

/** The result of the comparison with the services' lists. */
export interface SyncReport {
  /** The number of addresses that were new to the book. */
  readonly added: number
  /** The number of updated addresses, deleted ones included. */
  readonly changed: number
  /** The number of rows of the lists that could not be read; absent if all could. */
  readonly unreadable?: number
  /** The number of known addresses that the lists lack but are not shown as deleted yet; absent for zero. */
  readonly missing?: number
  /** When a list is read again because of missing addresses, in milliseconds since the epoch. */
  readonly lookAgainAt?: number
  /** Set if a notice asks about a list. Until the answer, no address missing from that list counts as deleted. */
  readonly asks?: true
  /** Accounts whose list could not be read to its end, and why. The rows read until then are kept. */
  readonly failures: readonly {
    readonly accountId: string
    readonly accountName: string
    readonly failure: Failure
  }[]
}

/** The result of deleting several addresses. */
export interface DeleteReport {
  readonly deleted: readonly AddressEntry[]
  /** Deleted addresses whose deletion could not be written to the disk. */
  readonly unsaved: readonly Undeleted[]
  /** Addresses that were not deleted, with the reason. */
  readonly kept: readonly Undeleted[]
  /** Addresses that may or may not be deleted: the answer was lost, and the service could not be asked again. */
  readonly unknown: readonly Undeleted[]
}

/** An address with a reason in the report of a deletion. */
export interface Undeleted {
  readonly entry: AddressEntry
  readonly failure: Failure
}

/** The most addresses that one request lists. */
export const mostListedAtOnce = 200

/** The most addresses that one request deletes: as many as one request lists, because all of those can be selected. */
export const mostDeletedAtOnce = mostListedAtOnce

/** The formats of an exported address list. */
export const exportFormats = ['csv', 'json'] as const

/** A format of an exported address list. */
export type ExportFormat = (typeof exportFormats)[number]

/** An exported file and the name under which to save it. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
  /** The number of addresses in the file. */
  readonly count: number
}

/** The largest file that is imported, in bytes. */
export const importMaxBytes = 500_000_000

/** The longest part of a file that one message carries, in UTF-16 units. */
export const importPartMaxLength = 131_072

/** A part of a file that cannot be read: its place, and the reason in words. */
export interface RefusedPart {
  /** Line of a CSV file, or number of the entry in a JSON file; both from 1. */
  readonly line: number
  readonly message: string
}

/** A label that differs between a file and the book. */
export interface LabelChange {
  readonly address: string
  readonly from: string
  readonly to: string
}

/** The most domains of a file of logins among which a user chooses. */
export const mostImportDomains = 1_000

/** A domain in a file of logins. */
export interface ImportDomain {
  readonly name: string
  /** The number of its addresses. */
  readonly count: number
  /** Whether its addresses are imported. At first, those of the chosen account are. */
  readonly chosen: boolean
}

/** The changes that an import would make. */
export interface ImportPlan {
  readonly format: ExportFormat
  /** The other program that wrote the file, if it is known. */
  readonly program?: string
  /** For a file of logins: the domains of its addresses, the most frequent first. Only the chosen are imported. */
  readonly domains?: readonly ImportDomain[]
  /** The number of rarer domains that are not among `domains`, and not imported. */
  readonly moreDomains?: number
  /** For a file of logins: the number of entries that are no login with an email address. */
  readonly skipped?: number
  /** Whether an address has no date in the file. If it is new, it gets the present date. */
  readonly undated?: true
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** The first hundred parts that cannot be read. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
  /** Columns that are read under a name other than their own. */
  readonly readAs: readonly { readonly column: string; readonly field: string }[]
  /** Columns that are ignored. */
  readonly unused: readonly string[]
  /** The first hundred labels that the import replaces. */
  readonly replaced: readonly LabelChange[]
  readonly replacedCount: number
  /** The number of labels that were changed here after the file was written. */
  readonly newer: number
  /** Some labels with letters that show whether the file was decoded correctly. */
  readonly sample: readonly string[]
  /** The number of labels in the file with a character that was lost before (U+FFFD). They replace no label. */
  readonly damaged: number
}

/** The changes that an import made. */
export type ImportOutcome = Pick<ImportPlan, 'added' | 'changed' | 'unchanged'>

/** The progress of an import while it is planned, applied or undone. */
export interface ImportProgress {
  readonly importId: number
  readonly stage: 'plan' | 'apply' | 'undo'
  readonly done: number
  readonly total: number
}
