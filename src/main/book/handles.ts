import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import { handleStates } from '../../shared/rules/handle.ts'
import { accountNumber } from './account-rows.ts'
import type { BookResult } from './address-book.ts'
import type { HandleBook, HandleRow, HandleRowState } from './handle-book.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

const selectHandle = sql`
  SELECT handles.id, accounts.id AS accountId, handles.handle, handles.state, handles.adopted, handles.destination,
    handles.started_at AS startedAt
  FROM handles JOIN accounts ON accounts.number = handles.account`

const bit = v.pipe(
  v.number(),
  v.transform((number) => number === 1),
)

const handleRow = v.object({
  id: v.number(),
  accountId: v.string(),
  handle: v.string(),
  state: v.picklist([...handleStates, 'absent']),
  adopted: bit,
  destination: v.nullable(v.string()),
  startedAt: v.number(),
})

const domainRow = v.pipe(
  v.object({ domain: v.string(), enabled: v.nullable(bit), wanted: v.nullable(bit) }),
  v.transform(({ domain, enabled, wanted }) => ({
    domain,
    ...(enabled !== null && { enabled }),
    ...(wanted !== null && { wanted }),
  })),
)

/** In these states a handle never receives mail for this account again. */
const endedHandleStates: readonly HandleRowState[] = ['released', 'gone', 'not-yours']

/** The handles of the book and their domains. */
export function createHandles(storage: Storage): HandleBook {
  const handlesWhere = (rest: Sql): readonly HandleRow[] =>
    storage.all(handleRow, sql`${selectHandle} ${rest}`).map(({ destination, ...handle }) => ({
      ...handle,
      ...(destination !== null && { destination }),
      domains: storage.all(
        domainRow,
        sql`SELECT domain, enabled, wanted FROM handle_domains WHERE handle = ${handle.id} ORDER BY domain`,
      ),
    }))

  const find = (id: number) => handlesWhere(sql`WHERE handles.id = ${id}`)[0]

  function existing(id: number): BookResult<HandleRow> {
    const row = find(id)
    return row === undefined ? failed({ reason: 'handle-gone', field: 'handle' }) : success(row)
  }

  /** Changes the domains of a handle that exists. */
  function change(id: number, work: () => void): BookResult<null> {
    return storage.write(() => {
      const row = existing(id)
      if (!row.ok) return row
      work()
      return success(null)
    })
  }

  return {
    putHandle: ({ accountId, handle, state, adopted, destination, startedAt }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const id = storage.number(sql`
          INSERT INTO handles (account, handle, state, adopted, destination, started_at)
          VALUES (${account.value}, ${handle}, ${state}, ${Number(adopted)}, ${destination}, ${Math.round(startedAt)})
          ON CONFLICT (account, handle) DO UPDATE SET state = excluded.state, adopted = excluded.adopted,
            destination = coalesce(excluded.destination, destination), started_at = excluded.started_at
          RETURNING id AS number`)
        return existing(id)
      }),
    setHandleState: (id, state) =>
      storage.write(() => {
        storage.run(sql`UPDATE handles SET state = ${state} WHERE id = ${id}`)
        if (endedHandleStates.includes(state))
          storage.run(sql`
            UPDATE addresses SET state = 'deleted' FROM handles
            WHERE handles.id = ${id} AND addresses.account = handles.account AND addresses.state <> 'deleted'
              AND addresses.local_part = handles.handle`)
        return existing(id)
      }),
    beginSwitch: (id, domain, wanted) =>
      change(id, () => {
        storage.run(sql`
          INSERT INTO handle_domains (handle, domain, wanted) VALUES (${id}, ${domain}, ${Number(wanted)})
          ON CONFLICT (handle, domain) DO UPDATE SET wanted = excluded.wanted`)
      }),
    endSwitch: (id, domain, enabled) =>
      change(id, () => {
        const reported = enabled === undefined ? null : Number(enabled)
        storage.run(sql`
          INSERT INTO handle_domains (handle, domain, enabled) VALUES (${id}, ${domain}, ${reported})
          ON CONFLICT (handle, domain) DO UPDATE SET enabled = coalesce(excluded.enabled, enabled), wanted = NULL`)
        if (enabled !== undefined) {
          const [before, after] = enabled ? ['off', 'active'] : ['active', 'off']
          storage.run(sql`
            UPDATE addresses SET state = ${after} FROM handles
            WHERE handles.id = ${id} AND addresses.account = handles.account
              AND addresses.address = handles.handle || '@' || ${domain} AND addresses.state = ${before}`)
        }
        storage.run(sql`
          DELETE FROM handle_domains WHERE handle = ${id} AND enabled IS NULL AND wanted IS NULL`)
      }),
    findHandle: (id) => storage.read(() => find(id)),
    findHandleByName: (accountId, handle) =>
      storage.read(
        () => handlesWhere(sql`WHERE accounts.id = ${accountId} AND handles.handle = ${handle}`)[0],
      ),
    listHandles: (accountId) =>
      storage.read(() =>
        handlesWhere(sql`
          WHERE accounts.id = coalesce(${accountId}, accounts.id) ORDER BY handles.handle, handles.id`),
      ),
    removeHandle: (id) =>
      storage.change(
        sql`DELETE FROM handle_domains WHERE handle = ${id}`,
        sql`DELETE FROM handles WHERE id = ${id}`,
      ),
  }
}
