import { statSync } from 'node:fs'
import type { DatabaseSync, DatabaseSyncOptions } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { makePrivate } from '../files/private-file.ts'
import { isFile } from '../files/set-aside.ts'
import { migrate, migrations, versionOf } from './migrations.ts'
import { saysBusy } from './storage-error.ts'

/*
 * synchronous = FULL: a commit waits for the disk, so not even a power cut takes back an address that was shown. It
 * costs less than 1 ms on a solid-state disk, next to a network exchange of a hundred. A crash of the app alone would
 * lose nothing under NORMAL either.
 * cache_size: 16 MB holds the index that is searched; with the default of 2 MB each search copies it from the system.
 */
const settings = `
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -16000;`

/** How long a call waits for another process that writes. Only a second start of the app can be one. */
export const busyTimeoutMs = 2_000
const retryMs = 20

/**
 * Connects to the file and brings it up to date.
 * @throws SQLite's error.
 */
export async function connect(file: string): Promise<DatabaseSync> {
  // Loaded when it is needed, so that it does not delay the start of the app.
  const { DatabaseSync } = await import('node:sqlite')
  return connectWith(DatabaseSync, file)
}

/**
 * The same once SQLite is loaded.
 * @throws SQLite's error.
 */
export function connectWith(Database: typeof DatabaseSync, file: string): DatabaseSync {
  makePrivate(file)
  const database = new Database(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  try {
    beginLog(database)
    database.exec(settings)
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** SQLite does not wait for another process where a new file gets its log, though it does everywhere else. */
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
 * Connects to a file that cannot be written, if this version can read it as it is. In a folder that takes no new file
 * SQLite needs to be told that nothing will change; it then leaves the log out, so only a file without one is read so.
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
