import { accessSync, constants } from 'node:fs'
import { basename, join } from 'node:path'
import type { Refusal } from '../../shared/failure.ts'
import { words } from '../../shared/words/words.ts'
import { type AccountsStore, openAccountsStore } from '../accounts/accounts-file.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { NoticeToShow } from '../base/notice-to-show.ts'
import type { AddressBook } from '../book/address-book.ts'
import { type BookNotice, openAddressBook } from '../book/open-address-book.ts'
import { refoldBook } from '../book/refolding.ts'
import { createRefusingBook } from '../book/refusing-book.ts'
import type { Replacement } from '../book/revive.ts'
import type { Notices } from '../desktop/notices.ts'
import { folderInUse, usingFolder } from '../files/folder-errors.ts'
import type { Hold } from '../files/hold-folder.ts'
import type { OpenedStore, StoreGuard } from '../files/json-store.ts'
import { makeFolder } from '../files/make-folder.ts'
import { openSettings, type SettingsStore } from '../settings/settings.ts'

/** Everything the app keeps on disk, except keys. */
export interface Data {
  readonly settings: SettingsStore
  readonly accounts: AccountsStore
  readonly book: AddressBook
  /** Restores files that were deleted, closes the files and releases the folder. */
  close(): void
}

/**
 * Holds a data folder for this process, opens its files, and adds a notice for every file that could not be used as it
 * was.
 * @throws with the code `FOLDER_UNUSABLE` if the folder cannot be made or held, and `FOLDER_IN_USE` if another process
 * has it.
 */
export async function openData(folder: string, now: () => number, notices: Notices): Promise<Data> {
  usingFolder(() => makeFolder(folder))
  // Loads SQLite, which nothing needs earlier.
  const { holdFolder } = await import('../files/hold-folder.ts')
  const reportTaken = () => addRefusal(notices, 'folder-taken', { reason: 'folder-taken' })
  const hold = usingFolder(() => holdFolder(folder, reportTaken))
  if (hold === undefined) {
    throw Object.assign(new Error('Another process uses the data folder.'), { code: folderInUse })
  }

  const settings = openSettings(folder, now, guardOf('settings', hold, notices))
  reportFile(notices, 'settings', settings)
  const accounts = openAccountsStore(folder, now, guardOf('accounts', hold, notices))
  reportFile(notices, 'accounts', accounts)
  const { foreign = [] } = accounts.store.read()
  if (foreign.length > 0)
    addNotice(notices, 'foreign-accounts', () => words().desktop.notices.foreignAccounts(foreign.length))
  if (!mayWrite(folder)) addRefusal(notices, readOnly, { reason: 'storage-failed' })

  const opened = await openAddressBook(join(folder, 'addresses.sqlite'), {
    now,
    accounts: accounts.store.read().accounts,
    refuse: hold.refuse,
    onReplaced: (replacement) => reportBook(notices, replacement),
  })
  if (opened.ok) reportBook(notices, opened.value.notice)
  else addRefusal(notices, 'book-closed', opened.failure)
  const book = opened.ok ? opened.value.book : createRefusingBook(opened.failure)
  void refoldBook(book)

  return {
    settings: settings.store,
    accounts: accounts.store,
    book,
    close() {
      book.close()
      settings.keep()
      accounts.keep()
      hold.release()
    },
  }
}

/** The notice that nothing is written, shown only once for the folder and its list. */
const readOnly = 'read-only'

/** Reports the kept copy of a file that replaced one in use. */
function guardOf(what: 'settings' | 'accounts', hold: Hold, notices: Notices): StoreGuard {
  const replaced = (path: string) => () =>
    words().desktop.notices.fileReplaced(words().desktop.notices[what], basename(path), `${what}.json`)
  return { refuse: hold.refuse, onStranger: (path) => addNotice(notices, `replaced-${what}`, replaced(path)) }
}

function reportFile(
  notices: Notices,
  what: 'settings' | 'accounts',
  { setAside, origin }: OpenedStore<unknown>,
): void {
  const id = `set-aside-${what}`
  const file = `${what}.json`
  if (setAside === undefined) {
    if (origin === 'copy')
      addNotice(notices, id, () => words().desktop.notices.fileRestored(words().desktop.notices[what], file))
  } else if (basename(setAside) === file)
    addNotice(notices, id, () => words().desktop.notices.fileStuck(words().desktop.notices[what], file))
  else if (origin === 'newer')
    addNotice(notices, id, () =>
      words().desktop.notices.fileNewer(words().desktop.notices[what], basename(setAside), file),
    )
  else if (origin === 'both')
    addNotice(notices, id, () =>
      words().desktop.notices.fileMerged(words().desktop.notices[what], basename(setAside)),
    )
  else if (origin === 'nothing')
    addNotice(notices, id, () => words().desktop.notices.fileLost[what](basename(setAside)))
  else
    addNotice(notices, id, () =>
      words().desktop.notices.fileSetAside(
        words().desktop.notices[what],
        basename(setAside),
        origin === 'copy',
      ),
    )
}

function reportBook(notices: Notices, notice: BookNotice | Replacement | undefined): void {
  if (notice === undefined) return
  if (notice.reason === 'read-only') addRefusal(notices, readOnly, notice.refusal)
  else if (notice.reason === 'missing' || notice.reason === 'empty')
    addNotice(notices, 'lost-addresses', () => words().desktop.notices.bookLost(notice.reason))
  else if (notice.reason === 'moved')
    addNotice(notices, 'moved-addresses', () => words().desktop.notices.bookFreed(basename(notice.path)))
  else if (notice.reason === 'rewritten')
    addNotice(notices, 'replaced-addresses', () =>
      words().desktop.notices.bookRewritten(basename(notice.path)),
    )
  else if (notice.reason === 'mixed')
    addNotice(notices, 'set-aside-addresses', () =>
      words().desktop.notices.bookMixed(notice.rescued, basename(notice.path)),
    )
  else
    addNotice(notices, 'set-aside-addresses', () =>
      words().desktop.notices.bookSetAside(notice.rescued, basename(notice.path)),
    )
}

function addNotice(notices: Notices, id: string, say: NoticeToShow['say']): void {
  notices.add({ id, say })
}

function addRefusal(notices: Notices, id: string, refusal: Refusal): void {
  notices.add({ id, say: () => sentencesOf(refusal) })
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
