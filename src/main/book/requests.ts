import { success } from '../../shared/result.ts'
import { accountNumber } from './account-rows.ts'
import type { AddressBook } from './address-book.ts'
import { readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

/** Budgets are hourly, so older calls do not count. */
const hourMs = 3_600_000

/** Counts calls and creations in the file, so that a budget survives a restart. */
export function createRequests(
  storage: Storage,
): Pick<AddressBook, 'countRequest' | 'countRequests' | 'countMade'> {
  return {
    countRequest: (accountId, at) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        // Calls far in the future were counted before the clock was set back.
        storage.run(
          'DELETE FROM requests WHERE account = ? AND (at < ? OR at > ?)',
          account.value,
          Math.round(at) - hourMs,
          Math.round(at) + hourMs,
        )
        storage.run('INSERT INTO requests (account, at) VALUES (?, ?)', account.value, Math.round(at))
        return success(null)
      }),
    countRequests: (accountId, { from, until }) =>
      storage.read(() => {
        const row = storage.get(
          `SELECT count(*) AS number FROM requests JOIN accounts ON accounts.number = requests.account
           WHERE accounts.id = ? AND requests.at > ? AND requests.at < ?`,
          accountId,
          from,
          until,
        )
        return success(readNumber(row))
      }),
    countMade: (accountId, { from, until }) =>
      storage.read(() => {
        const row = storage.get(
          // By age, because an account can have 100,000 addresses, while a month has few.
          `SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_age
           WHERE created_at >= ? AND created_at < ?
             AND account = (SELECT number FROM accounts WHERE id = ?)`,
          from,
          until,
          accountId,
        )
        return success(readNumber(row))
      }),
  }
}
