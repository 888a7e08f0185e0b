import { statSync } from 'node:fs'
import type { DatabaseSync, DatabaseSyncOptions } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { makePrivate } from '../files/private-file.ts'
import { isFile } from '../files/set-aside.ts'
import { migrate, migrations, versionOf } from './migrations.ts'
import { beginStamps } from './stamp.ts'
import { saysBusy } from './storage-error.ts'

/*
 * synchronous = FULL: a commit waits for the disk, so that a power cut loses no address that was shown. NORMAL survives a
 * crash of the app, but not a power cut, so that `storage.ts` waits in its place.
 * cache_size: 16 MB holds the whole search index. With the default of 2 MB each search copies it from the system.
 */
const settings = `
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -16000;`

/** How long a call waits for another process that writes. Only a second start of the app is such a process. */
export const busyTimeoutMs = 2_000
const retryMs = 20

/**
 * Connects to the file and brings it up to date.
 * @throws SQLite's error.
 */
export async function connect(file: string): Promise<DatabaseSync> {
  // Loaded late, because loading SQLite would delay the start of the app.
  const { DatabaseSync } = await import('node:sqlite')
  return connectWith(DatabaseSync, file)
}

/**
 * Connects with a loaded SQLite and brings the file up to date.
 * @throws SQLite's error.
 */
export function connectWith(Database: typeof DatabaseSync, file: string): DatabaseSync {
  makePrivate(file)
  const database = new Database(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  try {
    if (isEmpty(database)) beginStamps(database)
    beginLog(database)
    database.exec(settings)
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA page_count').get()?.page_count === 0
}

/** SQLite waits for other processes everywhere, except when a new file gets its log. */
function beginLog(database: DatabaseSync): void {
  const end = performance.now() + busyTimeoutMs
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!saysBusy(error) || performance.now() > end) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, retryMs)
    }
  }
}

/**
 * Connects to a file that cannot be written, if this version can read it without a migration. In a read-only folder
 * SQLite needs `immutable`, which ignores the log. Only a file without a log is therefore read in this way.
 */
export async function connectReadOnly(file: string): Promise<DatabaseSync | undefined> {
  const { DatabaseSync } = await import('node:sqlite')
  const unchanging = pathToFileURL(file)
  unchanging.searchParams.set('immutable', '1')
  const hasLog = isFile(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  const options: DatabaseSyncOptions = { readOnly: true, timeout: busyTimeoutMs }
  for (const place of hasLog ? [file] : [file, unchanging]) {
    let database: DatabaseSync | undefined
    try {
      database = new DatabaseSync(place, options)
      if (versionOf(database) === migrations.length) return database
      database.close()
    } catch {
      if (database?.isOpen) database.close()
    }
  }
  return undefined
}
