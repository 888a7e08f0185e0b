import { failed, type Result, success } from '../../../shared/result.ts'
import type { AddressState } from '../../../shared/views/address.ts'
import { fieldOf } from '../../base/json-fields.ts'

/** An address in the export of another program. Its texts are not checked yet. */
export interface ExportedEntry {
  readonly address: string
  /** Empty for none. */
  readonly label: string
  readonly state: AddressState
  /** ISO 8601, in UTC if it names no zone; empty if the file does not tell. */
  readonly created: string
  /** Where its mail ends up; empty if the file does not tell. */
  readonly destinations: readonly string[]
  readonly isPinned?: boolean
}

/** Why a row holds no address. `other`: it is one of the other things that the program exports. */
export type RowProblem = 'other' | 'unknown-state'

/** The values of a row by the names of its columns or members; `undefined` for a missing one. */
export type ExportedRow = (name: string) => unknown

/** One form of a program's export. */
export interface ExportShape {
  readonly within: 'csv' | 'json'
  /** The member that holds the list of a JSON file; absent for a file that is a list. */
  readonly list?: string
  /** Columns or members that every row has. */
  readonly has: readonly string[]
  /** The columns or members that are read, and what they become. */
  readonly reads: Readonly<
    Record<string, 'address' | 'label' | 'state' | 'created' | 'destination' | 'pinned'>
  >
  read(row: ExportedRow): Result<ExportedEntry, RowProblem>
}

/** The exports of a program. */
export interface ExportFormat {
  /** The name of the program. */
  readonly program: string
  /** Whether it exports logins, most of which have no alias. Users then choose the domains of their aliases. */
  readonly ofLogins?: true
  readonly shapes: readonly ExportShape[]
}

/** A text of a row; empty for any other value. */
export function plainTextOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Whether a value says yes or no; `undefined` if it says neither. */
export function flagOf(value: unknown): boolean | undefined {
  const said = String(value).trim().toLowerCase()
  if (said === 'true' || said === '1') return true
  return said === 'false' || said === '0' ? false : undefined
}

/** The email addresses in a list of objects. */
export function emailsIn(list: unknown): readonly string[] {
  const found = Array.isArray(list) ? list.map((each) => plainTextOf(fieldOf(each, 'email'))) : []
  return found.filter((email) => email !== '')
}

/** An entry that is on, off, or in the trash. */
export function entryIn(
  state: { readonly isOn: boolean | undefined; readonly isTrashed?: boolean },
  entry: Omit<ExportedEntry, 'state'>,
): Result<ExportedEntry, RowProblem> {
  if (state.isTrashed) return success({ ...entry, state: 'trashed' })
  if (state.isOn === undefined) return failed('unknown-state')
  return success({ ...entry, state: state.isOn ? 'active' : 'off' })
}
