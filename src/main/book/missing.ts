import * as v from 'valibot'
import { addressStates } from '../../shared/views/address.ts'
import { remoteId, writeFor } from './account-rows.ts'
import type { MissingBook } from './missing-book.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** No list contains the addresses of a handle that belongs, or may belong, to the account. */
const notOfHandle = sql`local_part NOT IN (SELECT handle FROM handles
  WHERE handles.account = addresses.account AND handles.state IN ('claimed', 'claiming', 'absent', 'releasing'))`

/** A lookup settles an open deletion; the list proves nothing about it. */
const notDeleting = sql`addresses.id NOT IN (
  SELECT id FROM changes WHERE wanted = 'deleted' AND ended_at IS NULL)`

/** A lookup settles an open change of any kind. */
const unchanging = sql`addresses.id NOT IN (SELECT id FROM changes WHERE ended_at IS NULL)`

const existsFor = (account: number | Sql) => sql`account = ${account} AND state <> 'deleted'`
const isMissingFor = (account: number) =>
  sql`${existsFor(account)} AND missed_at > 0 AND ${notOfHandle} AND ${notDeleting}`
const isIn = (values: readonly string[]) => sql`IN (SELECT value FROM json_each(${JSON.stringify(values)}))`

/** `missed_at` of an entry that the user keeps although a list lacks it. */
const kept = 0

/** How many of the newest entries show the account's destinations. */
const newestCount = 200

const destinationRow = v.object({ destination: v.string() })
const unlistedRow = v.pipe(
  v.object({
    id: v.number(),
    address: v.string(),
    state: v.picklist(addressStates),
    remoteId: v.nullable(v.string()),
    lookedAt: v.nullable(v.number()),
  }),
  v.transform(({ remoteId, lookedAt, ...row }) => ({
    ...row,
    ...(remoteId === null ? {} : { remoteId }),
    ...(lookedAt === null ? {} : { lookedAt }),
  })),
)
const missingRow = v.object({ accountId: v.string(), missedAt: v.number() })

/** Tracks the entries that lists lack. */
export function createMissing(storage: Storage): MissingBook {
  return {
    ownerOf: (accountId, listed) =>
      storage.read(() => {
        const account = sql`(SELECT number FROM accounts WHERE id = ${accountId})`
        const familiar = storage.get(
          v.unknown(),
          sql`SELECT id FROM addresses WHERE account = ${account} AND address ${isIn(listed)} LIMIT 1`,
        )
        const rows = storage.all(
          destinationRow,
          sql`SELECT DISTINCT destination FROM (
              SELECT destination FROM addresses NOT INDEXED WHERE ${existsFor(account)}
              ORDER BY id DESC LIMIT ${newestCount}
            ) WHERE destination IS NOT NULL`,
        )
        return {
          isFamiliar: familiar !== undefined,
          destinations: rows.map(({ destination }) => destination),
        }
      }),
    noteMissing: (accountId, listed, { upTo, now, missedBefore, destinations }) =>
      writeFor(storage, accountId, (account) => {
        const exists = existsFor(account)
        const isMissing = isMissingFor(account)
        // A moment in the future was noted by a wrong clock.
        storage.run(sql`
          UPDATE addresses SET missed_at = ${now} WHERE ${exists} AND id <= ${upTo}
            AND (missed_at IS NULL OR missed_at > ${now})
            AND ${notOfHandle} AND ${notDeleting} AND address NOT ${isIn(listed)}`)
        const count = (condition: Sql) =>
          storage.number(sql`SELECT count(*) AS number FROM addresses WHERE ${condition}`)
        const isDue = sql`${isMissing} AND missed_at <= ${missedBefore}`
        const missing = count(isMissing)
        const due = count(isDue)
        // Counting all entries is slow, and only due entries need a judgement.
        if (due === 0) return { missing, due, foreign: 0, existing: 0 }
        const elsewhere = sql`${isDue} AND destination NOT ${isIn(destinations)}`
        return {
          missing,
          due,
          foreign: destinations.length === 0 ? 0 : count(elsewhere),
          existing: count(sql`${exists} AND missed_at IS NOT ${kept} AND ${notOfHandle}`),
        }
      }),
    noteGone: (id, at) =>
      storage.change(
        sql`UPDATE addresses SET missed_at = ${Math.round(at)} WHERE id = ${id} AND state <> 'deleted'`,
      ),
    deleteMissing: (accountId, missedBefore) =>
      writeFor(storage, accountId, (account) =>
        storage.run(sql`
          UPDATE addresses SET state = 'deleted', missed_at = NULL
          WHERE ${isMissingFor(account)} AND missed_at <= ${missedBefore}`),
      ),
    keepMissing: (accountId, missedBefore) =>
      writeFor(storage, accountId, (account) =>
        storage.run(sql`
          UPDATE addresses SET missed_at = ${kept} WHERE ${isMissingFor(account)} AND missed_at <= ${missedBefore}`),
      ),
    keepUnlisted: (accountId) =>
      writeFor(storage, accountId, (account) =>
        storage.run(sql`UPDATE addresses SET missed_at = ${kept} WHERE ${existsFor(account)}`),
      ),
    missingAccounts: () =>
      storage.read(() =>
        storage.all(
          missingRow,
          sql`SELECT accounts.id AS accountId, min(missed_at) AS missedAt
            FROM addresses INDEXED BY addresses_missed JOIN accounts ON accounts.number = addresses.account
            WHERE missed_at > 0 AND state <> 'deleted' AND ${notOfHandle} AND ${notDeleting} GROUP BY account`,
        ),
      ),
    unlisted: (accountId, listed, { upTo, byId }) =>
      storage.read(() =>
        storage.all(
          unlistedRow,
          sql`SELECT id, address, state, ${remoteId} AS remoteId, looked_at AS lookedAt FROM addresses
            WHERE ${existsFor(sql`(SELECT number FROM accounts WHERE id = ${accountId})`)} AND id <= ${upTo}
              AND (${remoteId} IS NOT NULL OR ${byId ? 0 : 1}) AND missed_at IS NOT ${kept} AND ${notOfHandle}
              AND ${unchanging} AND address NOT ${isIn(listed)}
            ORDER BY id`,
        ),
      ),
    noteLooked: (id, at) =>
      storage.change(sql`UPDATE addresses SET looked_at = ${Math.round(at)} WHERE id = ${id}`),
    deleteUnlisted: (accountId, id) =>
      writeFor(
        storage,
        accountId,
        (account) =>
          storage.run(sql`
            UPDATE addresses SET state = 'deleted', missed_at = NULL
            WHERE ${existsFor(account)} AND id = ${id} AND missed_at IS NOT ${kept} AND ${unchanging}`) > 0,
      ),
  }
}
