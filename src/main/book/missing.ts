import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import { accountNumber } from './account-rows.ts'
import type { AddressBook } from './address-book.ts'
import { readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

/** No list contains the addresses of a handle that belongs, or may belong, to the account. */
const notOfHandle = `local_part NOT IN (SELECT handle FROM handles
  WHERE handles.account = addresses.account AND handles.state IN ('claimed', 'claiming', 'absent', 'releasing'))`

/** A lookup settles an open deletion; the list proves nothing about it. */
const notDeleting = 'addresses.id NOT IN (SELECT id FROM deletions WHERE deleted_at IS NULL)'

const exists = `account = ? AND state <> 'deleted'`
const isMissing = `${exists} AND missed_at > 0 AND ${notOfHandle} AND ${notDeleting}`

/** `missed_at` of an entry that the user keeps although a list lacks it. */
const kept = 0

/** How many of the newest entries show the account's destinations. */
const newestCount = 200

const destinationRow = v.object({ destination: v.string() })
const missingRow = v.object({ accountId: v.string(), missedAt: v.number() })

type MissingBook = Pick<
  AddressBook,
  'ownerOf' | 'noteMissing' | 'deleteMissing' | 'keepMissing' | 'keepUnlisted' | 'missingAccounts'
>

/** Tracks the entries that lists lack. */
export function createMissing(storage: Storage): MissingBook {
  return {
    ownerOf: (accountId, listed) =>
      storage.read(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const familiar = storage.get(
          'SELECT id FROM addresses WHERE account = ? AND address IN (SELECT value FROM json_each(?)) LIMIT 1',
          account.value,
          JSON.stringify(listed),
        )
        const rows = storage.all(
          `SELECT DISTINCT destination FROM (
             SELECT destination FROM addresses NOT INDEXED WHERE ${exists} ORDER BY id DESC LIMIT ${newestCount}
           ) WHERE destination IS NOT NULL`,
          account.value,
        )
        return success({
          isFamiliar: familiar !== undefined,
          destinations: rows.map((row) => v.parse(destinationRow, row).destination),
        })
      }),
    noteMissing: (accountId, listed, { upTo, now, missedBefore, destinations }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        storage.run(
          // A wrong clock noted a moment in the future.
          `UPDATE addresses SET missed_at = ? WHERE ${exists} AND id <= ? AND (missed_at IS NULL OR missed_at > ?)
             AND ${notOfHandle} AND ${notDeleting} AND address NOT IN (SELECT value FROM json_each(?))`,
          now,
          account.value,
          upTo,
          now,
          JSON.stringify(listed),
        )
        const count = (condition: string, ...values: readonly (number | string)[]) =>
          readNumber(
            storage.get(
              `SELECT count(*) AS number FROM addresses WHERE ${condition}`,
              account.value,
              ...values,
            ),
          )
        const isDue = `${isMissing} AND missed_at <= ?`
        const missing = count(isMissing)
        const due = count(isDue, missedBefore)
        // Counting all entries is slow, and only due entries need a judgement.
        if (due === 0) return success({ missing, due, foreign: 0, existing: 0 })
        const elsewhere = `${isDue} AND destination NOT IN (SELECT value FROM json_each(?))`
        return success({
          missing,
          due,
          foreign:
            destinations.length === 0 ? 0 : count(elsewhere, missedBefore, JSON.stringify(destinations)),
          existing: count(`${exists} AND missed_at IS NOT ${kept} AND ${notOfHandle}`),
        })
      }),
    deleteMissing: (accountId, missedBefore) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const changed = storage.run(
          `UPDATE addresses SET state = 'deleted', missed_at = NULL WHERE ${isMissing} AND missed_at <= ?`,
          account.value,
          missedBefore,
        )
        return success(changed)
      }),
    keepMissing: (accountId, missedBefore) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const changed = storage.run(
          `UPDATE addresses SET missed_at = ${kept} WHERE ${isMissing} AND missed_at <= ?`,
          account.value,
          missedBefore,
        )
        return success(changed)
      }),
    keepUnlisted: (accountId) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        return success(storage.run(`UPDATE addresses SET missed_at = ${kept} WHERE ${exists}`, account.value))
      }),
    missingAccounts: () =>
      storage.read(() => {
        const rows = storage.all(
          `SELECT accounts.id AS accountId, min(missed_at) AS missedAt FROM addresses INDEXED BY addresses_missed
             JOIN accounts ON accounts.number = addresses.account
           WHERE missed_at > 0 AND state <> 'deleted' AND ${notOfHandle} AND ${notDeleting} GROUP BY account`,
        )
        return success(rows.map((row) => v.parse(missingRow, row)))
      }),
  }
}
