import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../files/make-folder.ts'
import { makePrivate } from '../files/private-file.ts'
import { setAside } from '../files/set-aside.ts'
import type { BookAccount } from './address-book.ts'
import { connectWith } from './connect.ts'
import { companions, freshOf, nameFresh, removeFresh } from './fresh-file.ts'
import { migrate } from './migrations.ts'
import { salvage } from './salvage/salvage.ts'
import { stampOf } from './stamp.ts'
import { fullDiskOr, saysUnreadable } from './storage-error.ts'
import { watchContents } from './watch-contents.ts'

/** The outcome for a file that was replaced or overwritten while it was open. It is now at `path`. */
export type Replacement =
  /** The whole book was still in memory. */
  | { readonly reason: 'rewritten'; readonly path: string }
  /** A part of the book had to be salvaged from the files. */
  | { readonly reason: 'set-aside'; readonly path: string; readonly rescued: number }

/** Called after a book was written again. */
export type OnReplaced = (replacement: Replacement) => void

/** Watches over the file of a connection. */
export interface Revive {
  /** Returns a new connection if the file was removed or overwritten; `undefined` if the file is unchanged. */
  before(database: DatabaseSync): DatabaseSync | undefined
  /** Records the state of the files after a change. */
  after(database: DatabaseSync): void
  /** Notes that the file is damaged, so that `before` salvages it. */
  condemn(): void
  /** To be called once the connection is closed. */
  end(): void
}

/**
 * Guards a file against deletion and replacement while it is open. Only the connection then still has the contents,
 * which would be lost with the end of the app. The whole book is therefore written again under its name before the next
 * change. Another file that has taken the name is set aside.
 */
export async function createRevival(
  file: string,
  now: () => number,
  database: DatabaseSync,
  onReplaced: OnReplaced,
  accounts: readonly BookAccount[],
): Promise<Revive> {
  const { DatabaseSync } = await import('node:sqlite')
  return guard(DatabaseSync, file, now, database, onReplaced, accounts)
}

/**
 * Guards a read-only connection, made while the disk was full or read-only. Each change first tries to connect for
 * writing.
 * @throws the error that still prevents writing.
 */
export async function createReopening(
  file: string,
  now: () => number,
  onReplaced: OnReplaced,
  accounts: readonly BookAccount[],
): Promise<Revive> {
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
      revive = guard(DatabaseSync, file, now, opened, onReplaced, accounts)
      return opened
    },
    after: (database) => revive?.after(database),
    condemn: () => revive?.condemn(),
    end: () => revive?.end(),
  }
}

function guard(
  Database: typeof DatabaseSync,
  file: string,
  now: () => number,
  opened: DatabaseSync,
  onReplaced: OnReplaced,
  accounts: readonly BookAccount[],
): Revive {
  let isCondemned = false
  let known = identity(file)
  let watched = watchContents(Database, file, opened)

  /** Returns the number of addresses that could be read. */
  function salvageFresh(): number {
    removeFresh(file)
    makePrivate(freshOf(file))
    using fresh = new Database(freshOf(file))
    migrate(fresh)
    return salvage(file, fresh, accounts, isCondemned)
  }

  /**
   * Writes the connection's contents to a fresh file. Contents that the connection can no longer read are salvaged from
   * the files.
   * @returns the number of saved addresses, or `undefined` if all of them are certainly saved.
   */
  function writeFresh(database: DatabaseSync, isWrittenOver: boolean): number | undefined {
    if (isCondemned) return salvageFresh()
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
    return salvageFresh()
  }

  return {
    before(database) {
      const present = identity(file)
      // The log appears with the first change.
      known = { file: known.file, log: known.log ?? present.log }
      const isInPlace = present.file === known.file && present.log === known.log
      const isWrittenOver = isInPlace && (isCondemned || watched.isStrange(database))
      if (isInPlace && !isWrittenOver) return undefined
      makeFolder(dirname(file))
      const rescued = writeFresh(database, isWrittenOver)
      const moment = new Date(now())
      // This connection's own log ends with the connection. Another log belongs to the foreign file.
      const isOwnLog = present.log === known.log && !isWrittenOver
      const isStranger = present.file !== undefined && (present.file !== known.file || isWrittenOver)
      const path = isStranger ? setAside(file, moment, isOwnLog ? [] : companions) : undefined
      database.close()
      watched.end()
      nameFresh(file, moment)
      const revived = connectWith(Database, file)
      isCondemned = false
      known = identity(file)
      watched = watchContents(Database, file, revived)
      if (path !== undefined)
        onReplaced(
          rescued === undefined ? { reason: 'rewritten', path } : { reason: 'set-aside', path, rescued },
        )
      return revived
    },
    after: (database) => watched.remember(database),
    condemn() {
      isCondemned = true
    },
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
