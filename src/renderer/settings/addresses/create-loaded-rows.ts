import { createSignal } from 'solid-js'
import type { AliasmithApi } from '../../../shared/bridge.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { AddressEntry } from '../../../shared/views/address.ts'
import {
  type AddressFilter,
  type AddressRange,
  mostListedAtOnce,
} from '../../../shared/views/address-list.ts'
import { latest } from '../../ui/latest.ts'

/** The least distance, in rows, between the edge of the loaded rows and the rows on the screen. */
const margin = 40

/** The rows that match a filter. Rows on and near the screen are loaded; the others are only counted. */
export function createLoadedRows(api: AliasmithApi, onFailure: (failure: Failure) => void) {
  const [filter, setFilter] = createSignal<AddressFilter>({ query: '' })
  const [loaded, setLoaded] = createSignal<AddressRange>()
  let first = 0
  let last = 0
  const takeTurn = latest()
  let loading = false
  let again = false

  /** One request at a time. A change while it is under way causes one more request afterwards. */
  async function load(): Promise<void> {
    if (loading) {
      again = true
      return
    }
    loading = true
    do {
      again = false
      const isWanted = takeTurn()
      const offset = Math.max(0, Math.floor((first + last - mostListedAtOnce) / 2))
      const answer = await api.listAddressRange({ ...filter(), offset, limit: mostListedAtOnce })
      if (!answer.ok) onFailure(answer.failure)
      else if (isWanted()) setLoaded(answer.value)
      again ||= !isWanted()
    } while (again)
    loading = false
  }

  /** All entries of a part of the list; `undefined` if they could not be had, or the filter has changed since. */
  async function part(from: number, to: number): Promise<readonly AddressEntry[] | undefined> {
    const asked = filter()
    const { offset: start = 0, entries: near = [] } = loaded() ?? {}
    if (from >= start && to <= start + near.length) return near.slice(from - start, to - start)
    const found: AddressEntry[] = []
    for (let offset = from; offset < to; offset = from + found.length) {
      const limit = Math.min(mostListedAtOnce, to - offset)
      const answer = await api.listAddressRange({ ...asked, offset, limit })
      if (!answer.ok) onFailure(answer.failure)
      if (!answer.ok || filter() !== asked) return undefined
      if (answer.value.entries.length === 0) break
      found.push(...answer.value.entries)
    }
    return found
  }

  function isLoaded(): boolean {
    const current = loaded()
    if (current === undefined) return true
    const { offset, entries, total } = current
    const end = offset + entries.length
    return (offset === 0 || offset <= first - margin) && (end >= total || end >= last + margin)
  }

  return {
    filter,
    /** The number of matches; `undefined` until it is known. */
    total: () => loaded()?.total,
    at(index: number): AddressEntry | undefined {
      const current = loaded()
      return current?.entries[index - current.offset]
    },
    part,
    /** What the search says besides its addresses. */
    hint: () => loaded()?.hint,
    /** Loads the rows that come into view. */
    see(from: number, to: number): void {
      first = from
      last = to
      if (!isLoaded()) void load()
    },
    narrow(change: Partial<AddressFilter>): void {
      setFilter({ ...filter(), ...change })
      first = 0
      last = 0
      takeTurn()
      void load()
    },
    /** Loads the rows on the screen again. */
    reload: () => void load(),
    /** Shows a changed or new entry. */
    take(entry: AddressEntry): void {
      const current = loaded()
      const before = current?.entries.find(({ id }) => id === entry.id)
      // A pin moves its address to the beginning of the list.
      if (current !== undefined && before !== undefined && before.pinned === entry.pinned) {
        const entries = current.entries.map((other) => (other.id === entry.id ? entry : other))
        setLoaded({ ...current, entries })
      } else void load()
    },
  }
}
