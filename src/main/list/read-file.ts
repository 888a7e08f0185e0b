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

/** The contents of a file besides its rows, which `onRow` has already received. */
export interface ReadFile extends Pick<ColumnReading, 'readAs' | 'unused'> {
  readonly format: ExportFormat
  /** When the file was written, in milliseconds since the epoch; absent if the file does not say. */
  readonly writtenAt?: number
  /** The first hundred unreadable lines or entries. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
}

/** The account of a file without account columns, in the form of such columns. */
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

/** Reads one of the formats, once its first character has shown which one. */
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
  // A first line that is not a header must not cause an error about missing columns.
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
 * Reads a file in either format and reports each address in turn.
 * @param now the time of entries without a date, in milliseconds since the epoch.
 * @param onRow takes an address, or returns why it does not.
 * @param owner the account of all addresses in a CSV file, whatever accounts the file names.
 */
export function createFileReader(
  now: number,
  onRow: (row: ImportRow) => ImportProblem | undefined,
  owner?: FileOwner,
) {
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
    /**
     * Reads the next part. The work is linear in the part. Refusals: `import-too-large`, `import-unreadable`,
     * `import-columns`, `import-many-columns`. After a refusal the reader must not be used again.
     */
    feed(part: string): Result<null, Refusal> {
      size += part.length
      // A file has at least as many bytes as characters.
      if (size > importMaxBytes) return failed({ reason: 'import-too-large' })
      const text = size === part.length ? part.replace(/^\ufeff/, '') : part
      reader ??= readerFor(text)
      return reader.feed(text)
    },
    /** May also refuse with `import-newer`. An unreadable line is listed in the result and does not affect other lines. */
    end(): Result<ReadFile, Refusal> {
      const read = (reader ?? readerFor('')).end()
      return read.ok ? success({ ...read.value, format, refused, refusedCount }) : read
    },
  }
}

/** Reads a file in parts. */
export type FileReader = ReturnType<typeof createFileReader>
