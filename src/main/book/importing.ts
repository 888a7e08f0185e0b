import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import { addressStates } from '../../shared/views/address.ts'
import type { LabelChange } from '../../shared/views/address-list.ts'
import type { AddressBook, BookResult } from './address-book.ts'
import type { BookImport, GroupedRow, ImportForecast, ImportOptions } from './book-import.ts'
import { createImportAccounts } from './import-accounts.ts'
import { entryOf, findEntry, type KnownEntry, mergeRow } from './import-rules.ts'
import { insertAddress } from './insert-address.ts'
import { searchTextOf } from './search-text.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'

const knownRow = v.object({
  id: v.number(),
  createdAt: v.number(),
  destination: v.nullable(v.string()),
  label: v.string(),
  labelAt: v.nullable(v.number()),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
  pinned: v.number(),
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
  pinned: v.nullable(v.number()),
  servicePinned: v.nullable(v.number()),
})
type Note = v.InferOutput<typeof noteRow>

const addressRow = v.object({ address: v.string() })

const noteColumns = sql`label, service_label AS serviceLabel, state, destination, remote_id AS remoteId, pinned,
  service_pinned AS servicePinned`
const selectNotes = sql`SELECT id, added, ${noteColumns} FROM imported`

const anyNote = sql`SELECT 1 FROM imported UNION ALL SELECT 1 FROM imported_accounts LIMIT 1`

/*
 * An import uses many short transactions, so that none blocks the app. The table `imported` notes each change until the
 * end of the import. Emptying that table in one step makes the import final. A trigger of this connection drops the
 * note of an entry that other code changes during the import, because that change must survive an undo.
 */
const guardNotes = sql`
  CREATE TEMP TRIGGER IF NOT EXISTS imported_meanwhile
  AFTER UPDATE OF account, label, state, destination, remote_id, pinned, created_at ON main.addresses
  BEGIN DELETE FROM imported WHERE id = NEW.id; END`

/** Imports files. */
export function createImporting(
  storage: Storage,
): Pick<AddressBook, 'openImport' | 'endImport' | 'undoImport'> {
  function entriesOf(account: number, address: string): readonly KnownRow[] {
    return storage.all(
      knownRow,
      sql`SELECT id, created_at AS createdAt, destination, label, remote_id AS remoteId, state, pinned,
          (SELECT at FROM label_times WHERE label_times.id = addresses.id) AS labelAt
        FROM addresses WHERE account = ${account} AND address = ${address} ORDER BY id`,
    )
  }

  function note(before: Note): void {
    const { id, added, label, serviceLabel, state, destination, remoteId, pinned, servicePinned } = before
    storage.run(sql`
      INSERT INTO imported (id, added, label, service_label, state, destination, remote_id, pinned, service_pinned)
      VALUES (${id}, ${added}, ${label}, ${serviceLabel}, ${state}, ${destination}, ${remoteId}, ${pinned},
        ${servicePinned})`)
  }

  function update({ id, label, state, destination, remoteId, pinned }: KnownRow, address: string): void {
    // The first note holds the values before the import. The trigger drops it with the UPDATE, so it is written again.
    const before =
      storage.get(noteRow, sql`${selectNotes} WHERE id = ${id}`) ??
      storage.get(noteRow, sql`SELECT id, 0 AS added, ${noteColumns} FROM addresses WHERE id = ${id}`)
    storage.run(sql`
      UPDATE addresses SET service_label = coalesce(service_label, label), label = ${label}, state = ${state},
        destination = ${destination}, remote_id = ${remoteId}, search_text = ${searchTextOf(address, label)},
        service_pinned = coalesce(service_pinned, pinned), pinned = ${pinned}
      WHERE id = ${id}`)
    if (before !== undefined) note(before)
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
          return sum
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
              const id = storage.number(sql`${insertAddress({ ...row, account })} RETURNING id AS number`)
              storage.run(sql`INSERT INTO imported (id, added) VALUES (${id}, 1)`)
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

  function undo(before: Note): void {
    const { id, added, label, serviceLabel, state, destination, remoteId, pinned, servicePinned } = before
    if (added === 1) {
      // An address that was changed meanwhile is no longer a mere addition of the import.
      storage.run(sql`
        DELETE FROM addresses WHERE id = ${id} AND id NOT IN (SELECT id FROM changes)
          AND id NOT IN (SELECT id FROM tellings)`)
    } else {
      const row = storage.get(addressRow, sql`SELECT address FROM addresses WHERE id = ${id}`)
      // OR IGNORE: the entry stays deleted if its address exists again as another entry.
      storage.run(sql`
        UPDATE OR IGNORE addresses SET label = ${label}, service_label = ${serviceLabel}, state = ${state},
          destination = ${destination}, remote_id = ${remoteId}, pinned = coalesce(${pinned}, pinned),
          service_pinned = ${servicePinned}, search_text = ${searchTextOf(row?.address ?? '', label ?? '')} WHERE id = ${id}`)
    }
    storage.run(sql`DELETE FROM imported WHERE id = ${id}`)
  }

  return {
    openImport: () => storage.read(open),
    endImport: () => storage.change(sql`DELETE FROM imported`, sql`DELETE FROM imported_accounts`),
    undoImport(limit) {
      const left = storage.read(() => storage.get(v.unknown(), anyNote))
      // An unchanged row need not be written.
      if (!left.ok || left.value === undefined) return left.ok ? success({ done: true }) : left
      return storage.write(() => {
        const notes = storage.all(noteRow, sql`${selectNotes} ORDER BY id DESC LIMIT ${limit}`)
        for (const each of notes) undo(each)
        const done = notes.length < limit
        if (done) {
          storage.run(sql`
            DELETE FROM accounts WHERE number IN (SELECT number FROM imported_accounts)
              AND NOT EXISTS (SELECT 1 FROM addresses WHERE account = accounts.number)`)
          storage.run(sql`DELETE FROM imported_accounts`)
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
