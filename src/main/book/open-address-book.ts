import { statSync } from 'node:fs'
import type { Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import { keepPrivate } from '../files/private-file.ts'
import { isFile, isNothing, setAside } from '../files/set-aside.ts'
import { createAccountRows } from './account-rows.ts'
import type { AddressBook, BookAccount, BookResult } from './address-book.ts'
import { createAttempts } from './attempts.ts'
import { createChanges } from './changes.ts'
import { checkLater } from './check-later.ts'
import { busyTimeoutMs, connect, connectReadOnly } from './connect.ts'
import { createEntries } from './entries.ts'
import { createExporting } from './exporting.ts'
import { createFinder } from './finder.ts'
import { companions } from './fresh-file.ts'
import { createHandles } from './handles.ts'
import { createImporting, undoImports } from './importing.ts'
import { type Condition, inspectFile } from './inspect-file.ts'
import { createList } from './list-entries.ts'
import { createMergeListed } from './merge-listed.ts'
import { createMissing } from './missing.ts'
import { createRefolding } from './refolding.ts'
import { createRequests } from './requests.ts'
import { createReserves } from './reserves.ts'
import { createReopening, createRevival, type OnReplaced, type Revive } from './revive.ts'
import { finishReplacing, replaceDamaged } from './salvage/replace-damaged.ts'
import { createSearch } from './search-entries.ts'
import { createSelections } from './selections.ts'
import { createStorage, type Storage } from './storage.ts'
import { fullDiskOr, refusalOfStorageError, saysBusy, saysUnreadable } from './storage-error.ts'
import { createTellings } from './tellings.ts'

/** The most pages that are checked before a start: 14 MB, or about 28,000 addresses. */
const mostPages = 3_500

/** SQLite's usual number of pages in the log from which it writes them back into the file. */
const logPages = 1_000

/** How to open an address book. */
export interface AddressBookOptions {
  /** The present, in milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number
  /** The configured accounts, because a damaged file may hold only the id of an account. */
  readonly accounts?: readonly BookAccount[]
  /** Called before every change; a refusal prevents the change. */
  readonly refuse?: () => Refusal | undefined
  /** Called when the file was replaced or overwritten while it was open, and was written again. */
  readonly onReplaced?: OnReplaced
  /** The pages of a file that is checked before it is opened; a larger one is checked while the app runs. */
  readonly mostChecked?: number
}

/** How the app handled a file that it could not use as it was. */
export type BookNotice =
  /** The file was set aside at this path. A fresh file holds the readable addresses. */
  | { readonly reason: 'set-aside'; readonly path: string; readonly rescued: number }
  /** The file and its log came from different days. A fresh file holds the contents of both. */
  | { readonly reason: 'mixed'; readonly path: string; readonly rescued: number }
  /** Something else had the name of a companion file and was moved to this path. No address is missing. */
  | { readonly reason: 'moved'; readonly path: string }
  /** The file was missing or empty although accounts exist. The app began a new file. */
  | { readonly reason: 'missing' }
  | { readonly reason: 'empty' }
  /** The file can be read but not written, for this reason. Each change tries again, unless the file is damaged. */
  | { readonly reason: 'read-only'; readonly refusal: Refusal }

/** An open address book, and a notice if its file needed repair. */
export interface OpenedAddressBook {
  readonly book: AddressBook
  readonly notice?: BookNotice
}

function createAddressBook(storage: Storage): AddressBook {
  const finderNow = createFinder(storage)
  return {
    ...createAccountRows(storage),
    ...createEntries(storage),
    ...createList(storage),
    ...createSearch(storage, finderNow),
    ...createSelections(storage, finderNow),
    ...createMergeListed(storage),
    ...createMissing(storage),
    ...createExporting(storage),
    ...createImporting(storage),
    ...createRefolding(storage),
    ...createAttempts(storage),
    ...createChanges(storage),
    ...createTellings(storage),
    ...createReserves(storage),
    ...createRequests(storage),
    ...createHandles(storage),
    onDisk: () => storage.onDisk(),
    close: () => storage.close(),
  }
}

/**
 * Opens the address book, or begins one. The folder must exist. A damaged file, or something else in its place, is set
 * aside and reported, never deleted. The fresh file holds everything readable. A missing or empty file is reported if
 * accounts exist. A file that cannot be written is opened for reading if possible. Refusals: `storage-newer` for the
 * file of a newer version, which stays unchanged; `storage-full-at-start`; `storage-failed`.
 */
export async function openAddressBook(
  file: string,
  options: AddressBookOptions = {},
): Promise<BookResult<OpenedAddressBook>> {
  const { now = Date.now, accounts = [], mostChecked = mostPages } = options
  let notice: BookNotice | undefined
  let condition: Condition | undefined
  for (const ending of ['', ...companions]) keepPrivate(`${file}${ending}`)
  try {
    notice = (await finishReplacing(file, new Date(now()))) ?? moveStrangers(file, new Date(now()))
    condition = await inspectFile(file, busyTimeoutMs, mostChecked)
    if (condition === 'newer') return failed({ reason: 'storage-newer' })
    if (condition === 'damaged') notice = await replaceDamaged(file, new Date(now()), accounts)
    else if (condition === 'mixed')
      notice = { ...(await replaceDamaged(file, new Date(now()), accounts)), reason: 'mixed' }
    else if (accounts.length > 0) notice = lackOf(file) ?? notice
    return success(await open(file, options, notice, condition === 'unchecked'))
  } catch (error) {
    if (!saysUnreadable(error)) return openReadOnly(file, options, condition, error)
  }
  try {
    return success(await open(file, options, await replaceDamaged(file, new Date(now()), accounts)))
  } catch (error) {
    return failed(atStart(refusalAt(file, error)))
  }
}

async function open(
  file: string,
  { now = Date.now, accounts = [], refuse, onReplaced = () => undefined }: AddressBookOptions,
  notice: BookNotice | undefined,
  isUnchecked = false,
): Promise<OpenedAddressBook> {
  const database = await connect(file)
  const revive = await createRevival(file, now, database, onReplaced, accounts)
  const storage = createStorage(database, revive, refuse)
  if (isUnchecked) {
    // Until the file is checked, changes stay in its log, so that a damaged file is salvaged as it was.
    database.exec('PRAGMA wal_autocheckpoint = 0')
    void checkOpened(file, storage, revive)
  }
  const book = createAddressBook(storage)
  // An interrupted import must leave no change. After a disk error the next start undoes it.
  await undoImports(book)
  return { book, ...(notice === undefined ? {} : { notice }) }
}

/** Checks an open file; a damaged one is salvaged at once. */
async function checkOpened(file: string, storage: Storage, revive: Revive): Promise<void> {
  const database = storage.connection()
  const { DatabaseSync } = await import('node:sqlite')
  const checked = { isOver: () => !database.isOpen, uses: storage.uses }
  await checkLater(DatabaseSync, file, checked, (isSound) => {
    if (isSound) return database.exec(`PRAGMA wal_autocheckpoint = ${logPages}`)
    revive.condemn()
    storage.keep()
  })
}

/** A read-only or full disk must not hide addresses. Changes are tried again, because the disk may recover. */
async function openReadOnly(
  file: string,
  { now = Date.now, accounts = [], refuse, onReplaced = () => undefined }: AddressBookOptions,
  condition: Condition | undefined,
  error: unknown,
): Promise<BookResult<OpenedAddressBook>> {
  const refusal = refusalAt(file, error)
  const database = saysBusy(error) || !isFile(file) ? undefined : await connectReadOnly(file)
  if (database === undefined) return failed(atStart(refusal))
  // Opening a damaged file for writing would change it before its contents are salvaged.
  const checked = condition === 'unchecked' ? await inspectFile(file, busyTimeoutMs, Infinity) : condition
  const reopen = checked === 'usable' ? await createReopening(file, now, onReplaced, accounts) : undefined
  return success({
    book: createAddressBook(createStorage(database, reopen, refuse)),
    notice: { reason: 'read-only', refusal: reopen === undefined ? atStart(refusal) : refusal },
  })
}

/** Reports a missing or empty file. Both can be used, because the very first start also begins with one. */
function lackOf(file: string): BookNotice | undefined {
  if (isNothing(file)) return { reason: 'missing' }
  return statSync(file).size === 0 ? { reason: 'empty' } : undefined
}

function refusalAt(file: string, error: unknown): Refusal {
  return refusalOfStorageError(fullDiskOr(error, file))
}

/** Only a start tries this again, so freeing space is not enough: the user must restart the app. */
function atStart(refusal: Refusal): Refusal {
  return refusal.reason === 'storage-full' ? { reason: 'storage-full-at-start' } : refusal
}

/** Moves a folder or other non-file that has the name of a companion file, because SQLite cannot work beside it. */
function moveStrangers(file: string, now: Date): BookNotice | undefined {
  const strangers = companions
    .map((ending) => `${file}${ending}`)
    .filter((path) => !isNothing(path) && !isFile(path))
  const [path] = strangers.map((stranger) => setAside(stranger, now))
  return path === undefined ? undefined : { reason: 'moved', path }
}
