import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import { handleStates } from '../../shared/rules/handle.ts'
import { accountNumber } from './account-rows.ts'
import type { BookResult } from './address-book.ts'
import type { HandleBook, HandleRow, HandleRowState } from './handle-book.ts'
import { readNumber } from './rows.ts'
import type { Storage } from './storage.ts'

const selectHandle = `
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

const domainRow = v.object({ domain: v.string(), enabled: v.nullable(bit), wanted: v.nullable(bit) })

/** In these states a handle never receives mail for this account again. */
const endedHandleStates: readonly HandleRowState[] = ['released', 'gone', 'not-yours']

const deleteAddresses = `
  UPDATE addresses SET state = 'deleted' FROM handles
  WHERE handles.id = ? AND addresses.account = handles.account AND addresses.state <> 'deleted'
    AND addresses.local_part = handles.handle`

const switchAddress = `
  UPDATE addresses SET state = ? FROM handles
  WHERE handles.id = ? AND addresses.account = handles.account
    AND addresses.address = handles.handle || '@' || ? AND addresses.state = ?`

/** The handles of the book and their domains. */
export function createHandles(storage: Storage): HandleBook {
  function withDomains(row: unknown): HandleRow {
    const { destination, ...handle } = v.parse(handleRow, row)
    const rows = storage.all(
      'SELECT domain, enabled, wanted FROM handle_domains WHERE handle = ? ORDER BY domain',
      handle.id,
    )
    const domains = rows.map((found) => {
      const { domain, enabled, wanted } = v.parse(domainRow, found)
      return { domain, ...(enabled !== null && { enabled }), ...(wanted !== null && { wanted }) }
    })
    return { ...handle, ...(destination !== null && { destination }), domains }
  }

  const read = (row: unknown): HandleRow | undefined => (row === undefined ? undefined : withDomains(row))

  function existing(id: number): BookResult<HandleRow> {
    const row = read(storage.get(`${selectHandle} WHERE handles.id = ?`, id))
    return row === undefined ? failed({ reason: 'handle-gone', field: 'handle' }) : success(row)
  }

  return {
    putHandle: ({ accountId, handle, state, adopted, destination, startedAt }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const row = storage.get(
          `INSERT INTO handles (account, handle, state, adopted, destination, started_at) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (account, handle) DO UPDATE SET state = excluded.state, adopted = excluded.adopted,
             destination = coalesce(excluded.destination, destination), started_at = excluded.started_at
           RETURNING id AS number`,
          account.value,
          handle,
          state,
          Number(adopted),
          destination ?? null,
          Math.round(startedAt),
        )
        return existing(readNumber(row))
      }),
    setHandleState: (id, state) =>
      storage.write(() => {
        storage.run('UPDATE handles SET state = ? WHERE id = ?', state, id)
        if (endedHandleStates.includes(state)) storage.run(deleteAddresses, id)
        return existing(id)
      }),
    beginSwitch: (id, domain, wanted) =>
      storage.write(() => {
        const row = existing(id)
        if (!row.ok) return row
        storage.run(
          `INSERT INTO handle_domains (handle, domain, wanted) VALUES (?, ?, ?)
           ON CONFLICT (handle, domain) DO UPDATE SET wanted = excluded.wanted`,
          id,
          domain,
          Number(wanted),
        )
        return success(null)
      }),
    endSwitch: (id, domain, enabled) =>
      storage.write(() => {
        const row = existing(id)
        if (!row.ok) return row
        storage.run(
          `INSERT INTO handle_domains (handle, domain, enabled) VALUES (?, ?, ?)
           ON CONFLICT (handle, domain) DO UPDATE SET enabled = coalesce(excluded.enabled, enabled), wanted = NULL`,
          id,
          domain,
          enabled === undefined ? null : Number(enabled),
        )
        if (enabled !== undefined) {
          const [before, after] = enabled ? ['off', 'active'] : ['active', 'off']
          storage.run(switchAddress, after, id, domain, before)
        }
        storage.run('DELETE FROM handle_domains WHERE handle = ? AND enabled IS NULL AND wanted IS NULL', id)
        return success(null)
      }),
    findHandle: (id) =>
      storage.read(() => success(read(storage.get(`${selectHandle} WHERE handles.id = ?`, id)))),
    findHandleByName: (accountId, handle) =>
      storage.read(() => {
        const row = storage.get(
          `${selectHandle} WHERE accounts.id = ? AND handles.handle = ?`,
          accountId,
          handle,
        )
        return success(read(row))
      }),
    listHandles: (accountId) =>
      storage.read(() => {
        const order = 'ORDER BY handles.handle, handles.id'
        const rows =
          accountId === undefined
            ? storage.all(`${selectHandle} ${order}`)
            : storage.all(`${selectHandle} WHERE accounts.id = ? ${order}`, accountId)
        return success(rows.map(withDomains))
      }),
    removeHandle: (id) =>
      storage.write(() => {
        storage.run('DELETE FROM handle_domains WHERE handle = ?', id)
        storage.run('DELETE FROM handles WHERE id = ?', id)
        return success(null)
      }),
  }
}
