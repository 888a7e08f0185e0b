import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type FoundExport, findExport } from '../providers/exports/export-formats.ts'
import { type ColumnReading, plainName, readColumns } from './column-names.ts'
import { plainCell } from './csv.ts'
import { type CsvRecord, createCsvReader, mostCells } from './csv-reader.ts'
import {
  type FileOwner,
  type FileReading,
  type FormatReader,
  type Found,
  namesOf,
  type OnFound,
  readExported,
  withoutOwner,
} from './file-format.ts'

const ownerColumns = ['account', 'provider'] as const
const neededColumns = ['address', ...ownerColumns] as const

/** How the lines of a file are read, by its first line. */
interface Header {
  readonly columnCount: number
  readonly reading: FileReading
  read(cells: readonly string[]): Found
}

/** A file with any columns that are named like an address and its account. */
function readNamed(columns: ColumnReading, owner: FileOwner | undefined): Result<Header, Refusal> {
  const { fields, readAs, unused } = columns
  const needed = owner === undefined ? neededColumns : (['address'] as const)
  const missing = needed.filter((name) => !fields.includes(name))
  if (missing.length > 0) return failed({ reason: 'import-columns', columns: missing })
  return success({
    columnCount: fields.length,
    reading: { readAs, unused },
    read(cells) {
      const pairs = fields.flatMap((field, at) =>
        field === undefined ? [] : [[field, plainCell(cells[at] ?? '')] as const],
      )
      return { entry: { ...Object.fromEntries(pairs), ...owner } }
    },
  })
}

/** Another program's export. Its cells are taken as they are, since only our files protect spreadsheets from formulas. */
function readExport(
  found: FoundExport,
  names: readonly string[],
  owner: FileOwner | undefined,
): Result<Header, Refusal> {
  if (owner === undefined) return failed(withoutOwner(found))
  const places = new Map(names.map((name, at) => [name, at]))
  return success({
    columnCount: names.length,
    reading: namesOf(found, names),
    read: (cells) => readExported(found, (name) => cells[places.get(name) ?? -1], owner),
  })
}

function readHeader(
  { cells, broken, more }: CsvRecord,
  owner: FileOwner | undefined,
): Result<Header, Refusal> {
  if (more) return failed({ reason: 'import-many-columns', limit: mostCells })
  const names = cells.map(plainName)
  const found = findExport('csv', names)
  const namesOwner = ownerColumns.every((name) => names.includes(name))
  if (!broken && found !== undefined && !namesOwner) return readExport(found, names, owner)
  const columns = readColumns(cells)
  // A first line that is not a header must not cause an error about missing columns.
  const isHeader = cells.length > 1 || columns.fields.some((field) => field !== undefined)
  if (broken || !isHeader) return failed({ reason: 'import-unreadable' })
  return readNamed(columns, owner)
}

/** Reads our CSV files, and those of other programs. */
export function createCsvFormat(onFound: OnFound, owner: FileOwner | undefined): FormatReader {
  let header: Result<Header, Refusal> | undefined
  const reader = createCsvReader((record) => {
    if (header === undefined) header = readHeader(record, owner)
    else if (header.ok) takeRecord(header.value, record)
  })

  function takeRecord({ columnCount, read }: Header, { line, cells, broken, more }: CsvRecord): void {
    const isTooLong = more || cells.slice(columnCount).some((cell) => cell.trim() !== '')
    if (broken) onFound(line, { problem: 'broken-quotes' })
    else onFound(line, isTooLong ? { problem: 'too-many-cells' } : read(cells))
  }

  return {
    feed(part) {
      reader.feed(part)
      return header === undefined || header.ok ? success(null) : header
    },
    end() {
      reader.end()
      if (header === undefined) return failed({ reason: 'import-unreadable' })
      return header.ok ? success(header.value.reading) : header
    },
  }
}
