import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import { addressStates } from '../../shared/views/address.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const openRow = v.object({
  id: v.number(),
  accountId: v.string(),
  wanted: v.picklist(addressStates),
  startedAt: v.number(),
})

type Changes = Pick<AddressBook, 'beginChange' | 'endChange' | 'openChanges'>

/** The journal of changes: the requests, and the moments at which services confirmed them. */
export function createChanges(storage: Storage): Changes {
  /** Changes the journal for an entry that exists. */
  function change(id: number, work: () => void): BookResult<null> {
    return storage.write(() => {
      const row = storage.get(v.unknown(), sql`SELECT id FROM addresses WHERE id = ${id}`)
      if (row === undefined) return failed({ reason: 'address-gone' })
      work()
      return success(null)
    })
  }

  return {
    beginChange: (id, wanted, at) =>
      change(id, () => {
        storage.run(sql`
          INSERT INTO changes (id, wanted, started_at) VALUES (${id}, ${wanted}, ${Math.round(at)})
          ON CONFLICT (id) DO UPDATE SET
            wanted = excluded.wanted, started_at = excluded.started_at, ended_at = NULL`)
      }),
    endChange: (id, confirmed) =>
      change(id, () => {
        if (confirmed === undefined) {
          storage.run(sql`DELETE FROM changes WHERE id = ${id} AND ended_at IS NULL`)
          return
        }
        const { state } = confirmed
        const at = Math.round(confirmed.at)
        storage.run(sql`
          INSERT INTO changes (id, wanted, started_at, ended_at) VALUES (${id}, ${state}, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET wanted = excluded.wanted, ended_at = excluded.ended_at`)
        storage.run(sql`UPDATE addresses SET state = ${state}, missed_at = NULL WHERE id = ${id}`)
      }),
    openChanges: (accountId) =>
      storage.read(() =>
        storage.all(
          openRow,
          // Every call of an account asks this. CROSS JOIN keeps SQLite from reading all addresses of the account first.
          sql`SELECT changes.id, accounts.id AS accountId, changes.wanted, changes.started_at AS startedAt
            FROM changes CROSS JOIN addresses ON addresses.id = changes.id
              JOIN accounts ON accounts.number = addresses.account
            WHERE changes.ended_at IS NULL AND addresses.state <> 'deleted'
              AND accounts.id = coalesce(${accountId}, accounts.id)
            ORDER BY changes.started_at, changes.id`,
        ),
      ),
  }
}
