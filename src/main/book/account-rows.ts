import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import { readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

/**
 * The number of an account inside the file. Numbers instead of ids keep the search index small.
 * Refused with `account-gone` if the account was never remembered.
 */
export function accountNumber(storage: Storage, accountId: string): BookResult<number> {
  const row = storage.get('SELECT number FROM accounts WHERE id = ?', accountId)
  return row === undefined ? failed({ reason: 'account-gone', field: 'account' }) : success(readNumber(row))
}

/** The accounts of the book. The book removes none, so that addresses keep the name of their account. */
export function createAccountRows(storage: Storage): Pick<AddressBook, 'rememberAccount'> {
  return {
    rememberAccount: ({ id, provider, nickname, server }) =>
      storage.write(() => {
        storage.run(
          `INSERT INTO accounts (id, provider, nickname, server) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, nickname = excluded.nickname,
             server = coalesce(excluded.server, server)
             WHERE (provider, nickname, server)
               IS NOT (excluded.provider, excluded.nickname, coalesce(excluded.server, server))`,
          id,
          provider,
          nickname,
          server ?? null,
        )
        return success(null)
      }),
  }
}
