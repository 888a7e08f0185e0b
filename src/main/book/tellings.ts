import * as v from 'valibot'
import { failed, success } from '../../shared/result.ts'
import type { AddressBook, ListedAddress } from './address-book.ts'
import { findEntry } from './rows.ts'
import { type Sql, sql } from './sql.ts'
import type { Storage } from './storage.ts'

/** What the user can set about an address here, and what its service keeps too. */
export const toldFacts = ['label', 'pinned', 'destination', 'displayName', 'blocksPromotions'] as const

/** One of the facts. */
export type ToldFact = (typeof toldFacts)[number]

/** How a service was told a fact. */
export interface Telling {
  readonly fact: ToldFact
  /** When it was set, or last sent. Milliseconds since the epoch. */
  readonly beganAt: number
  /** When the service confirmed it; `null` if it has not. */
  readonly endedAt: number | null
  /** Whether an unconfirmed request may have arrived. */
  readonly sent: boolean
}

const tellingRow = v.pipe(
  v.object({
    fact: v.picklist(toldFacts),
    beganAt: v.number(),
    endedAt: v.nullable(v.number()),
    sent: v.picklist([0, 1]),
  }),
  v.transform(({ sent, ...rest }): Telling => ({ ...rest, sent: sent === 1 })),
)

/**
 * A page that was requested before a service confirmed something cannot show it. A moment further away than this, in
 * either direction, is old or was noted by a wrong clock. Milliseconds.
 */
const listLagMs = 10 * 60_000

/** A fact here, at the service by the last comparison (`null` if there was none), and in the list. */
export interface Sides<Value> {
  readonly here: Value
  readonly before: Value | null
  /** `undefined` if the service does not list it. */
  readonly listed: Value | undefined
  /** The value of an address about which nobody has said anything. */
  readonly empty: Value
}

/** A fact after a comparison. */
export interface Merged<Value> {
  readonly value: Value
  /** The service's value for the next comparison. */
  readonly before: Value | null
  /** Both sides agree, nothing is new, or the service lacks the value and no request for it is on its way. */
  readonly telling: 'over' | 'kept' | 'untold'
}

/**
 * Merges a fact. Both sides may have changed since the last comparison. The service's value counts if it changed at the
 * service; otherwise the value here stays. What the app itself has sent is no change at the service.
 */
function mergeTold<Value>(
  { here, before, listed, empty }: Sides<Value>,
  telling: Telling | undefined,
  askedAt: number,
): Merged<Value> {
  if (listed === undefined) return { value: here, before, telling: 'kept' }
  if (listed === here) return { value: here, before: listed, telling: 'over' }
  const isNear = (moment: number) => Math.abs(askedAt - moment) < listLagMs
  if (telling !== undefined && telling.endedAt !== null) {
    if (askedAt < telling.endedAt && isNear(telling.endedAt)) return { value: here, before, telling: 'kept' }
  } else if (telling?.sent) {
    // The service may hold an earlier value of this app, which replaces nothing here.
    return isNear(telling.beganAt)
      ? { value: here, before, telling: 'kept' }
      : { value: here, before: listed, telling: 'untold' }
  }
  const known = before ?? (here === empty ? empty : listed)
  return listed === known
    ? { value: here, before: listed, telling: 'kept' }
    : { value: listed, before: listed, telling: 'over' }
}

/** The facts of an entry before a comparison. */
export interface KnownFacts {
  readonly id: number
  readonly label: string
  readonly serviceLabel: string | null
  readonly pinned: number
  readonly servicePinned: number | null
  readonly destination: string | null
  readonly displayName: string | null
  readonly blocksPromotions: number | null
}

/**
 * Merges every fact of a listed address, and notes what that shows about its tellings.
 * @returns the merged facts, and whether a value that the service may have lacked is settled.
 */
export function compareTold(storage: Storage, known: KnownFacts, listed: ListedAddress, askedAt: number) {
  const { id } = known
  const tellings = storage.all(
    tellingRow,
    sql`SELECT fact, began_at AS beganAt, ended_at AS endedAt, sent FROM tellings WHERE id = ${id}`,
  )
  let ended = false

  function compare<Value>(fact: ToldFact, sides: Sides<Value>): Merged<Value> {
    const telling = tellings.find((each) => each.fact === fact)
    const merged = mergeTold(sides, telling, askedAt)
    if (telling === undefined) return merged
    const note = sql`WHERE id = ${id} AND fact = ${fact}`
    if (merged.telling === 'over') storage.run(sql`DELETE FROM tellings ${note}`)
    if (merged.telling === 'untold') storage.run(sql`UPDATE tellings SET sent = 0 ${note}`)
    ended ||= merged.telling === 'over' && telling.endedAt === null
    return merged
  }

  const pin = listed.pinned === undefined ? undefined : Number(listed.pinned)
  const { destination: to, displayName: name, blocksPromotions: blocks } = known
  const listedBlocks = listed.blocksPromotions === undefined ? undefined : Number(listed.blocksPromotions)
  const listedName = listed.displayName === '' ? null : listed.displayName
  return {
    label: compare('label', {
      here: known.label,
      before: known.serviceLabel,
      listed: listed.label,
      empty: '',
    }),
    pinned: compare('pinned', { here: known.pinned, before: known.servicePinned, listed: pin, empty: 0 }),
    destination: compare('destination', { here: to, before: to, listed: listed.destination, empty: null }),
    displayName: compare('displayName', { here: name, before: name, listed: listedName, empty: null }),
    blocksPromotions: compare('blocksPromotions', {
      here: blocks,
      before: blocks,
      listed: listedBlocks,
      empty: null,
    }),
    ended,
  }
}

/** Notes that a fact was set here and that its service is to be told. An earlier request may still have arrived. */
export function noteUntold(storage: Storage, id: number, fact: ToldFact, at: number): void {
  storage.run(sql`
    INSERT INTO tellings (id, fact, began_at, sent) VALUES (${id}, ${fact}, ${Math.round(at)}, 0)
    ON CONFLICT (id, fact) DO UPDATE SET
      began_at = excluded.began_at, sent = iif(ended_at IS NULL, sent, 0), ended_at = NULL`)
}

/** The journal of what services are told about addresses. */
export function createTellings(
  storage: Storage,
): Pick<
  AddressBook,
  'beginTelling' | 'endTelling' | 'setDestination' | 'setDisplayName' | 'setBlocksPromotions'
> {
  const sentRow = v.object({ sent: v.picklist([0, 1]) })

  /** Stores a fact that its service has confirmed. */
  const confirm = (id: number, fact: ToldFact, change: Sql, at: number) =>
    storage.write(() => {
      storage.run(sql`UPDATE addresses SET ${change} WHERE id = ${id}`)
      const moment = Math.round(at)
      storage.run(sql`
        INSERT OR REPLACE INTO tellings (id, fact, began_at, ended_at, sent)
        VALUES (${id}, ${fact}, ${moment}, ${moment}, 0)`)
      const row = findEntry(storage, id)
      return row === undefined ? failed({ reason: 'address-gone' }) : success(row)
    })

  return {
    beginTelling: (id, fact, at) =>
      storage.write(() => {
        const before = storage.get(
          sentRow,
          sql`SELECT sent FROM tellings WHERE id = ${id} AND fact = ${fact} AND ended_at IS NULL`,
        )
        storage.run(sql`
          INSERT INTO tellings (id, fact, began_at, sent) VALUES (${id}, ${fact}, ${Math.round(at)}, 1)
          ON CONFLICT (id, fact) DO UPDATE SET began_at = excluded.began_at, ended_at = NULL, sent = 1`)
        return success({ sentBefore: before?.sent === 1 })
      }),
    endTelling: (id, ended) =>
      storage.write(() => {
        const note = sql`WHERE id = ${id} AND fact = ${ended.fact}`
        if (!('told' in ended)) {
          storage.run(sql`UPDATE tellings SET sent = ${ended.sentBefore ? 1 : 0} ${note}`)
          return success(null)
        }
        const isLabel = ended.fact === 'label'
        const told = isLabel ? ended.told : Number(ended.told)
        const here = isLabel ? sql`label` : sql`pinned`
        storage.run(sql`UPDATE addresses SET service_${here} = ${told} WHERE id = ${id}`)
        // A value that was set meanwhile has not been told yet.
        storage.run(sql`
          UPDATE tellings SET sent = 0, ended_at = iif(
            (SELECT ${here} FROM addresses WHERE addresses.id = tellings.id) = ${told}, ${Math.round(ended.at)}, NULL)
          ${note}`)
        return success(null)
      }),
    setDestination: (id, destination, at) =>
      confirm(id, 'destination', sql`destination = ${destination}`, at),
    setDisplayName: (id, displayName, at) =>
      confirm(id, 'displayName', sql`display_name = ${displayName === '' ? null : displayName}`, at),
    setBlocksPromotions: (id, blocks, at) =>
      confirm(id, 'blocksPromotions', sql`blocks_promotions = ${Number(blocks)}`, at),
  }
}
