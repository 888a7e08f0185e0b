import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookAccount, BookResult } from './address-book.ts'
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
  /** Whether the book has an account as it is. A change would wait for the disk, even without effect. */
  const isKnown = ({ id, provider, nickname, server }: BookAccount) =>
    storage.read(
      () =>
        storage.number(sql`
          SELECT count(*) AS number FROM accounts WHERE id = ${id} AND provider = ${provider}
            AND nickname = ${nickname} AND server IS coalesce(${server}, server)`) === 1,
    )

  return {
    rememberAccount(account) {
      const known = isKnown(account)
      if (known.ok && known.value) return success(null)
      const { id, provider, nickname, server } = account
      return storage.write(() => {
        // Another server gives its identifiers to other addresses; its list tells those of the account's.
        storage.run(sql`UPDATE addresses SET remote_id = NULL WHERE remote_id IS NOT NULL AND account IN (
          SELECT number FROM accounts WHERE id = ${id} AND server <> ${server})`)
        storage.run(sql`
          INSERT INTO accounts (id, provider, nickname, server) VALUES (${id}, ${provider}, ${nickname}, ${server})
          ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, nickname = excluded.nickname,
            server = coalesce(excluded.server, server)`)
        return success(null)
      })
    },
  }
}
