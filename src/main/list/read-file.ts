import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { ImportProblem } from '../../shared/rules/import-problem.ts'
import { type ExportFormat, importMaxBytes, type RefusedPart } from '../../shared/views/address-list.ts'
import { words } from '../../shared/words/words.ts'
import type { ImportRow } from '../book/book-import.ts'
import type { FileOwner, FileReading, FormatReader, OnFound } from './file-format.ts'
import { createCsvFormat } from './read-csv.ts'
import { readFileEntry } from './read-entry.ts'
import { createJsonFormat } from './read-json.ts'

/** The contents of a file besides its rows, which `onRow` has already received. */
export interface ReadFile extends FileReading {
  readonly format: ExportFormat
  /** The first hundred unreadable lines or entries. */
  readonly refused: readonly RefusedPart[]
  readonly refusedCount: number
  /** Whether an address has no date in the file. */
  readonly undated?: true
  /** For a file of logins: the number of its other entries. */
  readonly skipped?: number
}

const mostTold = 100

/**
 * Reads a file in any known format and reports each address in turn.
 * @param now the time of entries without a date, in milliseconds since the epoch.
 * @param onRow takes an address, or returns why it does not. `isLogin`: it is the user name of a login.
 * @param owner the account of all addresses in a file, whatever accounts a CSV file names.
 */
export function createFileReader(
  now: number,
  onRow: (row: ImportRow, isLogin: boolean) => ImportProblem | undefined,
  owner?: FileOwner,
) {
  let size = 0
  let format: ExportFormat = 'csv'
  let reader: FormatReader | undefined
  const refused: RefusedPart[] = []
  let refusedCount = 0
  let isUndated = false
  let hasLogins = false
  let skipped = 0

  function refuse(line: number, problem: ImportProblem): void {
    refusedCount += 1
    if (refused.length < mostTold) refused.push({ line, message: words().imports[problem] })
  }

  const onFound: OnFound = (line, found) => {
    if (found === 'other') skipped += 1
    else if ('problem' in found) refuse(line, found.problem)
    else {
      const row = readFileEntry(found.entry, now)
      const problem = row.ok ? onRow(row.value, found.isLogin === true) : row.failure
      if (problem !== undefined) return refuse(line, problem)
      isUndated ||= (found.entry.created ?? '').trim() === ''
      hasLogins ||= found.isLogin === true
    }
  }

  function readerFor(begin: string): FormatReader {
    format = /^\s*[{[]/.test(begin) ? 'json' : 'csv'
    return format === 'json' ? createJsonFormat(onFound, owner) : createCsvFormat(onFound, owner)
  }

  return {
    /**
     * Reads the next part. The work is linear in the part. Refusals: `import-too-large`, `import-unreadable`,
     * `import-columns`, `import-many-columns`, `import-without-account`, `import-encrypted`. After a refusal the reader
     * must not be used again.
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
      if (!read.ok) return read
      return success({
        ...read.value,
        format,
        refused,
        refusedCount,
        ...(isUndated ? { undated: true } : {}),
        ...(hasLogins || skipped > 0 ? { skipped } : {}),
      })
    },
  }
}

/** Reads a file in parts. */
export type FileReader = ReturnType<typeof createFileReader>
