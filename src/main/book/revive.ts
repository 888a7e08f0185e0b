import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../files/make-folder.ts'
import { makePrivate } from '../files/private-file.ts'
import { setAside } from '../files/set-aside.ts'
import { connectWith } from './connect.ts'
import { companions, freshOf, nameFresh, removeFresh } from './fresh-file.ts'
import { migrate } from './migrations.ts'
import { salvage } from './salvage/salvage.ts'
import { stampOf } from './stamp.ts'
import { fullDiskOr, saysUnreadable } from './storage-error.ts'
import { watchContents } from './watch-contents.ts'

/** What became of a file that was replaced or written over while it was open; it is now at `path`. */
export type Replacement =
  /** Memory still had the whole book. */
  | { readonly reason: 'rewritten'; readonly path: string }
  /** A part had to be read out of the files. */
  | { readonly reason: 'set-aside'; readonly path: string; readonly rescued: number }

/** Called once a book has been written again. */
export type TellReplaced = (replacement: Replacement) => void

/** Watches over the file of a connection. */
export interface Revive {
  /** Gives a new connection if the file of this one was taken away or written over; `undefined` if it is as it was left. */
  before(database: DatabaseSync): DatabaseSync | undefined
  /** Remembers how a change left the files. */
  after(database: DatabaseSync): void
  /** To be called once the connection is closed. */
  end(): void
}

/**
 * Guards a file that may be deleted or replaced while it is open. Only the connection still has what it held then, and
 * would take it along when the app ends. So the whole book is written out again under its name before the next change;
 * whatever has that name meanwhile is set aside.
 */
export async function createRevival(
  file: string,
  now: () => number,
  database: DatabaseSync,
  tell: TellReplaced,
): Promise<Revive> {
  const { DatabaseSync } = await import('node:sqlite')
  return guard(DatabaseSync, file, now, database, tell)
}

/**
 * The same for a connection that can only read, because the disk was full or read-only when it was made: before each
 * change it is tried again to connect for writing. Throws why that still cannot be.
 */
export async function createReopening(file: string, now: () => number, tell: TellReplaced): Promise<Revive> {
  const { DatabaseSync } = await import('node:sqlite')
  let revive: Revive | undefined

  return {
    before(database) {
      if (revive !== undefined) return revive.before(database)
      let opened: DatabaseSync
      try {
        opened = connectWith(DatabaseSync, file)
      } catch (error) {
        throw fullDiskOr(error, file)
      }
      database.close()
      revive = guard(DatabaseSync, file, now, opened, tell)
      return opened
    },
    after: (database) => revive?.after(database),
    end: () => revive?.end(),
  }
}

function guard(
  Database: typeof DatabaseSync,
  file: string,
  now: () => number,
  opened: DatabaseSync,
  tell: TellReplaced,
): Revive {
  let known = identity(file)
  let watched = watchContents(Database, file, opened)

  /**
   * Writes out what the connection holds. What it cannot read of it any more is read from the files.
   * @returns how many addresses there were, unless it is certain that all of them were.
   */
  function writeFresh(database: DatabaseSync, isWrittenOver: boolean): number | undefined {
    removeFresh(file)
    makePrivate(freshOf(file))
    try {
      const isWhole = !isWrittenOver || watched.isInMemory(database)
      database.prepare('VACUUM INTO ?').run(freshOf(file))
      using fresh = new Database(freshOf(file), { readOnly: true })
      const isSound = fresh.prepare('PRAGMA integrity_check(1)').get()?.integrity_check === 'ok'
      if (isSound && stampOf(fresh) === watched.stamp()) return isWhole ? undefined : countIn(fresh)
    } catch (error) {
      if (!saysUnreadable(error)) throw error
    }
    removeFresh(file)
    makePrivate(freshOf(file))
    using fresh = new Database(freshOf(file))
    migrate(fresh)
    return salvage(file, fresh, []).addresses
  }

  return {
    before(database) {
      const present = identity(file)
      // The log appears with the first change.
      known = { file: known.file, log: known.log ?? present.log }
      const isInPlace = present.file === known.file && present.log === known.log
      const isWrittenOver = isInPlace && watched.isStrange(database)
      if (isInPlace && !isWrittenOver) return undefined
      makeFolder(dirname(file))
      const rescued = writeFresh(database, isWrittenOver)
      const moment = new Date(now())
      // A log that is still this connection's ends with it; any other belongs to the file that was put here.
      const isOwnLog = present.log === known.log && !isWrittenOver
      const isStranger = present.file !== undefined && (present.file !== known.file || isWrittenOver)
      const path = isStranger ? setAside(file, moment, isOwnLog ? [] : companions) : undefined
      database.close()
      watched.end()
      nameFresh(file, moment)
      const revived = connectWith(Database, file)
      known = identity(file)
      watched = watchContents(Database, file, revived)
      if (path !== undefined)
        tell(rescued === undefined ? { reason: 'rewritten', path } : { reason: 'set-aside', path, rescued })
      return revived
    },
    after: (database) => watched.remember(database),
    end: () => watched.end(),
  }
}

function countIn(database: DatabaseSync): number {
  return Number(database.prepare('SELECT count(*) AS count FROM addresses').get()?.count)
}

interface Identity {
  readonly file: string | undefined
  readonly log: string | undefined
}

function identity(file: string): Identity {
  return { file: identify(file), log: identify(`${file}-wal`) }
}

function identify(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}
