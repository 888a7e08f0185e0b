import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isFile } from '../../files/set-aside.ts'
import { committedFrames, readWriteAheadLog } from './write-ahead-log.ts'

/** The pages of a damaged database. A page of the write-ahead log replaces the older page of the file. */
export interface Pages {
  readonly size: number
  /** The numbers of all pages, from 1, in the order of writing. */
  readonly numbers: readonly number[]
  /** A page, or `undefined` if it does not exist. The missing part of a truncated page is zeros. */
  read(number: number): Buffer | undefined
  close(): void
}

const usualSize = 4_096
const headerLength = 100

/** The offset of the page size in the file's header, https://sqlite.org/fileformat2.html#the_database_header. */
function sizeIn(header: Buffer): number | undefined {
  if (header.length < headerLength || header.toString('latin1', 0, 15) !== 'SQLite format 3') return undefined
  const size = header.readUInt16BE(16)
  return size >= 512 && (size & (size - 1)) === 0 ? size : undefined
}

/**
 * Opens the pages of a file that SQLite refuses.
 * @param withLog whether pages of the log replace pages of the file.
 * @throws the system's error if the file cannot be read at all.
 */
export function openPages(file: string, withLog = true): Pages {
  const log = withLog ? readWriteAheadLog(`${file}-wal`) : undefined
  const inLog = new Map<number, Buffer>()
  for (const { page, contents } of log === undefined ? [] : committedFrames(log)) {
    // Deleted first, so that the order is the order of writing.
    inLog.delete(page)
    inLog.set(page, contents)
  }

  const descriptor = isFile(file) ? openSync(file, 'r') : undefined
  const bytesAt = (position: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    if (descriptor === undefined) return bytes.subarray(0, 0)
    const read = readSync(descriptor, bytes, 0, length, position)
    return read === 0 ? bytes.subarray(0, 0) : bytes
  }
  const size = sizeIn(bytesAt(0, headerLength)) ?? log?.pageSize ?? usualSize
  const count = descriptor === undefined ? 0 : Math.ceil(fstatSync(descriptor).size / size)
  const inFile = Array.from({ length: count }, (_, index) => index + 1)

  return {
    size,
    numbers: [...inFile.filter((number) => !inLog.has(number)), ...inLog.keys()],
    read(number) {
      const newest = inLog.get(number)
      if (newest !== undefined) return newest
      if (!Number.isSafeInteger(number) || number < 1 || number > count) return undefined
      try {
        return bytesAt((number - 1) * size, size)
      } catch {
        // An unreadable part of the disk loses only that part.
        return undefined
      }
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor)
    },
  }
}
