import type { DatabaseSync } from 'node:sqlite'
import { failed, success } from '../../../shared/result.ts'
import { createAccounts } from './accounts.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import { createAttempts } from './attempts.ts'
import { createEntries } from './entries.ts'
import { createHandles } from './handles.ts'
import { createList } from './list-entries.ts'
import { createListed } from './listed.ts'
import { migrate } from './migrations.ts'
import { createRanges } from './ranges.ts'
import { createRequests } from './requests.ts'
import { isForeign, setAside } from './set-aside.ts'
import type { Storage } from './storage.ts'
import { createStorage } from './storage.ts'
import { refusalOfStorageError, saysUnreadable } from './storage-error.ts'
import { createTransfer } from './transfer.ts'

/** How to open an address book. */
export interface AddressBookOptions {
  /** The present, in milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number
}

/** An open address book, and what happened to the file if it was no database. */
export interface OpenedAddressBook {
  readonly book: AddressBook
  /** The unreadable file was set aside under this path, and a fresh one was begun. */
  readonly notice?: { readonly reason: 'set-aside'; readonly path: string }
}

/*
 * synchronous = FULL: a commit waits for the disk, so not even a power cut takes back an address that was shown. It
 * costs less than 1 ms on a solid-state disk, next to a network exchange of a hundred. A crash of the app alone would
 * lose nothing under NORMAL either.
 * cache_size: 16 MB holds the index that is searched; with the default of 2 MB each search copies it from the system.
 */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA cache_size = -16000;`

/** How long a call waits for another process that writes. Only a second start of the app can be one. */
const busyTimeoutMs = 2_000

async function connect(file: string): Promise<{ readonly database: DatabaseSync; readonly newer: boolean }> {
  // Loaded when it is needed, so that it does not delay the start of the app.
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
  try {
    database.exec(settings)
    return { database, newer: migrate(database) === 'newer' }
  } catch (error) {
    database.close()
    throw error
  }
}

function createAddressBook(storage: Storage): AddressBook {
  return {
    ...createAccounts(storage),
    ...createEntries(storage),
    ...createList(storage),
    ...createRanges(storage),
    ...createListed(storage),
    ...createTransfer(storage),
    ...createAttempts(storage),
    ...createRequests(storage),
    ...createHandles(storage),
    close: () => storage.close(),
  }
}

/**
 * Opens the address book, or begins one. The folder must exist. A file that is no readable database is set aside and
 * reported, never deleted. Refusals: `storage-newer` for a file that a newer version wrote, which stays as it is;
 * `storage-full`; `storage-failed`.
 */
export async function openAddressBook(
  file: string,
  { now = Date.now }: AddressBookOptions = {},
): Promise<BookResult<OpenedAddressBook>> {
  if (isForeign(file)) return startAfresh(file, new Date(now()))
  try {
    const { database, newer } = await connect(file)
    if (!newer) return success({ book: createAddressBook(createStorage(database)) })
    database.close()
    return failed({ reason: 'storage-newer' })
  } catch (error) {
    if (!saysUnreadable(error)) return failed(refusalOfStorageError(error))
  }
  return startAfresh(file, new Date(now()))
}

async function startAfresh(file: string, now: Date): Promise<BookResult<OpenedAddressBook>> {
  let path: string
  try {
    path = setAside(file, now)
  } catch {
    return failed({ reason: 'storage-failed' })
  }
  try {
    const { database } = await connect(file)
    return success({
      book: createAddressBook(createStorage(database)),
      notice: { reason: 'set-aside', path },
    })
  } catch (error) {
    return failed(refusalOfStorageError(error))
  }
}
