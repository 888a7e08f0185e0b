import { statSync } from 'node:fs'
import type { Refusal } from '../../shared/failure.ts'
import { failed, success } from '../../shared/result.ts'
import { keepPrivate } from '../files/private-file.ts'
import { isFile, isNothing, setAside } from '../files/set-aside.ts'
import { createAccounts } from './accounts.ts'
import type { AddressBook, BookAccount, BookResult } from './address-book.ts'
import { createAttempts } from './attempts.ts'
import { busyTimeoutMs, connect, connectReadOnly } from './connect.ts'
import { createDeletions } from './deletions.ts'
import { createEntries } from './entries.ts'
import { createExporting } from './exporting.ts'
import { companions } from './fresh-file.ts'
import { createHandles } from './handles.ts'
import { createImporting, undoImports } from './importing.ts'
import { inspectFile } from './inspect-file.ts'
import { createList } from './list-entries.ts'
import { createListed } from './listed.ts'
import { createMissing } from './missing.ts'
import { createRanges } from './ranges.ts'
import { createRefolding } from './refolding.ts'
import { createRequests } from './requests.ts'
import { createReopening, createRevival, type TellReplaced } from './revive.ts'
import { finishReplacing, replaceDamaged } from './salvage/replace-damaged.ts'
import { createStorage, type Storage } from './storage.ts'
import { fullDiskOr, refusalOfStorageError, saysBusy, saysUnreadable } from './storage-error.ts'

/** How to open an address book. */
export interface AddressBookOptions {
  /** The present, in milliseconds since the epoch; the system's clock by default. */
  readonly now?: () => number
  /** The accounts that are set up: a damaged file may tell no more of an account than its id. */
  readonly accounts?: readonly BookAccount[]
  /** Why nothing may be changed now; asked before every change. */
  readonly refuse?: () => Refusal | undefined
  /** Told when the file was replaced or written over while it was open, and was written again. */
  readonly onReplaced?: TellReplaced
}

/** What happened to a file that could not be used as it was. */
export type BookNotice =
  /** It was set aside under this path, and a fresh one holds the addresses that could be read out of it. */
  | { readonly reason: 'set-aside'; readonly path: string; readonly rescued: number }
  /** It and its log were of different days, and a fresh one holds what both of them had. */
  | { readonly reason: 'mixed'; readonly path: string; readonly rescued: number }
  /** Something else had the name of a file that belongs to it and was moved to this path. Nothing is missing. */
  | { readonly reason: 'moved'; readonly path: string }
  /** It was not there, or without contents, though accounts are set up. A new one was begun. */
  | { readonly reason: 'missing' }
  | { readonly reason: 'empty' }
  /** It can be read and not be written, for this reason. Each change tries again, unless the file is damaged. */
  | { readonly reason: 'read-only'; readonly refusal: Refusal }

/** An open address book, and what happened to its file. */
export interface OpenedAddressBook {
  readonly book: AddressBook
  readonly notice?: BookNotice
}

function createAddressBook(storage: Storage): AddressBook {
  return {
    ...createAccounts(storage),
    ...createEntries(storage),
    ...createList(storage),
    ...createRanges(storage),
    ...createListed(storage),
    ...createMissing(storage),
    ...createExporting(storage),
    ...createImporting(storage),
    ...createRefolding(storage),
    ...createAttempts(storage),
    ...createDeletions(storage),
    ...createRequests(storage),
    ...createHandles(storage),
    close: () => storage.close(),
  }
}

/**
 * Opens the address book, or begins one. The folder must exist. A file that is damaged, or something else in its place,
 * is set aside and reported, never deleted, and what can be read of it is in the fresh one. One that is missing or empty
 * is reported if there are accounts. A file that cannot be written is opened for reading if that is possible. Refusals:
 * `storage-newer` for a file that a newer version wrote, which stays as it is; `storage-full-at-start`; `storage-failed`.
 */
export async function openAddressBook(
  file: string,
  { now = Date.now, accounts = [], refuse, onReplaced = () => undefined }: AddressBookOptions = {},
): Promise<BookResult<OpenedAddressBook>> {
  let notice: BookNotice | undefined
  let isUsable = false
  for (const ending of ['', ...companions]) keepPrivate(`${file}${ending}`)
  try {
    notice = (await finishReplacing(file, new Date(now()))) ?? moveStrangers(file, new Date(now()))
    const condition = await inspectFile(file, busyTimeoutMs)
    isUsable = condition === 'usable'
    if (condition === 'newer') return failed({ reason: 'storage-newer' })
    if (condition === 'damaged') notice = await replaceDamaged(file, new Date(now()), accounts)
    else if (condition === 'mixed')
      notice = { ...(await replaceDamaged(file, new Date(now()), accounts)), reason: 'mixed' }
    else if (accounts.length > 0) notice = lackOf(file) ?? notice
    return success(await open(file, now, notice, refuse, onReplaced))
  } catch (error) {
    if (!saysUnreadable(error)) return openReadOnly(file, now, isUsable, error, refuse, onReplaced)
  }
  try {
    return success(
      await open(file, now, await replaceDamaged(file, new Date(now()), accounts), refuse, onReplaced),
    )
  } catch (error) {
    return failed(atStart(refusalAt(file, error)))
  }
}

async function open(
  file: string,
  now: () => number,
  notice: BookNotice | undefined,
  refuse: AddressBookOptions['refuse'],
  onReplaced: TellReplaced,
): Promise<OpenedAddressBook> {
  const database = await connect(file)
  const storage = createStorage(database, await createRevival(file, now, database, onReplaced), refuse)
  const book = createAddressBook(storage)
  // An import that was cut off has changed nothing. A disk that refuses leaves this to the next start.
  await undoImports(book)
  return { book, ...(notice === undefined ? {} : { notice }) }
}

/** A disk that became read-only, or full, takes no address from anybody's eyes, and may be mended meanwhile. */
async function openReadOnly(
  file: string,
  now: () => number,
  isUsable: boolean,
  error: unknown,
  refuse: AddressBookOptions['refuse'],
  onReplaced: TellReplaced,
): Promise<BookResult<OpenedAddressBook>> {
  const refusal = refusalAt(file, error)
  const database = saysBusy(error) || !isFile(file) ? undefined : await connectReadOnly(file)
  if (database === undefined) return failed(atStart(refusal))
  // Opening a damaged file for writing would change it before anything was read out of it.
  const reopen = isUsable ? await createReopening(file, now, onReplaced) : undefined
  return success({
    book: createAddressBook(createStorage(database, reopen, refuse)),
    notice: { reason: 'read-only', refusal: reopen === undefined ? atStart(refusal) : refusal },
  })
}

/** What is wrong with a file that tells nothing and can be used: the very first start makes it. */
function lackOf(file: string): BookNotice | undefined {
  if (isNothing(file)) return { reason: 'missing' }
  return statSync(file).size === 0 ? { reason: 'empty' } : undefined
}

function refusalAt(file: string, error: unknown): Refusal {
  return refusalOfStorageError(fullDiskOr(error, file))
}

/** What is tried at the start alone needs another start: freeing space would not be enough. */
function atStart(refusal: Refusal): Refusal {
  return refusal.reason === 'storage-full' ? { reason: 'storage-full-at-start' } : refusal
}

/** Moves what has the name of the log and is no file, such as a folder: SQLite could not work beside it. */
function moveStrangers(file: string, now: Date): BookNotice | undefined {
  const strangers = companions
    .map((ending) => `${file}${ending}`)
    .filter((path) => !isNothing(path) && !isFile(path))
  const [path] = strangers.map((stranger) => setAside(stranger, now))
  return path === undefined ? undefined : { reason: 'moved', path }
}
