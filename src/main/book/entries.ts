import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import { canonicalAddress, parseAddress } from '../../shared/rules/email-address.ts'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { accountNumber } from './account-rows.ts'
import type { AddressBook, AddressRow, BookResult, NewAddressRow } from './address-book.ts'
import { entryColumns, readEntry, readNumber } from './rows.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const selectEntry = `
  SELECT ${entryColumns} FROM addresses JOIN accounts ON accounts.number = addresses.account`

const insertEntry = `
  INSERT INTO addresses
    (account, address, local_part, domain, destination, label, created_at, state, remote_id, search_text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (account, address) WHERE state <> 'deleted' DO UPDATE SET
    destination = coalesce(excluded.destination, destination),
    remote_id = coalesce(excluded.remote_id, remote_id),
    label = iif(label = '', excluded.label, label),
    search_text = iif(label = '', excluded.search_text, search_text),
    state = excluded.state,
    missed_at = NULL
  RETURNING id AS number`

type Entries = Pick<
  AddressBook,
  'add' | 'addAll' | 'find' | 'findByAddress' | 'setLabel' | 'count' | 'countOf' | 'countStates'
>

const stateCount = v.object({ state: v.picklist(addressStates), number: v.number() })

/** The addresses of the book, one by one. */
export function createEntries(storage: Storage): Entries {
  function find(id: number): AddressRow | undefined {
    const row = storage.get(`${selectEntry} WHERE addresses.id = ?`, id)
    return row === undefined ? undefined : readEntry(row)
  }

  function existing(id: number): BookResult<AddressRow> {
    const entry = find(id)
    return entry ? success(entry) : failed({ reason: 'address-gone' })
  }

  function insert(entry: NewAddressRow): BookResult<number> {
    const parts = parseAddress(entry.address)
    if (!parts) return failed({ reason: 'answer-not-an-address' })
    const account = accountNumber(storage, entry.accountId)
    if (!account.ok) return account
    const address = `${parts.localPart}@${parts.domain}`
    const row = storage.get(
      insertEntry,
      account.value,
      address,
      parts.localPart,
      parts.domain,
      entry.destination ?? null,
      entry.label,
      Math.round(entry.createdAt),
      entry.state ?? 'active',
      entry.remoteId ?? null,
      searchTextOf(address, entry.label),
    )
    return success(readNumber(row))
  }

  return {
    add: (entry, attemptId) =>
      storage.write(() => {
        const id = insert(entry)
        if (!id.ok) return id
        if (attemptId !== undefined) storage.run('DELETE FROM attempts WHERE id = ?', attemptId)
        // The address exists, so an earlier deletion of unknown outcome did not happen.
        storage.run('DELETE FROM deletions WHERE id = ? AND deleted_at IS NULL', id.value)
        return existing(id.value)
      }),
    addAll: (entries) =>
      storage.write(() => {
        for (const entry of entries) {
          const id = insert(entry)
          if (!id.ok) return id
        }
        return success(entries.length)
      }),
    find: (id) => storage.read(() => success(find(id))),
    findByAddress: (accountId, address) =>
      storage.read(() => {
        const row = storage.get(
          `${selectEntry} WHERE accounts.id = ? AND addresses.address = ?
           ORDER BY addresses.state = 'deleted', addresses.created_at DESC, addresses.id DESC LIMIT 1`,
          accountId,
          canonicalAddress(address) ?? '',
        )
        return success(row === undefined ? undefined : readEntry(row))
      }),
    setLabel: (id, label, at) =>
      storage.write(() => {
        const entry = existing(id)
        if (!entry.ok) return entry
        const searchText = searchTextOf(entry.value.address, label)
        storage.run(
          // The old label counts as the service's label, so that the next comparison does not undo the change.
          `UPDATE addresses SET service_label = coalesce(service_label, label), label = ?, search_text = ?
           WHERE id = ?`,
          label,
          searchText,
          id,
        )
        if (at !== undefined) {
          storage.run('INSERT OR REPLACE INTO label_times (id, at) VALUES (?, ?)', id, Math.round(at))
        }
        return existing(id)
      }),
    count: () =>
      storage.read(() => success(readNumber(storage.get('SELECT count(*) AS number FROM addresses')))),
    countOf: (accountId) =>
      storage.read(() => {
        const counted = storage.get(
          `SELECT count(*) AS number FROM addresses WHERE account = (SELECT number FROM accounts WHERE id = ?)`,
          accountId,
        )
        return success(readNumber(counted))
      }),
    countStates: () =>
      storage.read(() => {
        const counts: Record<AddressState, number> = { active: 0, off: 0, deleted: 0 }
        const rows = storage.all(
          'SELECT state, count(*) AS number FROM addresses INDEXED BY addresses_by_age GROUP BY state',
        )
        for (const row of rows) {
          const { state, number } = v.parse(stateCount, row)
          counts[state] = number
        }
        return success(counts)
      }),
  }
}
