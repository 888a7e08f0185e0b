import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookAccount, BookResult, Durability } from './address-book.ts'
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
  durability?: Durability,
): BookResult<Value> {
  return storage.write(() => {
    const account = accountNumber(storage, accountId)
    return account.ok ? success(work(account.value)) : account
  }, durability)
}

/** The service's own identifier of an address; empty while its account is at another server than the one that gave it. */
export const remoteId = sql`
  iif((SELECT former_server FROM accounts WHERE number = addresses.account) IS NULL, addresses.remote_id, NULL)`

/** Forgets the identifiers of the former server, once the present one has told of an address. */
export function leaveFormerServer(storage: Storage, account: number): void {
  const moved = sql`accounts WHERE number = ${account} AND former_server IS NOT NULL`
  if (storage.number(sql`SELECT count(*) AS number FROM ${moved}`) === 0) return
  storage.run(sql`UPDATE addresses SET remote_id = NULL WHERE account = ${account} AND remote_id IS NOT NULL`)
  storage.run(sql`UPDATE accounts SET former_server = NULL WHERE number = ${account}`)
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
        // Another server gives its identifiers to other addresses. A mistyped one gives none, and is corrected.
        storage.run(sql`
          INSERT INTO accounts (id, provider, nickname, server) VALUES (${id}, ${provider}, ${nickname}, ${server})
          ON CONFLICT (id) DO UPDATE SET provider = excluded.provider, nickname = excluded.nickname,
            former_server = nullif(coalesce(former_server, server), coalesce(excluded.server, server)),
            server = coalesce(excluded.server, server)`)
        return success(null)
      })
    },
  }
}
