import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, BookResult } from './address-book.ts'
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
  function existing(id: number): BookResult<null> {
    const row = storage.get('SELECT id FROM addresses WHERE id = ?', id)
    return row === undefined ? failed({ reason: 'address-gone' }) : success(null)
  }

  return {
    beginDeletion: (id, at) =>
      storage.write(() => {
        const there = existing(id)
        if (!there.ok) return there
        storage.run(
          `INSERT INTO deletions (id, started_at) VALUES (?, ?)
           ON CONFLICT (id) DO UPDATE SET started_at = excluded.started_at, deleted_at = NULL`,
          id,
          Math.round(at),
        )
        return success(null)
      }),
    endDeletion: (id, deletedAt) =>
      storage.write(() => {
        const there = existing(id)
        if (!there.ok) return there
        if (deletedAt === undefined) {
          storage.run('DELETE FROM deletions WHERE id = ? AND deleted_at IS NULL', id)
          return success(null)
        }
        const at = Math.round(deletedAt)
        storage.run(
          `INSERT INTO deletions (id, started_at, deleted_at) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET deleted_at = excluded.deleted_at`,
          id,
          at,
          at,
        )
        storage.run("UPDATE addresses SET state = 'deleted' WHERE id = ?", id)
        return success(null)
      }),
    openDeletions: (accountId) =>
      storage.read(() => {
        const rows = storage.all(
          `SELECT deletions.id, accounts.id AS accountId, addresses.address, deletions.started_at AS startedAt
           FROM deletions JOIN addresses ON addresses.id = deletions.id
             JOIN accounts ON accounts.number = addresses.account
           WHERE deletions.deleted_at IS NULL AND addresses.state <> 'deleted'
             AND accounts.id = coalesce(?, accounts.id)
           ORDER BY deletions.started_at, deletions.id`,
          accountId ?? null,
        )
        return success(rows.map((row) => v.parse(openRow, row)))
      }),
  }
}
