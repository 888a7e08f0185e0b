import { closeSync, openSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { providerIds } from '../../../shared/views/provider.ts'
import { words } from '../../../shared/words/words.ts'
import { isFile } from '../../files/set-aside.ts'
import type { BookAccount } from '../address-book.ts'
import { searchTextOf } from '../search-text.ts'
import { sql } from '../sql.ts'
import { beginStamps, type Kinship, kinshipOf } from '../stamp.ts'
import { createStorage, type Storage } from '../storage.ts'
import { openPages } from './pages.ts'
import { type SalvagedRows, salvageRows } from './salvaged-rows.ts'
import { readWriteAheadLog, type WriteAheadLog } from './write-ahead-log.ts'

const addressRow = v.object({ address: v.string() })

/**
 * Salvages every readable row of a damaged file into a fresh database, all or nothing. The damaged file does not
 * change. The dates of the last comparisons are left out, so that the services' lists are read again. A list restores
 * lost addresses. An address in reserve becomes an ordinary one, because an older copy of its place would give out again
 * what was used since.
 * @param known the configured accounts, because a damaged file may hold only the id of an account.
 * @param readsBoth whether pages of the file count that the log replaces, because a damaged file was written to.
 * @returns the number of salvaged addresses.
 * @throws SQLite's error if the fresh database cannot be written.
 */
export function salvage(
  file: string,
  database: DatabaseSync,
  known: readonly BookAccount[],
  readsBoth = false,
): number {
  const log = isFile(file) ? readWriteAheadLog(`${file}-wal`) : undefined
  const kinship = log === undefined ? 'own' : kinshipBeside(file, log)
  // If file and log do not belong together, the later of the two counts first.
  const withLog = {
    own: readsBoth ? [true, false] : [true],
    'file-is-later': [false, true],
    'log-is-later': [true, false],
  }[kinship]
  const sources = withLog.map((counts) => rowsOf(file, counts))
  const storage = createStorage(database)
  database.exec('BEGIN IMMEDIATE')
  try {
    let addresses = 0
    for (const rows of sources) {
      insertAccounts(storage, rows, known)
      addresses += insertAddresses(storage, rows)
      insertJournals(storage, rows)
    }
    beginStamps(database)
    database.exec('COMMIT')
    return addresses
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
function insertAccounts(storage: Storage, rows: SalvagedRows, known: readonly BookAccount[]): void {
  const named = [...rows.addresses.values(), ...rows.attempts.values()].map(({ account }) => account)
  const ofHandles = [...rows.handles.values()].map(([, of]) => of)
  for (const number of new Set([...rows.accounts.keys(), ...named, ...ofHandles])) {
    const found = rows.accounts.get(number)
    const setUp = known.find(({ id }) => id === found?.id)
    const provider = setUp?.provider ?? found?.provider ?? known[0]?.provider ?? providerIds[0]
    const nickname = setUp?.nickname ?? found?.nickname ?? words().desktop.lostAccount(number)
    storage.run(sql`
      INSERT OR IGNORE INTO accounts (number, id, provider, nickname, server, former_server)
      VALUES (${number}, ${found?.id ?? `lost-${number}`}, ${provider}, ${nickname}, ${found?.server},
        ${found?.formerServer})`)
  }
}

/** Inserts the addresses and returns their number. Of two states of one address only one can be active and is kept. */
function insertAddresses(storage: Storage, { addresses }: SalvagedRows): number {
  let count = 0
  for (const [id, entry] of addresses) {
    const { account, address, localPart, domain, destination, label, createdAt, state } = entry
    const { remoteId, serviceLabel, pinned, servicePinned, copiedAt, displayName, blocksPromotions } = entry
    const holder = storage.get(addressRow, sql`SELECT address FROM addresses WHERE id = ${id}`)
    const hasTwin = () =>
      storage.get(
        v.unknown(),
        sql`SELECT id FROM addresses WHERE account = ${account} AND address = ${address} LIMIT 1`,
      ) !== undefined
    // In a copy that changed separately the id may belong to another address.
    if (holder !== undefined && (holder.address === address || hasTwin())) continue
    count += storage.run(sql`
      INSERT OR IGNORE INTO addresses (id, account, address, local_part, domain, destination, label, created_at, state,
        remote_id, search_text, service_label, pinned, service_pinned, copied_at,
        display_name, blocks_promotions)
      VALUES (${holder === undefined ? id : null}, ${account}, ${address}, ${localPart}, ${domain}, ${destination},
        ${label}, ${createdAt}, ${state}, ${remoteId}, ${searchTextOf(address, label)}, ${serviceLabel},
        ${pinned}, ${servicePinned}, ${copiedAt}, ${displayName}, ${blocksPromotions})`)
  }
  return count
}

function insertJournals(storage: Storage, rows: SalvagedRows): void {
  for (const [id, { account, domain, address, beginning, mark, label, startedAt, ...span }] of rows.attempts)
    storage.run(sql`
      INSERT OR IGNORE INTO attempts (id, account, domain, address, beginning, mark, label, started_at, answered_from,
        answered_to)
      VALUES (${id}, ${account}, ${domain}, ${address}, ${beginning}, ${mark}, ${label}, ${startedAt},
        ${span.answeredFrom}, ${span.answeredTo})`)
  // The SELECT leaves out changes of lost addresses.
  for (const [id, { wanted, startedAt, endedAt }] of rows.changes)
    storage.run(sql`
      INSERT OR IGNORE INTO changes (id, wanted, started_at, ended_at)
      SELECT id, ${wanted}, ${startedAt}, ${endedAt} FROM addresses WHERE id = ${id}`)
  for (const [id, at] of rows.labelTimes)
    storage.run(
      sql`INSERT OR IGNORE INTO label_times (id, at) SELECT id, ${at} FROM addresses WHERE id = ${id}`,
    )
  for (const [id, fact, beganAt, endedAt, sent] of rows.tellings)
    storage.run(sql`
      INSERT OR IGNORE INTO tellings (id, fact, began_at, ended_at, sent)
      SELECT id, ${fact}, ${beganAt}, ${endedAt}, ${sent} FROM addresses WHERE id = ${id}`)
  for (const [id, [, account, handle, state, adopted, destination, startedAt]] of rows.handles)
    storage.run(sql`
      INSERT OR IGNORE INTO handles (id, account, handle, state, adopted, destination, started_at)
      VALUES (${id}, ${account}, ${handle}, ${state}, ${adopted}, ${destination}, ${startedAt})`)
  for (const [handle, domain, enabled, wanted] of rows.handleDomains.filter(([of]) => rows.handles.has(of)))
    storage.run(sql`
      INSERT OR IGNORE INTO handle_domains (handle, domain, enabled, wanted)
      VALUES (${handle}, ${domain}, ${enabled}, ${wanted})`)
}
