import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const openRow = v.object({
  id: v.number(),
  accountId: v.string(),
  address: v.string(),
  startedAt: v.number(),
})

type Deletions = Pick<AddressBook, 'beginDeletion' | 'endDeletion' | 'openDeletions'>

/** The journal of deletions: the requests, and the moments at which services confirmed them. */
export function createDeletions(storage: Storage): Deletions {
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
    beginDeletion: (id, at) =>
      change(id, () => {
        storage.run(sql`
          INSERT INTO deletions (id, started_at) VALUES (${id}, ${Math.round(at)})
          ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, deleted_at = NULL`)
      }),
    endDeletion: (id, deletedAt) =>
      change(id, () => {
        if (deletedAt === undefined) {
          storage.run(sql`DELETE FROM deletions WHERE id = ${id} AND deleted_at IS NULL`)
          return
        }
        const at = Math.round(deletedAt)
        storage.run(sql`
          INSERT INTO deletions (id, started_at, deleted_at) VALUES (${id}, ${at}, ${at})
          ON CONFLICT (id) DO UPDATE SET deleted_at = excluded.deleted_at`)
        storage.run(sql`UPDATE addresses SET state = 'deleted' WHERE id = ${id}`)
      }),
    openDeletions: (accountId) =>
      storage.read(() =>
        storage.all(
          openRow,
          sql`SELECT deletions.id, accounts.id AS accountId, addresses.address, deletions.started_at AS startedAt
            FROM deletions JOIN addresses ON addresses.id = deletions.id
              JOIN accounts ON accounts.number = addresses.account
            WHERE deletions.deleted_at IS NULL AND addresses.state <> 'deleted'
              AND accounts.id = coalesce(${accountId}, accounts.id)
            ORDER BY deletions.started_at, deletions.id`,
        ),
      ),
  }
}
