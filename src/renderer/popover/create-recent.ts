import { createSignal } from 'solid-js'
import type { AddressEntry, AddressPage } from '../../shared/address.ts'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { settle } from './settle.ts'

const pageSize = 20

/** A popover lives for weeks and takes in every address that is made: with more rows than this it begins anew. */
const mostRows = 100

/** Long enough to skip the letters of a fast typist, too short to be noticed. */
const searchDelayMs = 60

/** The address book as the popover shows it: searched as one types, loaded page by page. */
export function createRecent(api: AliasmithApi, first: AddressPage, onFailure: (failure: Failure) => void) {
  const [entries, setEntries] = createSignal(first.entries)
  const [query, setQuery] = createSignal('')
  let next = first.next
  let turn = 0
  let loading = false
  let delay: ReturnType<typeof setTimeout> | undefined

  /** Answers can overtake each other: only the one to the latest question counts. */
  async function ask(after?: string): Promise<void> {
    turn += 1
    const own = turn
    loading = true
    const page = await settle(
      api.listAddresses({ query: query(), limit: pageSize, ...(after ? { after } : {}) }),
    )
    if (own !== turn) return
    loading = false
    if (!page.ok) return onFailure(page.failure)
    next = page.value.next
    setEntries(after ? [...entries(), ...page.value.entries] : page.value.entries)
  }

  return {
    entries,
    query,
    search(text: string): void {
      setQuery(text)
      // What is on its way answers an older question.
      turn += 1
      loading = true
      clearTimeout(delay)
      delay = setTimeout(ask, searchDelayMs)
    },
    /** Loads the next page, if there is one and nothing is on its way. */
    more(): void {
      if (next && !loading) void ask(next)
    },
    /** Takes in an entry that was written down or changed. */
    take(entry: AddressEntry): void {
      if (entries().some(({ id }) => id === entry.id))
        setEntries(entries().map((other) => (other.id === entry.id ? entry : other)))
      else if (query() || entries().length >= mostRows) void ask()
      else setEntries([entry, ...entries()])
    },
  }
}

/** The address book as the popover shows it. */
export type Recent = ReturnType<typeof createRecent>
