import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { openAccountsStore } from '../accounts/accounts-file.ts'
import { succeeds } from '../base/attempt.ts'
import { openAddressBook } from '../book/open-address-book.ts'
import { refoldBook } from '../book/refolding.ts'
import { createRefusingBook } from '../book/refusing-book.ts'
import { createDataNotices } from '../desktop/data-notices.ts'
import type { Notices } from '../desktop/notices.ts'
import { folderInUse, usingFolder } from '../files/folder-errors.ts'
import type { StoreGuard } from '../files/json-store.ts'
import { makeFolder } from '../files/make-folder.ts'
import { openSettings } from '../settings/settings.ts'

/**
 * Opens everything the app keeps on disk, except keys. It holds a data folder for this process, and adds a notice for
 * every file that could not be used as it was.
 * @throws with the code `FOLDER_UNUSABLE` if the folder cannot be made or held, and `FOLDER_IN_USE` if another process
 * has it.
 */
export async function openData(folder: string, now: () => number, notices: Notices) {
  usingFolder(() => makeFolder(folder))
  // Loads SQLite, which nothing needs earlier.
  const { holdFolder } = await import('../files/hold-folder.ts')
  const report = createDataNotices(notices)
  const hold = usingFolder(() => holdFolder(folder, report.folderTaken))
  if (hold === undefined) {
    throw Object.assign(new Error('Another process uses the data folder.'), { code: folderInUse })
  }

  const guardOf = (what: 'settings' | 'accounts'): StoreGuard => ({
    refuse: hold.refuse,
    onStranger: (path) => report.replaced(what, path),
  })
  const settings = openSettings(folder, now, guardOf('settings'))
  report.opened('settings', settings)
  const accounts = openAccountsStore(folder, now, guardOf('accounts'))
  report.opened('accounts', accounts)
  const { foreign = [] } = accounts.store.read()
  if (foreign.length > 0) report.foreignAccounts(foreign.length)
  if (!succeeds(() => accessSync(folder, constants.W_OK))) report.folderReadOnly()

  const opened = await openAddressBook(join(folder, 'addresses.sqlite'), {
    now,
    accounts: accounts.store.read().accounts,
    refuse: hold.refuse,
    onReplaced: report.book,
  })
  if (opened.ok) report.book(opened.value.notice)
  else report.bookClosed(opened.failure)
  const book = opened.ok ? opened.value.book : createRefusingBook(opened.failure)
  void refoldBook(book)

  return {
    settings: settings.store,
    accounts: accounts.store,
    book,
    /** Restores files that were deleted, closes the files and releases the folder. */
    close(): void {
      book.close()
      settings.keep()
      accounts.keep()
      hold.release()
    },
  }
}
