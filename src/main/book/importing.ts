import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import { addressStates } from '../../shared/views/address.ts'
import type { LabelChange } from '../../shared/views/address-list.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import type { BookImport, GroupedRow, ImportForecast, ImportOptions, ImportRow } from './book-import.ts'
import { createImportAccounts } from './import-accounts.ts'
import { entryOf, findEntry, type KnownEntry, mergeRow } from './import-rules.ts'
import { readNumber } from './rows.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const knownRow = v.object({
  id: v.number(),
  createdAt: v.number(),
  destination: v.nullable(v.string()),
  label: v.string(),
  labelAt: v.nullable(v.number()),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
})
type KnownRow = v.InferOutput<typeof knownRow>

/** A change of an import: an address that it added, or the former values of one that it changed. */
const noteRow = v.object({
  id: v.number(),
  added: v.picklist([0, 1]),
  label: v.nullable(v.string()),
  serviceLabel: v.nullable(v.string()),
  state: v.nullable(v.picklist(addressStates)),
  destination: v.nullable(v.string()),
  remoteId: v.nullable(v.string()),
})
type Note = v.InferOutput<typeof noteRow>

const noteColumns = 'label, service_label AS serviceLabel, state, destination, remote_id AS remoteId'
const selectNotes = `SELECT id, added, ${noteColumns} FROM imported`

const anyNote = 'SELECT 1 FROM imported UNION ALL SELECT 1 FROM imported_accounts LIMIT 1'

/*
 * An import uses many short transactions, so that none blocks the app. The table `imported` notes each change until the
 * end of the import. Emptying that table in one step makes the import final. A trigger of this connection drops the
 * note of an entry that other code changes during the import, because that change must survive an undo.
 */
const guardNotes = `
  CREATE TEMP TRIGGER IF NOT EXISTS imported_meanwhile
  AFTER UPDATE OF account, label, state, destination, remote_id, created_at ON main.addresses
  BEGIN DELETE FROM imported WHERE id = NEW.id; END`

/** Imports files. */
export function createImporting(
  storage: Storage,
): Pick<AddressBook, 'openImport' | 'endImport' | 'undoImport'> {
  function entriesOf(account: number, address: string): readonly KnownRow[] {
    return storage
      .all(
        `SELECT id, created_at AS createdAt, destination, label, remote_id AS remoteId, state,
           (SELECT at FROM label_times WHERE label_times.id = addresses.id) AS labelAt
         FROM addresses WHERE account = ? AND address = ? ORDER BY id`,
        account,
        address,
      )
      .map((row) => v.parse(knownRow, row))
  }

  function insert(account: number, row: ImportRow): void {
    const at = row.address.lastIndexOf('@')
    const id = storage.get(
      `INSERT INTO addresses (account, address, local_part, domain, destination, label, created_at, state, remote_id,
         search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id AS number`,
      account,
      row.address,
      row.address.slice(0, at),
      row.address.slice(at + 1),
      row.destination ?? null,
      row.label,
      row.createdAt,
      row.state,
      row.remoteId ?? null,
      searchTextOf(row.address, row.label),
    )
    storage.run('INSERT INTO imported (id, added) VALUES (?, 1)', readNumber(id))
  }

  function note({ id, added, label, serviceLabel, state, destination, remoteId }: Note): void {
    storage.run(
      `INSERT INTO imported (id, added, label, service_label, state, destination, remote_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      id,
      added,
      label,
      serviceLabel,
      state,
      destination,
      remoteId,
    )
  }

  function update({ id, label, state, destination, remoteId }: KnownRow, address: string): void {
    // The first note holds the values before the import. The trigger drops it with the UPDATE, so it is written again.
    const before =
      storage.get(`${selectNotes} WHERE id = ?`, id) ??
      storage.get(`SELECT id, 0 AS added, ${noteColumns} FROM addresses WHERE id = ?`, id)
    storage.run(
      `UPDATE addresses SET service_label = coalesce(service_label, label), label = ?, state = ?, destination = ?,
         remote_id = ?, search_text = ? WHERE id = ?`,
      label,
      state,
      destination,
      remoteId,
      searchTextOf(address, label),
      id,
    )
    note(v.parse(noteRow, before))
  }

  function open(): BookImport {
    const accounts = createImportAccounts(storage)

    /** Simulates the rows of one address in order, each on the result of the row before it. */
    function forecast(rows: readonly GroupedRow[], options: ImportOptions, sum: Sum): void {
      const [first] = rows
      if (first === undefined) return
      const account = accounts.numberOf(first.group)
      const entries: KnownEntry[] = account === undefined ? [] : [...entriesOf(account, first.row.address)]
      for (const { row } of rows) {
        const known = findEntry(entries, row, options.remakes(row.account.provider))
        if (known === undefined) {
          entries.push(entryOf(row))
          sum.added += 1
          if (row.label.includes('\ufffd')) sum.damaged += 1
          continue
        }
        const merge = mergeRow(known, row, options)
        entries[entries.indexOf(known)] = merge.entry
        if (merge.changed) sum.changed += 1
        else sum.unchanged += 1
        if (merge.replaced !== undefined) sum.replaced.push(merge.replaced)
        if (merge.kept !== undefined) sum[merge.kept] += 1
      }
    }

    return {
      groupOf: accounts.groupOf,
      plan: (rows, options) =>
        storage.read(() => {
          const sum: Sum = { ...nothing, replaced: [], newer: 0, damaged: 0 }
          const byAddress = Map.groupBy(rows, ({ group, row }) => `${group} ${row.address}`)
          for (const lives of byAddress.values()) forecast(lives, options, sum)
          return success(sum)
        }),
      startOver: accounts.forgetMade,
      apply(rows, options) {
        const written = storage.write(() => {
          storage.run(guardNotes)
          const counts = { ...nothing }
          for (const { group, row } of rows) {
            const account = accounts.make(group)
            const known = findEntry(
              entriesOf(account, row.address),
              row,
              options.remakes(row.account.provider),
            )
            if (known === undefined) {
              insert(account, row)
              counts.added += 1
              continue
            }
            const { entry, changed } = mergeRow(known, row, options)
            if (changed) update(entry, row.address)
            counts[changed ? 'changed' : 'unchanged'] += 1
          }
          return success(counts)
        })
        if (!written.ok) accounts.forgetMade()
        return written
      },
    }
  }

  function undo({ id, added, label, serviceLabel, state, destination, remoteId }: Note): void {
    if (added === 1) {
      // An address with a deletion under way is no longer a mere addition of the import.
      storage.run('DELETE FROM addresses WHERE id = ? AND id NOT IN (SELECT id FROM deletions)', id)
    } else {
      const row = storage.get('SELECT address FROM addresses WHERE id = ?', id)
      const { address } = v.parse(v.object({ address: v.string() }), row)
      // OR IGNORE: the entry stays deleted if its address exists again as another entry.
      storage.run(
        `UPDATE OR IGNORE addresses SET label = ?, service_label = ?, state = ?, destination = ?, remote_id = ?,
           search_text = ? WHERE id = ?`,
        label,
        serviceLabel,
        state,
        destination,
        remoteId,
        searchTextOf(address, label ?? ''),
        id,
      )
    }
    storage.run('DELETE FROM imported WHERE id = ?', id)
  }

  return {
    openImport: () => storage.read(() => success(open())),
    endImport: () =>
      storage.write(() => {
        storage.run('DELETE FROM imported')
        storage.run('DELETE FROM imported_accounts')
        return success(null)
      }),
    undoImport: (limit) => {
      const left = storage.read(() => success(storage.get(anyNote)))
      // An unchanged row need not be written.
      if (!left.ok || left.value === undefined) return left.ok ? success({ done: true }) : left
      return storage.write(() => {
        const notes = storage
          .all(`${selectNotes} ORDER BY id DESC LIMIT ?`, limit)
          .map((row) => v.parse(noteRow, row))
        for (const each of notes) undo(each)
        const done = notes.length < limit
        if (done) {
          storage.run(
            `DELETE FROM accounts WHERE number IN (SELECT number FROM imported_accounts)
               AND NOT EXISTS (SELECT 1 FROM addresses WHERE account = accounts.number)`,
          )
          storage.run('DELETE FROM imported_accounts')
        }
        return success({ done })
      })
    },
  }
}

/** A forecast that is still growing. */
type Sum = { -readonly [Name in keyof ImportForecast]: ImportForecast[Name] } & { replaced: LabelChange[] }

const nothing = { added: 0, changed: 0, unchanged: 0 }

/** How many changes one call undoes: about 10 ms. */
const undoneAtOnce = 250

/** Undoes an unfinished import, a few changes at a time. */
export async function undoImports(book: Pick<AddressBook, 'undoImport'>): Promise<BookResult<null>> {
  for (;;) {
    const undone = book.undoImport(undoneAtOnce)
    if (!undone.ok) return undone
    if (undone.value.done) return success(null)
    await nextTurn()
  }
}
