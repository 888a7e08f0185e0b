import { basename, join } from 'node:path'
import { desktopWords } from '../../shared/words/en/desktop.ts'
import type { AccountsStore } from '../accounts/account-record.ts'
import { openAccountsStore } from '../accounts/account-record.ts'
import type { AddressBook } from '../aliases/book/address-book.ts'
import { openAddressBook } from '../aliases/book/open-address-book.ts'
import { createRefusingBook } from '../aliases/book/refusing-book.ts'
import { describeFailure } from '../describe-failure.ts'
import type { Notices } from '../desktop/notices.ts'
import { makeFolder } from '../make-folder.ts'
import type { SettingsStore } from '../settings/settings.ts'
import { openSettings } from '../settings/settings.ts'

/** Everything the app keeps on disk, but for keys. */
export interface Data {
  readonly settings: SettingsStore
  readonly accounts: AccountsStore
  readonly book: AddressBook
}

/**
 * Opens what a data folder holds, and adds a notice for everything that could not be used as it was.
 * @throws if the folder is missing and cannot be made.
 */
export async function openData(folder: string, now: () => number, notices: Notices): Promise<Data> {
  makeFolder(folder)
  const { notices: words } = desktopWords
  const tellSetAside = (what: 'settings' | 'accounts' | 'addresses', path: string | undefined) => {
    if (path === undefined) return
    const [message, hint] = words.fileSetAside(words[what], basename(path))
    notices.add({ id: `set-aside-${what}`, message, hint })
  }

  const settings = openSettings(folder, now)
  tellSetAside('settings', settings.setAside)
  const accounts = openAccountsStore(folder, now)
  tellSetAside('accounts', accounts.setAside)

  const opened = await openAddressBook(join(folder, 'addresses.sqlite'), { now })
  if (opened.ok) {
    tellSetAside('addresses', opened.value.notice?.path)
  } else {
    const { message, hint } = describeFailure(opened.failure)
    notices.add({ id: 'book-closed', message, hint })
  }
  return {
    settings: settings.store,
    accounts: accounts.store,
    book: opened.ok ? opened.value.book : createRefusingBook(opened.failure),
  }
}
