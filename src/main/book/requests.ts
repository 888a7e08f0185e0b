import { writeFor } from './account-rows.ts'
import type { AddressBook } from './address-book.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** Budgets are hourly, so older calls do not count. */
const hourMs = 3_600_000

/** Counts calls and creations in the file, so that a budget survives a restart. */
export function createRequests(
  storage: Storage,
): Pick<AddressBook, 'countRequest' | 'countRequests' | 'countMade'> {
  return {
    countRequest: (accountId, moment) =>
      writeFor(storage, accountId, (account) => {
        const at = Math.round(moment)
        // Calls far in the future were counted before the clock was set back.
        storage.run(sql`
          DELETE FROM requests WHERE account = ${account} AND (at < ${at - hourMs} OR at > ${at + hourMs})`)
        storage.run(sql`INSERT INTO requests (account, at) VALUES (${account}, ${at})`)
        return null
      }),
    countRequests: (accountId, { from, until }) =>
      storage.read(() =>
        storage.number(sql`
          SELECT count(*) AS number FROM requests JOIN accounts ON accounts.number = requests.account
          WHERE accounts.id = ${accountId} AND requests.at > ${from} AND requests.at < ${until}`),
      ),
    countMade: (accountId, { from, until }) =>
      storage.read(() =>
        // By age, because an account can have 100,000 addresses, while a month has few.
        storage.number(sql`
          SELECT count(*) AS number FROM addresses INDEXED BY addresses_by_age
          WHERE created_at >= ${from} AND created_at < ${until}
            AND account = (SELECT number FROM accounts WHERE id = ${accountId})`),
      ),
  }
}
