import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { addressStates } from '../../../shared/address.ts'
import { failed, success } from '../../../shared/result.ts'
import type { AddressBook, ImportCounts, ImportRow } from './address-book.ts'
import { entryColumns, isOfKnownService, readEntry, readNumber } from './rows.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const matchRow = v.object({
  id: v.number(),
  destination: v.nullable(v.string()),
  label: v.string(),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
})
type Match = v.InferOutput<typeof matchRow>

/**
 * The entry that a row of a file speaks of (?1 account, ?2 address, ?3 moment, ?4 state): the one made at the same
 * moment; else, for one that exists, the one that exists; and where no name can be made again (?5 is 0), any of that address.
 */
const findMatch = `
  SELECT id, destination, label, state, remote_id AS remoteId FROM addresses
  WHERE account = ?1 AND address = ?2 AND (created_at = ?3 OR NOT ?5 OR (state <> 'deleted' AND ?4 <> 'deleted'))
  ORDER BY created_at = ?3 DESC, state = ?4 DESC, id LIMIT 1`

/** Moving the whole book in and out. */
export function createTransfer(storage: Storage): Pick<AddressBook, 'exportPage' | 'importAll'> {
  /** Finds the account of a row, or remembers it as one that is not set up here. */
  function accountOf({ account: { id, provider, nickname } }: ImportRow): number {
    const known =
      storage.get('SELECT number FROM accounts WHERE id = ? AND provider = ?', id ?? '', provider) ??
      storage.get(
        'SELECT number FROM accounts WHERE provider = ? AND lower(nickname) = lower(?) ORDER BY number DESC LIMIT 1',
        provider,
        nickname,
      )
    if (known !== undefined) return readNumber(known)
    const taken =
      id !== undefined && storage.get('SELECT number FROM accounts WHERE id = ?', id) !== undefined
    return readNumber(
      storage.get(
        'INSERT INTO accounts (id, provider, nickname) VALUES (?, ?, ?) RETURNING number',
        id === undefined || taken ? randomUUID() : id,
        provider,
        nickname,
      ),
    )
  }

  function insert(account: number, row: ImportRow): void {
    storage.run(
      `INSERT INTO addresses (account, address, local_part, domain, destination, label, created_at, state, remote_id,
         search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      account,
      row.address,
      row.address.slice(0, row.address.lastIndexOf('@')),
      row.address.slice(row.address.lastIndexOf('@') + 1),
      row.destination ?? null,
      row.label,
      row.createdAt,
      row.state,
      row.remoteId ?? null,
      searchTextOf(row.address, row.label),
    )
  }

  /**
   * Takes nothing away: an empty label changes no label, and what is deleted stays so. Whether an address that exists is
   * on or off the book knows from its service, which the file may be older than.
   */
  function update(match: Match, row: ImportRow): boolean {
    const label = row.label === '' ? match.label : row.label
    const state = row.state === 'deleted' ? 'deleted' : match.state
    const destination = match.destination ?? row.destination ?? null
    const remoteId = match.remoteId ?? row.remoteId ?? null
    const same =
      label === match.label &&
      state === match.state &&
      destination === match.destination &&
      remoteId === match.remoteId
    if (same) return false
    storage.run(
      `UPDATE addresses SET service_label = coalesce(service_label, label), label = ?, state = ?, destination = ?,
         remote_id = ?, search_text = ? WHERE id = ?`,
      label,
      state,
      destination,
      remoteId,
      searchTextOf(row.address, label),
      match.id,
    )
    return true
  }

  function importRows(
    rows: readonly ImportRow[],
    { remakes }: Parameters<AddressBook['importAll']>[1],
  ): ImportCounts {
    const counts = { added: 0, changed: 0, unchanged: 0 }
    const numbers = new Map<string, number>()
    for (const row of rows.toSorted((a, b) => a.createdAt - b.createdAt)) {
      const key = JSON.stringify([row.account.id, row.account.provider, row.account.nickname])
      const account = numbers.get(key) ?? accountOf(row)
      numbers.set(key, account)
      const { address, createdAt, state } = row
      const remade = remakes(row.account.provider) ? 1 : 0
      const found = storage.get(findMatch, account, address, createdAt, state, remade)
      if (found === undefined) {
        insert(account, row)
        counts.added += 1
      } else if (update(v.parse(matchRow, found), row)) counts.changed += 1
      else counts.unchanged += 1
    }
    return counts
  }

  return {
    exportPage: (afterId, limit) =>
      storage.read(() => {
        const rows = storage.all(
          `SELECT ${entryColumns} FROM addresses CROSS JOIN accounts ON accounts.number = addresses.account
           WHERE addresses.id > ? ORDER BY addresses.id LIMIT ?`,
          afterId,
          limit,
        )
        const entries = rows.filter(isOfKnownService).map(readEntry)
        const last = v.parse(v.optional(v.object({ id: v.number() })), rows.at(-1))
        return success({ entries, ...(rows.length < limit || !last ? {} : { next: last.id }) })
      }),
    importAll(rows, options) {
      let counts: ImportCounts | undefined
      const written = storage.write(() => {
        counts = importRows(rows, options)
        // What is only to be counted is done in full and undone, so that the count cannot differ from the deed.
        return options.apply ? success(counts) : failed({ reason: 'cancelled' } as const)
      })
      if (!written.ok && written.failure.reason === 'cancelled' && counts !== undefined)
        return success(counts)
      return written
    },
  }
}
