import * as v from 'valibot'
import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type ExportFormat, importMaxBytes, type RefusedPart } from '../../shared/views/address-list.ts'
import type { ImportProblem } from '../../shared/words/en/imports.ts'
import { words } from '../../shared/words/words.ts'
import type { ImportRow } from '../book/book-import.ts'
import { type ColumnReading, readColumns } from './column-names.ts'
import { plainCell } from './csv.ts'
import { type CsvRecord, createCsvReader, mostCells } from './csv-reader.ts'
import { type FileEntry, type FoundEntry, fileColumns, fileFormat, fileVersion } from './file-columns.ts'
import { createJsonListReader } from './json-reader.ts'
import { readFileEntry } from './read-entry.ts'

/** What a file holds besides its rows, which were told as they came. */
export interface ReadFile extends Pick<ColumnReading, 'readAs' | 'unused'> {
  readonly format: ExportFormat
  /** When it was written, where it says so. Milliseconds since the epoch. */
  readonly writtenAt?: number
  /** What cannot be read, the first hundred of it. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
}

/** Reads a file that comes in parts. */
export interface FileReader {
  /**
   * Takes the next part. Its work is linear in the part. Refusals: `import-too-large`, `import-unreadable`,
   * `import-columns`, `import-many-columns`; after one, what follows is of no use.
   */
  feed(part: string): Result<null, Refusal>
  /** Besides these: `import-newer`. A line that cannot be read is told in the result and hinders no other. */
  end(): Result<ReadFile, Refusal>
}

/** Whose addresses a file holds that names no accounts, in the words of its columns. */
export type FileOwner = Readonly<Pick<FileEntry, 'account' | 'provider' | 'account_id'>>

const neededColumns = ['address', 'account', 'provider'] as const

const mostTold = 100

const envelope = v.object({
  format: v.literal(fileFormat),
  version: v.number(),
  exported: v.optional(v.unknown()),
  addresses: v.array(v.unknown()),
})
const jsonEntry = v.partial(v.object(v.entriesFromList(fileColumns, v.string())))

/** Reads one of the formats, after the first sign of which it is. */
interface FormatReader {
  feed(part: string): Result<null, Refusal>
  end(): Result<Pick<ReadFile, 'readAs' | 'unused' | 'writtenAt'>, Refusal>
}

type OnFound = (
  line: number,
  found: { readonly entry: FoundEntry } | { readonly problem: ImportProblem },
) => void

function createJsonReader(onFound: OnFound): FormatReader {
  let line = 0
  const unused = new Set<string>()
  const known: readonly string[] = fileColumns
  const reader = createJsonListReader('addresses', (entry) => {
    line += 1
    const read = v.safeParse(jsonEntry, entry)
    const isEntry = read.success && !Array.isArray(entry)
    onFound(line, isEntry ? { entry: read.output } : { problem: 'not-an-entry' })
    if (!isEntry || unused.size >= mostCells) return
    for (const name of Object.keys(Object(entry))) if (!known.includes(name)) unused.add(name.slice(0, 100))
  })
  return {
    feed(part) {
      reader.feed(part)
      return success(null)
    },
    end() {
      const frame = reader.end()
      const file = v.safeParse(envelope, frame.ok ? frame.value : undefined)
      if (!file.success) return failed({ reason: 'import-unreadable' })
      if (file.output.version > fileVersion) return failed({ reason: 'import-newer' })
      const writtenAt = Date.parse(String(file.output.exported))
      return success({
        readAs: [],
        unused: [...unused],
        ...(Number.isNaN(writtenAt) ? {} : { writtenAt }),
      })
    },
  }
}

function readHeader(
  { cells, broken, more }: CsvRecord,
  owner: FileOwner | undefined,
): Result<ColumnReading, Refusal> {
  if (more) return failed({ reason: 'import-many-columns', limit: mostCells })
  const columns = readColumns(cells)
  // A line that is no header at all would be told of columns that nobody meant to write.
  const isHeader = cells.length > 1 || columns.fields.some((field) => field !== undefined)
  if (broken || !isHeader) return failed({ reason: 'import-unreadable' })
  const needed = owner === undefined ? neededColumns : (['address'] as const)
  const missing = needed.filter((name) => !columns.fields.includes(name))
  return missing.length > 0 ? failed({ reason: 'import-columns', columns: missing }) : success(columns)
}

function createCsvFormat(onFound: OnFound, owner: FileOwner | undefined): FormatReader {
  let header: Result<ColumnReading, Refusal> | undefined
  const reader = createCsvReader((record) => {
    if (header === undefined) header = readHeader(record, owner)
    else if (header.ok) takeRecord(header.value, record)
  })

  function takeRecord({ fields }: ColumnReading, { line, cells, broken, more }: CsvRecord): void {
    const isTooLong = more || cells.slice(fields.length).some((cell) => cell.trim() !== '')
    if (broken || isTooLong) {
      onFound(line, { problem: broken ? 'broken-quotes' : 'too-many-cells' })
      return
    }
    const pairs = fields.flatMap((field, at) =>
      field === undefined ? [] : [[field, plainCell(cells[at] ?? '')] as const],
    )
    onFound(line, { entry: { ...Object.fromEntries(pairs), ...owner } })
  }

  const refusal = () => (header === undefined || header.ok ? success(null) : header)
  return {
    feed(part) {
      reader.feed(part)
      return refusal()
    },
    end() {
      reader.end()
      if (header === undefined) return failed({ reason: 'import-unreadable' })
      return header.ok ? success({ readAs: header.value.readAs, unused: header.value.unused }) : header
    },
  }
}

/**
 * Reads an exported file, whichever of the formats it has, and tells each address as it comes.
 * @param now the time of entries that have none, in milliseconds since the epoch.
 * @param onRow takes an address, or says why not.
 * @param owner whose addresses all those of a CSV file are, whatever it says of accounts itself.
 */
export function createFileReader(
  now: number,
  onRow: (row: ImportRow) => ImportProblem | undefined,
  owner?: FileOwner,
): FileReader {
  let size = 0
  let format: ExportFormat = 'csv'
  let reader: FormatReader | undefined
  const refused: RefusedPart[] = []
  let refusedCount = 0

  const onFound: OnFound = (line, found) => {
    const row = 'problem' in found ? failed(found.problem) : readFileEntry(found.entry, now)
    const problem = row.ok ? onRow(row.value) : row.failure
    if (problem === undefined) return
    refusedCount += 1
    if (refused.length < mostTold) refused.push({ line, message: words().imports[problem] })
  }

  function readerFor(begin: string): FormatReader {
    format = /^\s*[{[]/.test(begin) ? 'json' : 'csv'
    return format === 'json' ? createJsonReader(onFound) : createCsvFormat(onFound, owner)
  }

  return {
    feed(part) {
      size += part.length
      // No file has fewer bytes than its text has characters.
      if (size > importMaxBytes) return failed({ reason: 'import-too-large' })
      const text = size === part.length ? part.replace(/^\ufeff/, '') : part
      reader ??= readerFor(text)
      return reader.feed(text)
    },
    end() {
      const read = (reader ?? readerFor('')).end()
      return read.ok ? success({ ...read.value, format, refused, refusedCount }) : read
    },
  }
}
