import type { Refusal } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { ImportProblem } from '../../shared/rules/import-problem.ts'
import type { ExportedEntry } from '../providers/exports/export-format.ts'
import type { FoundExport } from '../providers/exports/export-formats.ts'
import type { FileEntry, FoundEntry } from './file-columns.ts'

/** How a file names what is read from it. */
export interface FileReading {
  /** The columns whose name differs from their field. */
  readonly readAs: readonly { readonly column: string; readonly field: string }[]
  /** The names of unused columns, as the file has them. */
  readonly unused: readonly string[]
  /** When the file was written, in milliseconds since the epoch; absent if the file does not say. */
  readonly writtenAt?: number
  /** The other program that wrote the file, if it is known. */
  readonly program?: string
}

/** Reads one of the formats, once its first character has shown which one. */
export interface FormatReader {
  feed(part: string): Result<null, Refusal>
  end(): Result<FileReading, Refusal>
}

/** An entry of a file, the reason why it cannot be read, or an entry of another kind than addresses. */
export type Found =
  | { readonly entry: FoundEntry; readonly isLogin?: boolean }
  | { readonly problem: ImportProblem }
  | 'other'

/** Takes what a format reader found, with its line or number. */
export type OnFound = (line: number, found: Found) => void

/** The account of a file without account columns, in the form of such columns. */
export type FileOwner = Readonly<Pick<FileEntry, 'account' | 'provider' | 'account_id'>>

/** The entry of another program's export, under our names. */
function ownEntry(exported: ExportedEntry, owner: FileOwner): FoundEntry {
  const { destinations, isPinned, ...entry } = exported
  return { ...entry, destination: destinations.join(', '), pinned: isPinned ? 'yes' : '', ...owner }
}

/** Reads a row of an export that was recognized. */
export function readExported(
  { format, shape }: FoundExport,
  row: (name: string) => unknown,
  owner: FileOwner,
): Found {
  const read = shape.read(row)
  if (read.ok) return { entry: ownEntry(read.value, owner), isLogin: format.ofLogins === true }
  return read.failure === 'other' ? 'other' : { problem: read.failure }
}

/** The names in an export that was recognized. The names of a login's fields are all known, and not told. */
export function namesOf({ format, shape }: FoundExport, names: readonly string[]): FileReading {
  const { program, ofLogins } = format
  if (ofLogins) return { program, readAs: [], unused: [] }
  const fields = new Map<string, string>(Object.entries(shape.reads))
  return {
    program,
    readAs: names.flatMap((column) => {
      const field = fields.get(column)
      return field === undefined || field === column ? [] : [{ column, field }]
    }),
    unused: names.filter((name) => name !== '' && !fields.has(name)),
  }
}

/** The refusal of an export for which no account was chosen yet. */
export function withoutOwner({ format }: FoundExport): Refusal {
  return { reason: 'import-without-account', program: format.program }
}
