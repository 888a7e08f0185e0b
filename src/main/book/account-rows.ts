import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const numberRow = v.object({ number: v.number() })

/**
 * The number of an account inside the file. Numbers instead of ids keep the search index small.
 * Refused with `account-gone` if the account was never remembered.
 */
export function accountNumber(storage: Storage, accountId: string): BookResult<number> {
  const row = storage.get(numberRow, sql`SELECT number FROM accounts WHERE id = ${accountId}`)
  return row === undefined ? failed({ reason: 'account-gone', field: 'account' }) : success(row.number)
}

/** Runs work in a transaction, with the number of an account. Refused with `account-gone`. */
export function writeFor<Value>(
  storage: Storage,
  accountId: string,
  work: (account: number) => Value,
): BookResult<Value> {
  return storage.write(() => {
    const account = accountNumber(storage, accountId)
    return account.ok ? success(work(account.value)) : account
  })
}

/** The accounts of the book. The book removes none, so that addresses keep the name of their account. */
export function createAccountRows(storage: Storage): Pick<AddressBook, 'rememberAccount'> {
  return {
    rememberAccount: ({ id, provider, nickname, server }) =>
      storage.change(sql`
        INSERT INTO accounts (id, provider, nickname, server) VALUES (${id}, ${provider}, ${nickname}, ${server})
        ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, nickname = excluded.nickname,
          server = coalesce(excluded.server, server)
          WHERE (provider, nickname, server)
            IS NOT (excluded.provider, excluded.nickname, coalesce(excluded.server, server))`),
  }
}
