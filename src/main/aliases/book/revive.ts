import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { makeFolder } from '../../make-folder.ts'
import { makePrivate } from '../../private-file.ts'
import { setAside } from '../../set-aside.ts'
import { connectWith } from './connect.ts'
import { companions, freshOf, nameFresh, removeFresh } from './fresh-file.ts'
import { fullDiskOr } from './storage-error.ts'

/** Gives a new connection if the file of this one was taken away; `undefined` if it is where it was. */
export type Revive = (database: DatabaseSync) => DatabaseSync | undefined

/**
 * Guards a file that may be deleted or replaced while it is open. Only the connection still has what it held then, and
 * would take it along when the app ends. So the whole book is written out again under its name before the next change;
 * whatever has that name meanwhile is set aside.
 */
export async function createRevival(file: string, now: () => number): Promise<Revive> {
  const { DatabaseSync } = await import('node:sqlite')
  return guard(DatabaseSync, file, now)
}

/**
 * The same for a connection that can only read, because the disk was full or read-only when it was made: before each
 * change it is tried again to connect for writing. Throws why that still cannot be.
 */
export async function createReopening(file: string, now: () => number): Promise<Revive> {
  const { DatabaseSync } = await import('node:sqlite')
  let revive: Revive | undefined

  return (database) => {
    if (revive !== undefined) return revive(database)
    let opened: DatabaseSync
    try {
      opened = connectWith(DatabaseSync, file)
    } catch (error) {
      throw fullDiskOr(error, file)
    }
    database.close()
    revive = guard(DatabaseSync, file, now)
    return opened
  }
}

function guard(Database: typeof DatabaseSync, file: string, now: () => number): Revive {
  let known = identity(file)

  return (database) => {
    const present = identity(file)
    // The log appears with the first change.
    known = { file: known.file, log: known.log ?? present.log }
    if (present.file === known.file && present.log === known.log) return undefined
    makeFolder(dirname(file))
    removeFresh(file)
    makePrivate(freshOf(file))
    database.prepare('VACUUM INTO ?').run(freshOf(file))
    const moment = new Date(now())
    // A log that is still this connection's ends with it; any other belongs to the file that was put here.
    const isOwnLog = present.log === known.log
    const isStranger = present.file !== undefined && present.file !== known.file
    if (isStranger) setAside(file, moment, isOwnLog ? [] : companions)
    database.close()
    nameFresh(file, moment)
    const revived = connectWith(Database, file)
    known = identity(file)
    return revived
  }
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
