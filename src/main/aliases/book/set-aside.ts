import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs'
import { format, parse } from 'node:path'

/** How every SQLite file begins, https://sqlite.org/fileformat2.html#the_database_header. */
const magic = Buffer.from('SQLite format 3\0')

function beginningOf(file: string): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const beginning = Buffer.alloc(magic.length)
    return beginning.subarray(0, readSync(descriptor, beginning))
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Whether the file is no database, seen from its first bytes alone: opening it would be too late, because SQLite deletes
 * the write-ahead log of a file that it takes for an empty one. A file that cannot be read is left for SQLite to judge.
 */
export function isForeign(file: string): boolean {
  try {
    const beginning = existsSync(file) ? beginningOf(file) : Buffer.alloc(0)
    if (beginning.length > 0) return !beginning.equals(magic)
    return existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  } catch {
    return false
  }
}

/**
 * Renames a file that is no database, with its write-ahead log, next to where it was: `addresses.sqlite` becomes
 * `addresses-broken-2026-11-21T20-46-05-123Z.sqlite`. Nothing is deleted.
 * @returns the new path.
 * @throws the system's error if it cannot be renamed.
 */
export function setAside(file: string, now: Date): string {
  const { dir, name, ext } = parse(file)
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  const target = format({ dir, name: `${name}-broken-${stamp}`, ext })
  // The log first: were it left behind, SQLite would delete it or apply it to the fresh file.
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${target}${suffix}`)
  }
  return target
}
