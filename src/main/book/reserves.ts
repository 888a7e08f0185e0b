import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import { writeFor } from './account-rows.ts'
import { newMoment } from './attempts.ts'
import type { ReserveBook } from './reserve-book.ts'
import { entryWhere, findEntry } from './rows.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const reserveRow = v.pipe(
  v.object({
    accountId: v.string(),
    madeFor: v.string(),
    localPart: v.nullable(v.string()),
    attemptId: v.nullable(v.number()),
    addressId: v.nullable(v.number()),
  }),
  v.transform(({ localPart, attemptId, addressId, ...reserve }) => ({
    ...reserve,
    ...(localPart === null ? {} : { localPart }),
    ...(attemptId === null ? {} : { attemptId }),
    ...(addressId === null ? {} : { addressId }),
  })),
)

/** The addresses that accounts have in reserve. */
export function createReserves(storage: Storage): ReserveBook {
  return {
    reserves: () =>
      storage.read(() =>
        storage.all(
          reserveRow,
          sql`SELECT accounts.id AS accountId, made_for AS madeFor, local_part AS localPart, attempt AS attemptId, address AS addressId
            FROM reserves JOIN accounts ON accounts.number = reserves.account ORDER BY reserves.account`,
        ),
      ),
    takeReserve: (accountId, madeFor, at, asked) =>
      writeFor(storage, accountId, (account) => {
        const row = entryWhere(
          storage,
          sql`addresses.account = ${account} AND addresses.state = 'active' AND addresses.label = ''
            AND addresses.id = (
            SELECT address FROM reserves WHERE account = ${account} AND made_for = ${madeFor}
                AND address = coalesce(${asked ?? null}, address))`,
        )
        if (row === undefined || row.wanted !== undefined) return undefined
        storage.run(sql`DELETE FROM reserves WHERE account = ${account}`)
        storage.run(sql`UPDATE addresses SET created_at = ${newMoment(storage, at)} WHERE id = ${row.id}`)
        storage.run(sql`INSERT OR IGNORE INTO used_later (id) VALUES (${row.id})`)
        return findEntry(storage, row.id)
      }),
    releaseReserve: (accountId) =>
      storage.write(() => {
        const ofAccount = sql`account = (SELECT number FROM accounts WHERE id = ${accountId})`
        const row = entryWhere(storage, sql`addresses.id = (SELECT address FROM reserves WHERE ${ofAccount})`)
        storage.run(sql`DELETE FROM reserves WHERE ${ofAccount}`)
        return success(row && findEntry(storage, row.id))
      }),
  }
}
