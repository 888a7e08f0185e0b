import * as v from 'valibot'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { leaveFormerServer, remoteId, writeFor } from './account-rows.ts'
import type { AddressBook, ListedAddress } from './address-book.ts'
import { insertAddress } from './insert-address.ts'
import { searchTextOf } from './search-text.ts'
import { sql } from './sql.ts'
import type { Storage } from './storage.ts'
import { compareTold } from './tellings.ts'

const knownRow = v.object({
  id: v.number(),
  account: v.number(),
  destination: v.nullable(v.string()),
  displayName: v.nullable(v.string()),
  blocksPromotions: v.nullable(v.number()),
  label: v.string(),
  serviceLabel: v.nullable(v.string()),
  pinned: v.number(),
  servicePinned: v.nullable(v.number()),
  createdAt: v.number(),
  state: v.picklist(addressStates),
  remoteId: v.nullable(v.string()),
  missedAt: v.nullable(v.number()),
  wanted: v.nullable(v.picklist(addressStates)),
  startedAt: v.nullable(v.number()),
  endedAt: v.nullable(v.number()),
  usedLater: v.picklist([0, 1]),
})
type KnownRow = v.InferOutput<typeof knownRow>

/**
 * Services list dates without a time zone, or from a database in another zone than the server. Such a date is wrong by
 * up to 14 hours, so a smaller difference means nothing. Milliseconds.
 */
const zoneMs = 15 * 3_600_000

/**
 * A page that was requested before a change cannot show it, and a service may list a deleted address for a while. A
 * change further away than this, in either direction, is old or was noted by a wrong clock.
 */
const listLagMs = 10 * 60_000

/** Whether a page does not contradict the change that the service confirmed. */
function isBeforeChange({ state, wanted, endedAt }: KnownRow, askedAt: number): boolean {
  if (endedAt === null || wanted !== state) return false
  return (askedAt < endedAt || state === 'deleted') && Math.abs(askedAt - endedAt) < listLagMs
}

/** Whether a page shows how a change of unknown outcome ended: as wanted, or so late that it can no longer happen. */
function settlesChange(
  { wanted, startedAt, endedAt }: KnownRow,
  listed: AddressState,
  askedAt: number,
): boolean {
  if (wanted === null || wanted === 'deleted' || startedAt === null || endedAt !== null) return false
  return wanted === listed || askedAt - startedAt > listLagMs
}

/** Merges the lists of services into the book. */
export function createMergeListed(
  storage: Storage,
): Pick<AddressBook, 'mergeListed' | 'newestId' | 'listedAt' | 'setListedAt'> {
  /**
   * The row of an address. The account's rows come before those of removed accounts, and existing ones before deleted
   * ones.
   */
  function findKnown(account: number, gone: readonly string[], address: string): KnownRow | undefined {
    return storage.get(
      knownRow,
      sql`SELECT addresses.id, account, destination, display_name AS displayName, label,
          service_label AS serviceLabel, pinned, blocks_promotions AS blocksPromotions,
          service_pinned AS servicePinned, created_at AS createdAt, state, ${remoteId} AS remoteId, missed_at AS missedAt,
          changes.wanted, changes.started_at AS startedAt, changes.ended_at AS endedAt,
          EXISTS (SELECT 1 FROM used_later WHERE used_later.id = addresses.id) AS usedLater
        FROM addresses LEFT JOIN changes ON changes.id = addresses.id WHERE address = ${address} AND account IN (
          SELECT ${account} UNION SELECT gone.number FROM accounts AS gone JOIN accounts AS own ON own.number = ${account}
            WHERE gone.id IN (SELECT value FROM json_each(${JSON.stringify(gone)})) AND gone.provider = own.provider
              AND (gone.server IS NULL OR gone.server = own.server))
        ORDER BY account = ${account} DESC, state = 'deleted', addresses.id DESC LIMIT 1`,
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
    const told = compareTold(storage, known, listed, askedAt)
    const { label, pinned, destination, displayName, blocksPromotions, ended } = told
    const { state: seen = 'active' } = listed
    const state = isBeforeChange(known, askedAt) ? known.state : seen
    const isSettled = settlesChange(known, seen, askedAt)
    if (isSettled) storage.run(sql`DELETE FROM changes WHERE id = ${known.id}`)
    const createdAt = Math.round(listed.createdAt ?? known.createdAt)
    const moved = known.usedLater === 0 && createdAt <= now && Math.abs(createdAt - known.createdAt) >= zoneMs
    const identifier = listed.remoteId ?? known.remoteId
    const shown =
      isSettled ||
      ended ||
      label.value !== known.label ||
      pinned.value !== known.pinned ||
      state !== known.state ||
      destination.value !== known.destination ||
      displayName.value !== known.displayName ||
      blocksPromotions.value !== known.blocksPromotions ||
      account !== known.account
    const noted =
      identifier !== known.remoteId ||
      label.before !== known.serviceLabel ||
      pinned.before !== known.servicePinned ||
      known.missedAt !== null
    if (!shown && !moved && !noted) return false
    storage.run(sql`
      UPDATE addresses SET account = ${account}, destination = ${destination.value}, display_name = ${displayName.value},
        blocks_promotions = ${blocksPromotions.value},
        label = ${label.value}, service_label = ${label.before}, pinned = ${pinned.value}, service_pinned = ${pinned.before},
        created_at = ${moved ? createdAt : known.createdAt}, state = ${state}, remote_id = ${identifier}, search_text = ${searchTextOf(address, label.value)}, missed_at = NULL
      WHERE id = ${known.id}`)
    return shown
  }

  return {
    mergeListed: (accountId, listed, { goneAccounts, now, askedAt, room = Number.POSITIVE_INFINITY }) =>
      writeFor(storage, accountId, (account) => {
        const counts = { added: 0, changed: 0, left: 0 }
        if (listed.length > 0) leaveFormerServer(storage, account)
        for (const item of listed) {
          const address = canonicalAddress(item.address)
          if (address === undefined) continue
          const known = findKnown(account, goneAccounts, address)
          if (known !== undefined) {
            if (update(account, known, item, address, { now, askedAt })) counts.changed += 1
          } else if (counts.added >= room) counts.left += 1
          else {
            const { label = '', label: serviceLabel } = item
            // A date in the future would keep the address first until that date, as for an imported file.
            const createdAt = Math.min(item.createdAt ?? now, now)
            const { state = 'active', pinned: servicePinned } = item
            const row = { ...item, account, address, label, serviceLabel, servicePinned, createdAt, state }
            storage.run(insertAddress(row))
            counts.added += 1
          }
        }
        return counts
      }),
    newestId: () =>
      storage.read(() => storage.number(sql`SELECT coalesce(max(id), 0) AS number FROM addresses`)),
    listedAt: (accountId) =>
      storage.read(() =>
        storage.number(
          sql`SELECT coalesce(max(listed_at), 0) AS number FROM accounts WHERE id = ${accountId}`,
        ),
      ),
    setListedAt: (accountId, at) =>
      storage.change(sql`UPDATE accounts SET listed_at = ${at} WHERE id = ${accountId}`),
  }
}
