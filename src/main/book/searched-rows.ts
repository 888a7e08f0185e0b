import { type AddressState, addressStates } from '../../shared/views/address.ts'
import { hasMarks, marksLength, writeMarks } from './text-marks.ts'

/** A place in the order by age. */
export interface Place {
  readonly createdAt: number
  readonly id: number
}

/** What a search looks at in an address. */
export interface SearchedRow extends Place {
  readonly account: number
  readonly state: AddressState
  readonly pinned: boolean
  readonly destination: string | null
  /** In UTF-8. */
  readonly searchText: Uint8Array
}

/** The newest first. */
export const byAge = (a: Place, b: Place): number => b.createdAt - a.createdAt || b.id - a.id

/** The state of a free slot. */
const free = 255

/** The columns of the rows. A slot is a position in them; its text ends at `ends`, where that of the next slot begins. */
export interface Columns {
  readonly ids: Float64Array
  readonly createdAt: Float64Array
  readonly accounts: Float64Array
  readonly ends: Float64Array
  readonly destinations: Uint32Array
  /** `marksLength` numbers for each slot. */
  readonly marks: Int32Array
  readonly states: Uint8Array
  readonly pinned: Uint8Array
  readonly texts: Uint8Array<ArrayBuffer>
}

function columnsFor(slots: number, bytes: number): Columns {
  return {
    ids: new Float64Array(slots),
    createdAt: new Float64Array(slots),
    accounts: new Float64Array(slots),
    ends: new Float64Array(slots),
    destinations: new Uint32Array(slots),
    marks: new Int32Array(slots * marksLength),
    states: new Uint8Array(slots),
    pinned: new Uint8Array(slots),
    texts: new Uint8Array(bytes),
  }
}

/** How much longer a full column becomes. */
const growth = 1.5

function grown(old: Columns, slots: number, bytes: number): Columns {
  const room = (length: number, wanted: number) => (wanted <= length ? length : Math.ceil(wanted * growth))
  const columns = columnsFor(room(old.ids.length, slots), room(old.texts.length, bytes))
  columns.ids.set(old.ids)
  columns.createdAt.set(old.createdAt)
  columns.accounts.set(old.accounts)
  columns.ends.set(old.ends)
  columns.destinations.set(old.destinations)
  columns.marks.set(old.marks)
  columns.states.set(old.states)
  columns.pinned.set(old.pinned)
  columns.texts.set(old.texts)
  return columns
}

/** The rows that a search looks at, in memory: 54 bytes for each and its text. */
export interface SearchedRows {
  /** Until the next row is added. */
  columns(): Columns
  /** The destinations by the number that stands in their column. */
  readonly destinations: readonly (string | null)[]
  /** The slots in use or free. */
  count(): number
  /** The first slots, which are in the order of age, the oldest first. */
  sorted(): number
  add(row: SearchedRow): void
  /** Frees the slots of an id. */
  remove(id: number): void
  /**
   * The first slot in use whose text has all marks and that passes a test, from one slot on up to before another; -1
   * without one. Backwards if the first is the later one.
   */
  next(from: number, to: number, marks: Int32Array, test: (slot: number) => boolean): number
  placeOf(slot: number): Place
  /** The first of the sorted slots that is not older than a place. */
  slotAt(place: Place): number
  textOf(slot: number): string
}

/** Begins without a row. */
export function createSearchedRows(): SearchedRows {
  let columns = columnsFor(1_000, 50_000)
  let count = 0
  let sorted = 0
  const destinations: (string | null)[] = []
  const numbers = new Map<string | null, number>()

  const endOf = (slot: number): number => (slot < 0 ? 0 : (columns.ends[slot] ?? 0))
  const placeOf = (slot: number): Place => ({
    createdAt: columns.createdAt[slot] ?? 0,
    id: columns.ids[slot] ?? 0,
  })

  function numberOf(destination: string | null): number {
    const known = numbers.get(destination)
    if (known !== undefined) return known
    numbers.set(destination, destinations.length)
    return destinations.push(destination) - 1
  }

  return {
    columns: () => columns,
    destinations,
    count: () => count,
    sorted: () => sorted,
    add({ searchText, ...row }) {
      const slot = count
      const begin = endOf(slot - 1)
      const end = begin + searchText.length
      if (slot >= columns.ids.length || end > columns.texts.length) columns = grown(columns, slot + 1, end)
      if (slot === sorted && (slot === 0 || byAge(row, placeOf(slot - 1)) < 0)) sorted += 1
      columns.ids[slot] = row.id
      columns.createdAt[slot] = row.createdAt
      columns.accounts[slot] = row.account
      columns.ends[slot] = end
      columns.destinations[slot] = numberOf(row.destination)
      writeMarks(searchText, columns.marks, slot * marksLength)
      columns.states[slot] = addressStates.indexOf(row.state)
      columns.pinned[slot] = Number(row.pinned)
      columns.texts.set(searchText, begin)
      count += 1
    },
    remove(id) {
      for (let slot = count; slot > 0; ) {
        slot = columns.ids.lastIndexOf(id, slot - 1)
        if (slot >= 0) columns.states[slot] = free
      }
    },
    next(from, to, wanted, test) {
      const { marks, states } = columns
      const step = from <= to ? 1 : -1
      for (let slot = from; slot !== to; slot += step) {
        if (states[slot] !== free && hasMarks(wanted, marks, slot * marksLength) && test(slot)) return slot
      }
      return -1
    },
    placeOf,
    slotAt(place) {
      let from = 0
      let to = sorted
      while (from < to) {
        const middle = (from + to) >>> 1
        if (byAge(placeOf(middle), place) > 0) from = middle + 1
        else to = middle
      }
      return from
    },
    textOf: (slot) => Buffer.from(columns.texts.subarray(endOf(slot - 1), endOf(slot))).toString(),
  }
}
