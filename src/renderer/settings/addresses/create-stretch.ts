import { createSignal, onCleanup } from 'solid-js'
import type { AliasmithApi } from '../../../shared/bridge.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { AddressEntry } from '../../../shared/views/address.ts'
import type { AddressFilter, AddressRange } from '../../../shared/views/address-list.ts'

/** How many entries are at hand: some screens in both directions. */
const length = 200

/** How near, in rows, the edge of what is at hand may come to what is seen. */
const margin = 40

/** Long enough to skip the letters of a fast typist, too short to be noticed. */
const searchDelayMs = 60

/** Everything that matches, of which a stretch around what is seen is at hand. */
export function createStretch(api: AliasmithApi, onFailure: (failure: Failure) => void) {
  const [filter, setFilter] = createSignal<AddressFilter>({ query: '' })
  const [stretch, setStretch] = createSignal<AddressRange>()
  let first = 0
  let last = 0
  let turn = 0
  let loading = false
  let again = false
  let delay: ReturnType<typeof setTimeout> | undefined

  /** One question at a time; what happens meanwhile is asked for afterwards, once. */
  async function load(): Promise<void> {
    if (loading) {
      again = true
      return
    }
    loading = true
    do {
      again = false
      const own = turn
      const offset = Math.max(0, Math.floor((first + last - length) / 2))
      const answer = await api.listAddressRange({ ...filter(), offset, limit: length })
      if (!answer.ok) onFailure(answer.failure)
      // Answers to an older question do not count.
      else if (own === turn) setStretch(answer.value)
      again ||= own !== turn
    } while (again)
    loading = false
  }

  function isAtHand(): boolean {
    const current = stretch()
    if (current === undefined) return true
    const { offset, entries, total } = current
    const end = offset + entries.length
    return (offset === 0 || offset <= first - margin) && (end >= total || end >= last + margin)
  }

  onCleanup(() => clearTimeout(delay))
  return {
    filter,
    /** How many match; `undefined` until it is known. */
    total: () => stretch()?.total,
    at(index: number): AddressEntry | undefined {
      const current = stretch()
      return current?.entries[index - current.offset]
    },
    /** Tells which rows are seen, so that they are at hand. */
    see(from: number, to: number): void {
      first = from
      last = to
      if (!isAtHand()) void load()
    },
    narrow(change: Partial<AddressFilter>): void {
      setFilter({ ...filter(), ...change })
      first = 0
      last = 0
      turn += 1
      clearTimeout(delay)
      delay = setTimeout(() => void load(), 'query' in change ? searchDelayMs : 0)
    },
    /** Asks again for what is seen. */
    reload: () => void load(),
    /** Takes in an entry that was changed or made. */
    take(entry: AddressEntry): void {
      const current = stretch()
      if (current?.entries.some(({ id }) => id === entry.id)) {
        const entries = current.entries.map((other) => (other.id === entry.id ? entry : other))
        setStretch({ ...current, entries })
      } else void load()
    },
  }
}
