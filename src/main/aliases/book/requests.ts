import { success } from '../../../shared/result.ts'
import { accountNumber } from './accounts.ts'
import type { AddressBook } from './address-book.ts'
import { readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

/** Budgets are hourly, so older calls tell nothing. */
const hourMs = 3_600_000

/** Counts calls, so that a budget is known after a restart, too. */
export function createRequests(storage: Storage): Pick<AddressBook, 'countRequest' | 'requestsSince'> {
  return {
    countRequest: (accountId, at) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        storage.run(
          'DELETE FROM requests WHERE account = ? AND at < ?',
          account.value,
          Math.round(at) - hourMs,
        )
        storage.run('INSERT INTO requests (account, at) VALUES (?, ?)', account.value, Math.round(at))
        return success(null)
      }),
    requestsSince: (accountId, since) =>
      storage.read(() => {
        const row = storage.get(
          `SELECT count(*) AS number FROM requests JOIN accounts ON accounts.number = requests.account
           WHERE accounts.id = ? AND requests.at > ?`,
          accountId,
          since,
        )
        return success(readNumber(row))
      }),
  }
}
