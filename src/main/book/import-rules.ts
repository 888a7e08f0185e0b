import type { AddressState } from '../../shared/views/address.ts'
import type { LabelChange } from '../../shared/views/address-list.ts'
import type { ImportOptions, ImportRow } from './book-import.ts'

/** The fields of an entry that a file can change or that decide about a change. */
export interface KnownEntry {
  readonly createdAt: number
  readonly destination: string | null
  readonly label: string
  /** When the label was last changed here; `null` if unknown. */
  readonly labelAt: number | null
  readonly state: AddressState
  readonly remoteId: string | null
  readonly pinned: number
}

/**
 * The entry that a row of a file describes. The entry of the same moment comes first. Otherwise a row of an existing
 * address means the existing entry. If the service never reissues a name, any entry of the address matches.
 * @param entries all entries of the address, oldest id first.
 * @param remakes whether the service lets a deleted name be created again.
 */
export function findEntry<Entry extends KnownEntry>(
  entries: readonly Entry[],
  { createdAt, state }: Pick<ImportRow, 'createdAt' | 'state'>,
  remakes: boolean,
): Entry | undefined {
  const exists = (entry: { readonly state: AddressState }) => entry.state !== 'deleted'
  const meant = entries.filter(
    (entry) => entry.createdAt === createdAt || !remakes || (exists(entry) && exists({ state })),
  )
  const rank = (entry: Entry) => (entry.createdAt === createdAt ? 2 : 0) + (entry.state === state ? 1 : 0)
  return meant.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || rank(entry) > rank(best) ? entry : best),
    undefined,
  )
}

/** An entry after a merge. */
export interface Merge<Entry extends KnownEntry> {
  readonly entry: Entry
  readonly changed: boolean
  readonly replaced?: LabelChange
  /** Why the book's label stays. */
  readonly kept?: 'newer' | 'damaged'
}

function labelOf(
  { label, labelAt }: KnownEntry,
  row: ImportRow,
  { writtenAt, replaceNewer }: ImportOptions,
): { readonly label: string; readonly kept?: 'newer' | 'damaged' } {
  if (row.label === '' || row.label === label) return { label }
  if (row.label.includes('\ufffd') && label !== '') return { label, kept: 'damaged' }
  const isNewer = labelAt !== null && writtenAt !== undefined && labelAt > writtenAt
  if (!isNewer) return { label: row.label }
  return { label: replaceNewer ? row.label : label, kept: 'newer' }
}

/**
 * Merges a row into its entry. Nothing is removed: an empty label replaces no label, a pin stays, and a deleted entry stays deleted.
 * All other states come from the service alone, because the file may be older.
 */
export function mergeRow<Entry extends KnownEntry>(
  known: Entry,
  row: ImportRow,
  options: ImportOptions,
): Merge<Entry> {
  const { label, kept } = labelOf(known, row, options)
  const entry = {
    ...known,
    label,
    state: row.state === 'deleted' ? 'deleted' : known.state,
    destination: known.destination ?? row.destination ?? null,
    remoteId: known.remoteId ?? row.remoteId ?? null,
    pinned: row.pinned ? 1 : known.pinned,
  }
  const changed =
    label !== known.label ||
    entry.state !== known.state ||
    entry.destination !== known.destination ||
    entry.remoteId !== known.remoteId ||
    entry.pinned !== known.pinned
  const isReplaced = label !== known.label && known.label !== ''
  return {
    entry,
    changed,
    ...(isReplaced ? { replaced: { address: row.address, from: known.label, to: label } } : {}),
    ...(kept === undefined ? {} : { kept }),
  }
}

/** The new entry for a row. */
export function entryOf(row: ImportRow): KnownEntry {
  return {
    createdAt: row.createdAt,
    destination: row.destination ?? null,
    label: row.label,
    labelAt: null,
    state: row.state,
    remoteId: row.remoteId ?? null,
    pinned: row.pinned ? 1 : 0,
  }
}
