import { randomInt } from 'node:crypto'
import { readSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { committedFrames, type WriteAheadLog } from './salvage/write-ahead-log.ts'

/*
 * Every change of the book raises a number in the header of its file, by a step of chance. SQLite itself takes any log
 * that stands beside a file for that file's own, and one of another day would take back what was written since. By the
 * number it is told whether the two belong together, and which of them is the later one.
 */

/** The longest step. Two files that went apart from the same number hardly ever meet in one again. */
const longestStep = 255
/** SQLite keeps an application's number in 31 bits, https://sqlite.org/pragma.html#pragma_application_id. */
const numbers = 2 ** 31
/** Where it stands, https://sqlite.org/fileformat2.html#the_database_header. */
const placeInHeader = 68
/** How much of a file's beginning is needed to read it. Bytes. */
const stampLength = placeInHeader + 4

/** The number of the book as a connection sees it. */
export function stampOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA application_id').get()?.application_id)
}

/** Raises the number, within the transaction that changes something. */
export function raiseStamp(database: DatabaseSync): void {
  const next = (stampOf(database) + 1 + randomInt(longestStep)) % numbers
  database.exec(`PRAGMA application_id = ${next}`)
}

function stampIn(page: Buffer): number {
  return page.readUInt32BE(placeInHeader)
}

/** How the file beside a log came to it. */
export type Kinship = 'own' | 'file-is-later' | 'log-is-later'

/** The numbers of the transactions in a log, one after another. */
export function stampsOf(log: WriteAheadLog): readonly number[] {
  return committedFrames(log)
    .filter(({ page }) => page === 1)
    .map(({ contents }) => stampIn(contents))
}

/** The number in an open file, whatever its log says; `undefined` if the file is too short to have one. */
export function stampInFile(descriptor: number): number | undefined {
  const header = Buffer.alloc(stampLength)
  return readSync(descriptor, header, 0, stampLength, 0) === stampLength ? stampIn(header) : undefined
}

/**
 * Tells whether a log continues the file beside it: the file is then as it was when the log was begun, or as one of the
 * log's transactions left it. A log of an earlier version of the app has no numbers, and counts as the file's own.
 * @param descriptor of the file. Who has a connection to it must not close one: that lets go of the connection's locks.
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
