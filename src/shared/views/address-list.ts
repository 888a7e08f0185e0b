import type { Failure } from '../failure.ts'
import type { AddressEntry, AddressState } from './address.ts'

/** What the page of all addresses asks for. */
export interface AddressFilter {
  /** Every word of it must occur in the address, the label or the account's nickname. */
  readonly query: string
  readonly accountId?: string | undefined
  readonly state?: AddressState | undefined
}

/** A stretch of the filtered list, newest first, for a list that draws only what is on the screen. */
export interface AddressRange {
  /** How many match in all. */
  readonly total: number
  /** Position of the first entry. */
  readonly offset: number
  readonly entries: readonly AddressEntry[]
}

/** An account that has addresses, whether it still exists or not. */
export interface AddressAccount {
  readonly id: string
  readonly nickname: string
}

/** How far the comparison with an account's own list at its service has come: told as it begins, on the way, as it ends. */
export interface SyncProgress {
  readonly accountId: string
  readonly accountName: string
  readonly done: number
  /** How many the service has, where it tells. */
  readonly total?: number
  /** Whether nothing more is asked for this account, for whatever reason. */
  readonly ended: boolean
}

/** What the comparison with the services' own lists came to. */
export interface SyncReport {
  /** How many the book did not know. */
  readonly added: number
  /** How many are known better now, deleted ones included. */
  readonly changed: number
  /** How many rows of the lists could not be read; absent for none. */
  readonly unreadable?: number
  /** How many known addresses the lists lack, that are not shown as deleted yet; absent for none. */
  readonly missing?: number
  /** When a list is looked at again because of those, in milliseconds since the epoch. */
  readonly lookAgainAt?: number
  /** Set where a notice asks about a list, of which nothing is taken for deleted meanwhile. */
  readonly asks?: true
  /** Accounts whose list could not be read to its end, and why. What was read until then is kept. */
  readonly failures: readonly {
    readonly accountId: string
    readonly accountName: string
    readonly failure: Failure
  }[]
}

/** What deleting several addresses came to. */
export interface DeleteReport {
  readonly deleted: readonly AddressEntry[]
  /** Those of the deleted ones that the disk did not take down. */
  readonly unsaved: readonly Undeleted[]
  /** Those that stay, with the reason. */
  readonly kept: readonly Undeleted[]
  /** Those whose answer was lost and that could not be asked about: deleted or not. */
  readonly unknown: readonly Undeleted[]
}

/** An address that a deletion has something to say of. */
export interface Undeleted {
  readonly entry: AddressEntry
  readonly failure: Failure
}

/** How many addresses one request lists at most. */
export const mostListedAtOnce = 200

/** How many addresses can be deleted at once: as many as one request lists, because all of them can be selected. */
export const mostDeletedAtOnce = mostListedAtOnce

/** The formats an address list is written in. */
export const exportFormats = ['csv', 'json'] as const

/** A format an address list is written in. */
export type ExportFormat = (typeof exportFormats)[number]

/** An exported file, to be saved under a name. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
  /** How many addresses it holds. */
  readonly count: number
}

/** The largest file that is imported, in bytes. */
export const importMaxBytes = 500_000_000

/** How much of a file is handed over at once, in UTF-16 units. */
export const importPartMaxLength = 131_072

/** A part of a file that cannot be read: where, and why in words. */
export interface RefusedPart {
  /** Line of a CSV file, or number of the entry in a JSON file; both from 1. */
  readonly line: number
  readonly message: string
}

/** A label that a file has otherwise than the book. */
export interface LabelChange {
  readonly address: string
  readonly from: string
  readonly to: string
}

/** What an import would change. */
export interface ImportPlan {
  readonly format: ExportFormat
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** What cannot be read, the first hundred of it. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
  /** Columns that are read under another name than their own. */
  readonly readAs: readonly { readonly column: string; readonly field: string }[]
  /** Columns that are not read. */
  readonly unused: readonly string[]
  /** Labels that others replace, the first hundred of them. */
  readonly replaced: readonly LabelChange[]
  readonly replacedCount: number
  /** How many labels were changed here since the file was written. */
  readonly newer: number
  /** Some labels with letters that show whether the file was decoded rightly. */
  readonly sample: readonly string[]
  /** How many labels of the file lack a character that was lost before (U+FFFD). They replace none. */
  readonly damaged: number
}

/** What an import did. */
export type ImportOutcome = Pick<ImportPlan, 'added' | 'changed' | 'unchanged'>

/** How far an import has come that is planned, taken over, or taken back. */
export interface ImportProgress {
  readonly importId: number
  readonly stage: 'plan' | 'apply' | 'undo'
  readonly done: number
  readonly total: number
}
