import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { accountNumber, leaveFormerServer } from './account-rows.ts'
import type { AddressBook, AddressRow, BookResult, NewAddressRow } from './address-book.ts'
import { insertAddress } from './insert-address.ts'
import { entryWhere, findEntry } from './rows.ts'
import { searchTextOf } from './search-text.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'
import { noteUntold } from './tellings.ts'

/** An existing address comes before deleted ones, a newer before an older one. */
const bestFirst = sql`
  ORDER BY addresses.state = 'deleted', addresses.created_at DESC, addresses.id DESC LIMIT 1`

const updateExisting = sql`
  ON CONFLICT (account, address) WHERE state <> 'deleted' DO UPDATE SET
    destination = coalesce(excluded.destination, destination),
    remote_id = coalesce(excluded.remote_id, remote_id),
    display_name = coalesce(excluded.display_name, display_name),
    blocks_promotions = coalesce(excluded.blocks_promotions, blocks_promotions),
    label = iif(label = '', excluded.label, label),
    search_text = iif(label = '', excluded.search_text, search_text),
    state = excluded.state,
    missed_at = NULL`

type Entries = Pick<
  AddressBook,
  | 'add'
  | 'addMade'
  | 'addAll'
  | 'find'
  | 'findByAddress'
  | 'findAtService'
  | 'setLabel'
  | 'setPinned'
  | 'noteCopied'
  | 'count'
  | 'countOf'
  | 'countStates'
>

const stateCount = v.object({ state: v.picklist(addressStates), number: v.number() })

/** The addresses of the book, one by one. */
export function createEntries(storage: Storage): Entries {
  function existing(id: number): BookResult<AddressRow> {
    const entry = findEntry(storage, id)
    return entry ? success(entry) : failed({ reason: 'address-gone' })
  }

  function insert(entry: NewAddressRow): BookResult<number> {
    const address = canonicalAddress(entry.address)
    if (address === undefined) return failed({ reason: 'answer-not-an-address' })
    const account = accountNumber(storage, entry.accountId)
    if (!account.ok) return account
    if (entry.remoteId !== undefined) leaveFormerServer(storage, account.value)
    const row = { state: 'active' as const, ...entry, account: account.value, address }
    return success(storage.number(sql`${insertAddress(row)} ${updateExisting} RETURNING id AS number`))
  }

  /** Stores an address that its service confirmed, and settles its attempt. Returns its id. */
  function confirm(entry: NewAddressRow, attemptId: number | undefined): BookResult<number> {
    const id = insert(entry)
    if (!id.ok) return id
    if (attemptId !== undefined) {
      storage.run(sql`DELETE FROM attempts WHERE id = ${attemptId}`)
      storage.run(sql`UPDATE reserves SET attempt = NULL, address = ${id.value} WHERE attempt = ${attemptId}`)
    }
    // The address exists, so an earlier deletion of unknown outcome did not happen.
    storage.run(sql`DELETE FROM changes WHERE id = ${id.value} AND ended_at IS NULL`)
    const { label, serviceLabel, createdAt } = entry
    if (serviceLabel === undefined) return id
    const added = existing(id.value)
    // The row of a comparison may have another label, which came from the service.
    if (added.ok && added.value.label === label) noteUntold(storage, id.value, 'label', createdAt)
    return id
  }

  return {
    add: (entry, attemptId) =>
      storage.write(() => {
        const id = confirm(entry, attemptId)
        return id.ok ? existing(id.value) : id
      }),
    addMade: (entry, attemptId, durability) => storage.write(() => confirm(entry, attemptId), durability),
    addAll: (entries) =>
      storage.write(() => {
        for (const entry of entries) {
          const id = insert(entry)
          if (!id.ok) return id
        }
        return success(entries.length)
      }),
    find: (id) => storage.read(() => findEntry(storage, id)),
    findByAddress: (accountId, address) =>
      storage.read(() =>
        entryWhere(
          storage,
          sql`accounts.id = ${accountId} AND addresses.address = ${canonicalAddress(address)} ${bestFirst}`,
        ),
      ),
    findAtService: (provider, address) =>
      storage.read(() =>
        entryWhere(
          storage,
          sql`addresses.account IN (SELECT number FROM accounts WHERE provider = ${provider})
            AND addresses.address = ${canonicalAddress(address)} ${bestFirst}`,
        ),
      ),
    setLabel: (id, label, at, tells = false) =>
      storage.write(() => {
        const entry = existing(id)
        if (!entry.ok) return entry
        // The old label counts as the service's label, so that the next comparison does not undo the change.
        storage.run(sql`
          UPDATE addresses SET service_label = coalesce(service_label, label), label = ${label},
            search_text = ${searchTextOf(entry.value.address, label)} WHERE id = ${id}`)
        if (at !== undefined)
          storage.run(sql`INSERT OR REPLACE INTO label_times (id, at) VALUES (${id}, ${Math.round(at)})`)
        if (at !== undefined && tells) noteUntold(storage, id, 'label', at)
        return existing(id)
      }),
    setPinned: (id, pinned, at, tells) =>
      storage.write(() => {
        const entry = existing(id)
        if (!entry.ok) return entry
        storage.run(sql`
          UPDATE addresses SET service_pinned = coalesce(service_pinned, pinned), pinned = ${pinned ? 1 : 0}
          WHERE id = ${id}`)
        if (tells) noteUntold(storage, id, 'pinned', at)
        return existing(id)
      }),
    noteCopied: (id, at) =>
      storage.write(() => {
        storage.run(sql`UPDATE addresses SET copied_at = ${Math.round(at)} WHERE id = ${id}`)
        return success(null)
      }, 'soon'),
    count: () => storage.read(() => storage.number(sql`SELECT count(*) AS number FROM addresses`)),
    countOf: (accountId) =>
      storage.read(() =>
        storage.number(sql`
          SELECT count(*) AS number FROM addresses
          WHERE account = (SELECT number FROM accounts WHERE id = ${accountId})`),
      ),
    countStates: () =>
      storage.read(() => {
        const counts: Record<AddressState, number> = { active: 0, off: 0, trashed: 0, deleted: 0 }
        const rows = storage.all(
          stateCount,
          sql`SELECT state, count(*) AS number FROM addresses INDEXED BY addresses_by_age GROUP BY state`,
        )
        for (const { state, number } of rows) counts[state] = number
        return counts
      }),
  }
}
