import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import type { ExportFormat, RefusedPart } from '../../../shared/address-list.ts'
import { importMaxBytes } from '../../../shared/address-list.ts'
import type { Refusal } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import { failed, success } from '../../../shared/result.ts'
import type { ImportProblem } from '../../../shared/words/en/imports.ts'
import { importWords } from '../../../shared/words/en/imports.ts'
import type { ImportRow } from '../book/address-book.ts'
import { plainCell, readRecords } from './csv.ts'
import type { FoundEntry } from './file-columns.ts'
import { fileColumns, fileFormat, fileVersion } from './file-columns.ts'
import { readFileEntry } from './read-entry.ts'

/** What a file holds: everything that can be read, and what cannot. */
export interface ReadFile {
  readonly format: ExportFormat
  readonly rows: readonly ImportRow[]
  /** The first hundred. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
}

/** An entry as it stands in the file, or why it is none. */
type Found = { readonly line: number } & (
  | { readonly entry: FoundEntry }
  | { readonly problem: ImportProblem }
)

const neededColumns = ['address', 'account', 'provider'] as const

const mostTold = 100
/** How many entries are read before other work gets its turn. */
const turnLength = 2_000

const envelope = v.object({
  format: v.literal(fileFormat),
  version: v.number(),
  addresses: v.array(v.unknown()),
})
const jsonEntry = v.partial(v.object(v.entriesFromList(fileColumns, v.string())))

function* entriesOfJson(addresses: readonly unknown[]): Generator<Found> {
  for (const [index, address] of addresses.entries()) {
    const read = v.safeParse(jsonEntry, address)
    const line = index + 1
    yield read.success && !Array.isArray(address)
      ? { line, entry: read.output }
      : { line, problem: 'not-an-entry' }
  }
}

function* entriesOfCsv(
  records: Iterable<{ line: number; cells: readonly string[]; broken: boolean }>,
  columns: readonly string[],
): Generator<Found> {
  for (const { line, cells, broken } of records) {
    if (broken) yield { line, problem: 'broken-quotes' }
    else {
      const pairs = columns.map((column, index) => [column, plainCell(cells[index] ?? '')])
      yield { line, entry: Object.fromEntries(pairs) }
    }
  }
}

async function readAll(format: ExportFormat, found: Iterable<Found>, now: number): Promise<ReadFile> {
  const rows: ImportRow[] = []
  const refused: RefusedPart[] = []
  let refusedCount = 0
  let read = 0
  for (const part of found) {
    const row = 'problem' in part ? failed(part.problem) : readFileEntry(part.entry, now)
    if (row.ok) rows.push(row.value)
    else {
      refusedCount += 1
      if (refused.length < mostTold) refused.push({ line: part.line, message: importWords[row.failure] })
    }
    read += 1
    if (read % turnLength === 0) await nextTurn()
  }
  return { format, rows, refused, refusedCount }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readJsonFile(text: string, now: number): Promise<Result<ReadFile, Refusal>> {
  const file = v.safeParse(envelope, parseJson(text))
  if (!file.success) return failed({ reason: 'import-unreadable' })
  if (file.output.version > fileVersion) return failed({ reason: 'import-newer' })
  return success(await readAll('json', entriesOfJson(file.output.addresses), now))
}

async function readCsvFile(text: string, now: number): Promise<Result<ReadFile, Refusal>> {
  const records = readRecords(text)
  const head = records.next()
  if (head.done) return failed({ reason: 'import-unreadable' })
  const columns = head.value.cells.map((cell) => cell.trim().toLowerCase())
  const known: readonly string[] = fileColumns
  // A line that is no header at all would be told of columns that nobody meant to write.
  if (columns.length === 1 && !columns.some((name) => known.includes(name))) {
    return failed({ reason: 'import-unreadable' })
  }
  const missing = neededColumns.filter((name) => !columns.includes(name))
  if (missing.length > 0) return failed({ reason: 'import-columns', columns: missing })
  return success(await readAll('csv', entriesOfCsv(records, columns), now))
}

/**
 * Reads an exported file, whichever of the formats it has. Refusals: `import-too-large`, `import-unreadable`,
 * `import-newer`, `import-columns`; a line that cannot be read is told in the result and hinders no other.
 * @param now the time of entries that have none, in milliseconds since the epoch.
 */
export async function readAddressFile(text: string, now: number): Promise<Result<ReadFile, Refusal>> {
  // No file has fewer bytes than its text has characters; it may have fewer than the text would have if it was no UTF-8.
  if (text.length > importMaxBytes) return failed({ reason: 'import-too-large' })
  const content = text.replace(/^\ufeff/, '')
  return /^\s*[{[]/.test(content) ? readJsonFile(content, now) : readCsvFile(content, now)
}
