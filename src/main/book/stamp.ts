import { randomInt } from 'node:crypto'
import { readSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { pragmaOf } from './pragma.ts'
import { committedFrames, type WriteAheadLog } from './salvage/write-ahead-log.ts'

/*
 * Every change of the book raises a number, the stamp, in the header of its file by a random step. SQLite treats any
 * log beside a file as that file's own, so a log of another day would revert later changes. The stamps show whether a
 * file and a log belong together, and which of the two is later.
 */

/** The longest step. Two copies of one file that change separately hardly ever reach the same stamp. */
const longestStep = 255
/** SQLite keeps `application_id` in 31 bits, https://sqlite.org/pragma.html#pragma_application_id. */
const numbers = 2 ** 31
/** The offset of `application_id`, https://sqlite.org/fileformat2.html#the_database_header. */
const placeInHeader = 68
/** The part of a file that contains the stamp, in bytes. */
const stampLength = placeInHeader + 4

/** The first stamp is at most this, so that the stamps of a book hardly ever wrap around. */
const firstStamps = 2 ** 30

/** Gives a new book a random stamp, so that the stamps of two books are far apart. Throws SQLite's error. */
export function beginStamps(database: DatabaseSync): void {
  database.exec(`PRAGMA application_id = ${1 + randomInt(firstStamps)}`)
}

/** The stamp of the book as a connection sees it. */
export function stampOf(database: DatabaseSync): number {
  return pragmaOf(database, 'application_id')
}

/** Raises the stamp. Must run within the transaction of the change. */
export function raiseStamp(database: DatabaseSync): void {
  const next = (stampOf(database) + 1 + randomInt(longestStep)) % numbers
  database.exec(`PRAGMA application_id = ${next}`)
}

function stampIn(page: Buffer): number {
  return page.readUInt32BE(placeInHeader)
}

/** The relation between a file and the log beside it. */
export type Kinship = 'own' | 'file-is-later' | 'log-is-later'

/** The stamps of the transactions in a log, in order. */
export function stampsOf(log: WriteAheadLog): readonly number[] {
  return committedFrames(log)
    .filter(({ page }) => page === 1)
    .map(({ contents }) => stampIn(contents))
}

/** The stamp in an open file, without its log; `undefined` if the file is too short to have one. */
export function stampInFile(descriptor: number): number | undefined {
  const header = Buffer.alloc(stampLength)
  return readSync(descriptor, header, 0, stampLength, 0) === stampLength ? stampIn(header) : undefined
}

/**
 * Whether a log continues the file beside it. The file then has the state at the log's beginning, or the state after
 * one of the log's transactions. A log of an earlier version of the app has no stamps and counts as the file's own.
 * @param descriptor of the file. A process with a connection to the file must not close the descriptor, because that
 *   releases the connection's locks.
 */
export function kinshipOf(descriptor: number, log: WriteAheadLog): Kinship {
  const stamps = stampsOf(log)
  const [first] = stamps
  const last = stamps.at(-1)
  const stamp = stampInFile(descriptor)
  if (first === undefined || last === undefined || stamp === undefined) return 'own'
  const isBegin = (first - stamp + numbers) % numbers <= longestStep
  if (isBegin || stamps.includes(stamp)) return 'own'
  return stamp > last ? 'file-is-later' : 'log-is-later'
}
