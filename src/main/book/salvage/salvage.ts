import { closeSync, openSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { providerIds } from '../../../shared/views/provider.ts'
import { words } from '../../../shared/words/words.ts'
import { isFile } from '../../files/set-aside.ts'
import type { BookAccount } from '../address-book.ts'
import { searchTextOf } from '../search-text.ts'
import { type Kinship, kinshipOf, raiseStamp } from '../stamp.ts'
import { openPages } from './pages.ts'
import { type SalvagedRows, salvageRows } from './salvaged-rows.ts'
import { readWriteAheadLog, type WriteAheadLog } from './write-ahead-log.ts'

/** The result of a salvage. */
export interface Salvaged {
  readonly addresses: number
}

/**
 * Salvages every readable row of a damaged file into a fresh database, all or nothing. The damaged file does not
 * change. The dates of the last comparisons are left out, so that the services' lists are read again. A list restores
 * lost addresses.
 * @param known the configured accounts, because a damaged file may hold only the id of an account.
 * @throws SQLite's error if the fresh database cannot be written.
 */
export function salvage(file: string, database: DatabaseSync, known: readonly BookAccount[]): Salvaged {
  const log = isFile(file) ? readWriteAheadLog(`${file}-wal`) : undefined
  const kinship = log === undefined ? 'own' : kinshipBeside(file, log)
  // If file and log do not belong together, the later of the two counts first.
  const withLog = { own: [true], 'file-is-later': [false, true], 'log-is-later': [true, false] }[kinship]
  const sources = withLog.map((counts) => rowsOf(file, counts))
  database.exec('BEGIN IMMEDIATE')
  try {
    let addresses = 0
    for (const rows of sources) {
      insertAccounts(database, rows, known)
      addresses += insertAddresses(database, rows)
      insertJournals(database, rows)
    }
    raiseStamp(database)
    database.exec('COMMIT')
    return { addresses }
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK')
  }
}

function kinshipBeside(file: string, log: WriteAheadLog): Kinship {
  const descriptor = openSync(file, 'r')
  try {
    return kinshipOf(descriptor, log)
  } finally {
    closeSync(descriptor)
  }
}

function rowsOf(file: string, withLog: boolean): SalvagedRows {
  const pages = openPages(file, withLog)
  try {
    return salvageRows(pages)
  } finally {
    pages.close()
  }
}

/** Inserts every account that owns a row, even if only its number is left. */
function insertAccounts(database: DatabaseSync, rows: SalvagedRows, known: readonly BookAccount[]): void {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO accounts (number, id, provider, nickname) VALUES (?, ?, ?, ?)',
  )
  const named = [...rows.addresses.values(), ...rows.attempts.values()].map(({ account }) => account)
  const numbers = new Set([
    ...rows.accounts.keys(),
    ...named,
    ...[...rows.handles.values()].map(([, of]) => of),
  ])
  for (const number of numbers) {
    const found = rows.accounts.get(number)
    const setUp = known.find(({ id }) => id === found?.id)
    const provider = setUp?.provider ?? found?.provider ?? known[0]?.provider ?? providerIds[0]
    const nickname = setUp?.nickname ?? found?.nickname ?? words().desktop.lostAccount(number)
    insert.run(number, found?.id ?? `lost-${number}`, provider, nickname)
  }
}

/** Inserts the addresses and returns their number. Of two states of one address only one can be active and is kept. */
function insertAddresses(database: DatabaseSync, { addresses }: SalvagedRows): number {
  const insert = database.prepare(
    `INSERT OR IGNORE INTO addresses (id, account, address, local_part, domain, destination, label, created_at, state,
       remote_id, search_text, service_label) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const holder = database.prepare('SELECT address FROM addresses WHERE id = ?')
  const twin = database.prepare('SELECT id FROM addresses WHERE account = ? AND address = ? LIMIT 1')
  let count = 0
  for (const [id, entry] of addresses) {
    const { account, address, localPart, domain, destination, label, createdAt, state } = entry
    const { remoteId, serviceLabel } = entry
    const cells = [account, address, localPart, domain, destination, label, createdAt, state, remoteId]
    const taken = holder.get(id)
    // In a copy that changed separately the id may belong to another address.
    if (taken !== undefined && (taken.address === address || twin.get(account, address) !== undefined))
      continue
    const { changes } = insert.run(
      taken === undefined ? id : null,
      ...cells,
      searchTextOf(address, label),
      serviceLabel,
    )
    count += Number(changes)
  }
  return count
}

function insertJournals(database: DatabaseSync, rows: SalvagedRows): void {
  const attempt = database.prepare(
    `INSERT OR IGNORE INTO attempts (id, account, address, label, started_at, answered_from, answered_to)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [id, { account, address, label, startedAt, answeredFrom, answeredTo }] of rows.attempts)
    attempt.run(id, account, address, label, startedAt, answeredFrom, answeredTo)

  // The SELECT leaves out deletions of lost addresses.
  const deletion = database.prepare(
    `INSERT OR IGNORE INTO deletions (id, started_at, deleted_at)
     SELECT id, ?, ? FROM addresses WHERE id = ?`,
  )
  for (const [id, { startedAt, deletedAt }] of rows.deletions) deletion.run(startedAt, deletedAt, id)

  const labelTime = database.prepare(
    'INSERT OR IGNORE INTO label_times (id, at) SELECT id, ? FROM addresses WHERE id = ?',
  )
  for (const [id, at] of rows.labelTimes) labelTime.run(at, id)

  const handle = database.prepare(
    `INSERT OR IGNORE INTO handles (id, account, handle, state, adopted, destination, started_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [id, [, ...cells]] of rows.handles) handle.run(id, ...cells)

  const domain = database.prepare(
    'INSERT OR IGNORE INTO handle_domains (handle, domain, enabled, wanted) VALUES (?, ?, ?, ?)',
  )
  for (const cells of rows.handleDomains.filter(([of]) => rows.handles.has(of))) domain.run(...cells)
}
