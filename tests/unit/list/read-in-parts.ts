import type { ImportRow } from '../../../src/main/book/book-import.ts'
import { type CsvRecord, createCsvReader } from '../../../src/main/list/csv-reader.ts'
import { createFileReader, type ReadFile } from '../../../src/main/list/read-file.ts'
import type { Refusal } from '../../../src/shared/failure.ts'
import type { Result } from '../../../src/shared/result.ts'
import { importPartMaxLength } from '../../../src/shared/views/address-list.ts'

/** A text in parts of these lengths, repeated. */
export function* cut(text: string, lengths: readonly number[] = [importPartMaxLength]): Generator<string> {
  let at = 0
  for (let index = 0; at < text.length; index += 1) {
    const length = lengths[index % lengths.length] ?? importPartMaxLength
    yield text.slice(at, at + length)
    at += length
  }
}

/** The records of a CSV file. */
export function recordsOf(text: string, lengths?: readonly number[]): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  const reader = createCsvReader((record) => records.push(record))
  for (const part of cut(text, lengths)) reader.feed(part)
  reader.end()
  return records
}

/** The result of reading a file, and its rows. */
export function readFile(
  text: string,
  now: number,
  lengths?: readonly number[],
): { readonly read: Result<ReadFile, Refusal>; readonly rows: readonly ImportRow[] } {
  const rows: ImportRow[] = []
  const reader = createFileReader(now, (row) => {
    rows.push(row)
    return undefined
  })
  for (const part of cut(text, lengths)) {
    const fed = reader.feed(part)
    if (!fed.ok) return { read: fed, rows }
  }
  return { read: reader.end(), rows }
}
