import { setImmediate as nextTurn } from 'node:timers/promises'
import { failed, type Result, success } from '../../shared/result.ts'
import type { ExportedFile, ExportFormat } from '../../shared/views/address-list.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import { writeRecord } from './csv.ts'
import { type FileEntry, fileColumns, fileEntryOf, fileFormat, fileVersion } from './file-columns.ts'

interface Writer {
  readonly mediaType: string
  begin(exportedAt: string): string
  entry(entry: FileEntry, first: boolean): string
  readonly end: string
}

const writers: Readonly<Record<ExportFormat, Writer>> = {
  csv: {
    mediaType: 'text/csv;charset=utf-8',
    // Without the byte order mark Excel does not recognize UTF-8.
    begin: () => `\ufeff${writeRecord(fileColumns)}`,
    entry: (entry) => writeRecord(fileColumns.map((column) => entry[column])),
    end: '',
  },
  json: {
    mediaType: 'application/json',
    begin: (exportedAt) =>
      `{"format":"${fileFormat}","version":${fileVersion},"exported":"${exportedAt}","addresses":[\n`,
    // One address on each line, so that users can compare two exports.
    entry: (entry, first) => `${first ? '' : ',\n'}${JSON.stringify(entry)}`,
    end: '\n]}\n',
  },
}

/** Entries per turn: about 10 ms, so that a creation never waits. */
const pageSize = 500

/** Exports the whole book, oldest entry first. Other work gets its turn between pages. */
export async function exportAddresses(
  book: Pick<AddressBook, 'exportPage'>,
  format: ExportFormat,
  now: number,
): Promise<Result<ExportedFile>> {
  const { mediaType, begin, entry, end } = writers[format]
  const exportedAt = new Date(now).toISOString()
  const pieces = [begin(exportedAt)]
  let count = 0
  let next: number | undefined = 0
  while (next !== undefined) {
    const page: ReturnType<AddressBook['exportPage']> = book.exportPage(next, pageSize)
    if (!page.ok) return failed(describeFailure(page.failure))
    const first = count === 0
    const texts = page.value.entries.map((row, index) => entry(fileEntryOf(row), first && index === 0))
    // Joined a page at a time, so that the last join has few pieces.
    pieces.push(texts.join(''))
    count += texts.length
    next = page.value.next
    await nextTurn()
  }
  pieces.push(end)
  const name = `aliasmith-addresses-${exportedAt.slice(0, 10)}.${format}`
  return success({ name, mediaType, text: pieces.join(''), count })
}
