import * as v from 'valibot'
import type { AddressState } from '../../../shared/address.ts'
import { addressStates } from '../../../shared/address.ts'
import { parseAddress } from '../../../shared/email-address.ts'
import { success } from '../../../shared/result.ts'
import { accountNumber } from './accounts.ts'
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
  deletedAt: v.nullable(v.number()),
})
type KnownRow = v.InferOutput<typeof knownRow>

/** Services round their times; a difference below this tells nothing, and the finer one keeps the order. */
const sameMomentMs = 1_000

/**
 * A page that was asked for before a deletion tells nothing of it, and a service may go on listing an address for a while
 * after it was deleted. A deletion further away than this on either side was noted by a clock that was wrong, or is old.
 */
const listLagMs = 10 * 60_000

/** Whether a page says nothing against the deletion that the service confirmed. */
function isBeforeDeletion({ state, deletedAt }: KnownRow, askedAt: number): boolean {
  return state === 'deleted' && deletedAt !== null && Math.abs(askedAt - deletedAt) < listLagMs
}

/**
 * The label after a comparison. Each side may have changed since the last one: the service's counts if it changed
 * there, ours otherwise.
 */
function mergeLabel({ label, serviceLabel }: KnownRow, listed: string | undefined): string {
  if (listed === undefined) return label
  const base = serviceLabel ?? (label === '' ? '' : listed)
  return listed === base ? label : listed
}

/** A listed address exists; one that accepts no mail is switched off. */
const stateOf = ({ active }: ListedAddress): AddressState => (active === false ? 'off' : 'active')

/** Taking over what a service lists. */
export function createListed(
  storage: Storage,
): Pick<AddressBook, 'mergeListed' | 'markUnlisted' | 'newestId' | 'listedAt' | 'setListedAt'> {
  /** The row of an address: the account's own, the one that exists first, or one of an account that is gone. */
  function findKnown(account: number, gone: readonly string[], address: string): KnownRow | undefined {
    const row = storage.get(
      `SELECT addresses.id, account, destination, label, service_label AS serviceLabel,
         created_at AS createdAt, state, remote_id AS remoteId,
         (SELECT deleted_at FROM deletions WHERE deletions.id = addresses.id) AS deletedAt
       FROM addresses WHERE address = ? AND account IN (
         SELECT ? UNION SELECT number FROM accounts WHERE id IN (SELECT value FROM json_each(?))
           AND provider = (SELECT provider FROM accounts WHERE number = ?))
       ORDER BY account = ? DESC, state = 'deleted', addresses.id DESC LIMIT 1`,
      address,
      account,
      JSON.stringify(gone),
      account,
      account,
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
      Math.round(listed.createdAt ?? now),
      stateOf(listed),
      listed.remoteId ?? null,
      searchTextOf(address, label),
    )
  }

  /** Tells whether something changed that a screen shows. */
  function update(
    account: number,
    known: KnownRow,
    listed: ListedAddress,
    address: string,
    askedAt: number,
  ): boolean {
    const label = mergeLabel(known, listed.label)
    const state = isBeforeDeletion(known, askedAt) ? 'deleted' : stateOf(listed)
    const destination = listed.destination ?? known.destination
    const createdAt = Math.round(listed.createdAt ?? known.createdAt)
    const moved = Math.abs(createdAt - known.createdAt) >= sameMomentMs
    const remoteId = listed.remoteId ?? known.remoteId
    const serviceLabel = listed.label ?? known.serviceLabel
    const shown =
      label !== known.label ||
      state !== known.state ||
      destination !== known.destination ||
      account !== known.account
    const noted = remoteId !== known.remoteId || serviceLabel !== known.serviceLabel
    if (!shown && !moved && !noted) return false
    storage.run(
      `UPDATE addresses SET account = ?, destination = ?, label = ?, service_label = ?, created_at = ?, state = ?,
         remote_id = ?, search_text = ? WHERE id = ?`,
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
    mergeListed: (accountId, listed, { goneAccounts, now, askedAt }) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        let added = 0
        let changed = 0
        for (const item of listed) {
          const parts = parseAddress(item.address)
          if (parts === undefined) continue
          const address = `${parts.localPart}@${parts.domain}`
          const known = findKnown(account.value, goneAccounts, address)
          if (known === undefined) {
            insert(account.value, item, address, now)
            added += 1
          } else if (update(account.value, known, item, address, askedAt)) changed += 1
        }
        return success({ added, changed })
      }),
    markUnlisted: (accountId, listed, upTo) =>
      storage.write(() => {
        const account = accountNumber(storage, accountId)
        if (!account.ok) return account
        const changed = storage.run(
          `UPDATE addresses SET state = 'deleted' WHERE account = ? AND state <> 'deleted' AND id <= ?
             AND address NOT IN (SELECT value FROM json_each(?))
             AND local_part NOT IN (SELECT handle FROM handles WHERE handles.account = addresses.account
               AND handles.state IN ('claimed', 'claiming', 'absent', 'releasing'))`,
          account.value,
          upTo,
          JSON.stringify(listed),
        )
        return success(changed)
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
