import * as v from 'valibot'
import { success } from '../../shared/result.ts'
import { parseAddress } from '../../shared/rules/email-address.ts'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { accountNumber } from './account-rows.ts'
import type { AddressBook, ListedAddress } from './address-book.ts'
import { readNumber } from './rows.ts'
import { searchTextOf } from './search-text.ts'
import type { Storage } from './storage.ts'

const knownRow = v.object({
  id: v.number(),
  account: v.number(),
  destination: v.nullable(v.string()),
  label: v.string(),
  serviceLabel: v.nullable(v.string()),
  createdAt: v.number(),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
  missedAt: v.nullable(v.number()),
  deletedAt: v.nullable(v.number()),
})
type KnownRow = v.InferOutput<typeof knownRow>

/**
 * Services list dates without a time zone, or from a database in another zone than the server. Such a date is wrong by
 * up to 14 hours, so a smaller difference means nothing. Milliseconds.
 */
const zoneMs = 15 * 3_600_000

/**
 * A page that was requested before a deletion cannot show it, and a service may list a deleted address for a while. A
 * deletion further away than this, in either direction, is old or was noted by a wrong clock.
 */
const listLagMs = 10 * 60_000

/** Whether a page does not contradict the deletion that the service confirmed. */
function isBeforeDeletion({ state, deletedAt }: KnownRow, askedAt: number): boolean {
  return state === 'deleted' && deletedAt !== null && Math.abs(askedAt - deletedAt) < listLagMs
}

/**
 * The label after a comparison. Both sides may have changed since the last comparison. The service's label counts if it
 * changed at the service; otherwise the book's label stays.
 */
function mergeLabel({ label, serviceLabel }: KnownRow, listed: string | undefined): string {
  if (listed === undefined) return label
  const base = serviceLabel ?? (label === '' ? '' : listed)
  return listed === base ? label : listed
}

/** A listed address exists. Its state is `off` if it accepts no mail. */
const stateOf = ({ active }: ListedAddress): AddressState => (active === false ? 'off' : 'active')

/** Merges the lists of services into the book. */
export function createMergeListed(
  storage: Storage,
): Pick<AddressBook, 'mergeListed' | 'newestId' | 'listedAt' | 'setListedAt'> {
  /**
   * The row of an address. The account's rows come before those of removed accounts, and existing ones before deleted
   * ones.
   */
  function findKnown(account: number, gone: readonly string[], address: string): KnownRow | undefined {
    const row = storage.get(
      `SELECT addresses.id, account, destination, label, service_label AS serviceLabel,
         created_at AS createdAt, state, remote_id AS remoteId, missed_at AS missedAt,
         (SELECT deleted_at FROM deletions WHERE deletions.id = addresses.id) AS deletedAt
       FROM addresses WHERE address = ?3 AND account IN (
         SELECT ?1 UNION SELECT gone.number FROM accounts AS gone JOIN accounts AS own ON own.number = ?1
           WHERE gone.id IN (SELECT value FROM json_each(?2)) AND gone.provider = own.provider
             AND (gone.server IS NULL OR gone.server = own.server))
       ORDER BY account = ?1 DESC, state = 'deleted', addresses.id DESC LIMIT 1`,
      account,
      JSON.stringify(gone),
      address,
    )
    return row === undefined ? undefined : v.parse(knownRow, row)
  }

  function insert(account: number, listed: ListedAddress, address: string, now: number): void {
    const { label = '' } = listed
    storage.run(
      `INSERT INTO addresses (account, address, local_part, domain, destination, label, service_label, created_at,
         state, remote_id, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      account,
      address,
      address.slice(0, address.lastIndexOf('@')),
      address.slice(address.lastIndexOf('@') + 1),
      listed.destination ?? null,
      label,
      listed.label ?? null,
      // A date in the future would keep the address first in the list until that date, as for an imported file.
      Math.round(Math.min(listed.createdAt ?? now, now)),
      stateOf(listed),
      listed.remoteId ?? null,
      searchTextOf(address, label),
    )
  }

  /** Returns whether a change is visible on a screen. */
  function update(
    account: number,
    known: KnownRow,
    listed: ListedAddress,
    address: string,
    { now, askedAt }: { readonly now: number; readonly askedAt: number },
  ): boolean {
    const label = mergeLabel(known, listed.label)
    const state = isBeforeDeletion(known, askedAt) ? 'deleted' : stateOf(listed)
    const destination = listed.destination ?? known.destination
    const createdAt = Math.round(listed.createdAt ?? known.createdAt)
    const moved = createdAt <= now && Math.abs(createdAt - known.createdAt) >= zoneMs
    const remoteId = listed.remoteId ?? known.remoteId
    const serviceLabel = listed.label ?? known.serviceLabel
    const shown =
      label !== known.label ||
      state !== known.state ||
      destination !== known.destination ||
      account !== known.account
    const noted =
      remoteId !== known.remoteId || serviceLabel !== known.serviceLabel || known.missedAt !== null
    if (!shown && !moved && !noted) return false
    storage.run(
      `UPDATE addresses SET account = ?, destination = ?, label = ?, service_label = ?, created_at = ?, state = ?,
         remote_id = ?, search_text = ?, missed_at = NULL WHERE id = ?`,
      account,
      destination,
      label,
      serviceLabel,
      moved ? createdAt : known.createdAt,
      state,
      remoteId,
      searchTextOf(address, label),
      known.id,
    )
    return shown
  }

  return {
    mergeListed: (accountId, listed, { goneAccounts, now, askedAt, room = Number.POSITIVE_INFINITY }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        let added = 0
        let changed = 0
        let left = 0
        for (const item of listed) {
          const parts = parseAddress(item.address)
          if (parts === undefined) continue
          const address = `${parts.localPart}@${parts.domain}`
          const known = findKnown(account.value, goneAccounts, address)
          if (known !== undefined) {
            if (update(account.value, known, item, address, { now, askedAt })) changed += 1
          } else if (added >= room) left += 1
          else {
            insert(account.value, item, address, now)
            added += 1
          }
        }
        return success({ added, changed, left })
      }),
    newestId: () =>
      storage.read(() =>
        success(readNumber(storage.get('SELECT coalesce(max(id), 0) AS number FROM addresses'))),
      ),
    listedAt: (accountId) =>
      storage.read(() => {
        const row = storage.get(
          'SELECT coalesce(listed_at, 0) AS number FROM accounts WHERE id = ?',
          accountId,
        )
        return success(row === undefined ? 0 : readNumber(row))
      }),
    setListedAt: (accountId, at) =>
      storage.write(() => {
        storage.run('UPDATE accounts SET listed_at = ? WHERE id = ?', at, accountId)
        return success(null)
      }),
  }
}
