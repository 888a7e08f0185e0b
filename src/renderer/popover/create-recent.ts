import { createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import { type AddressPage, recentPageSize } from '../../shared/views/address.ts'
import { latest } from '../ui/latest.ts'
import type { Creation } from './create-creation.ts'
import { t } from './words.ts'

/** A popover runs for weeks: a refresh of a longer list starts again with the first page. */
const mostRows = 100

/** Long enough to skip the letters of a fast typist, too short to notice. */
const searchDelayMs = 60

/** The address book as the popover shows it: searched while typing, loaded page by page. */
export function createRecent(
  api: AliasmithApi,
  first: AddressPage,
  { announce, fail }: Pick<Creation, 'announce' | 'fail'>,
) {
  const [entries, setEntries] = createSignal(first.entries)
  const [query, setQuery] = createSignal('')
  let next = first.next
  const takeTurn = latest()
  let loading = false
  let delay: ReturnType<typeof setTimeout> | undefined

  /** Answers can overtake each other, so only the answer to the latest request counts. */
  async function ask(limit: number, after?: string): Promise<boolean> {
    const isWanted = takeTurn()
    loading = true
    const page = await api.listAddresses({ query: query(), limit, ...(after ? { after } : {}) })
    if (!isWanted()) return false
    loading = false
    if (!page.ok) {
      fail(page.failure)
      return false
    }
    next = page.value.next
    setEntries(after ? [...entries(), ...page.value.entries] : page.value.entries)
    return true
  }

  return {
    entries,
    query,
    search(text: string): void {
      setQuery(text)
      // A pending answer belongs to an older query.
      takeTurn()
      loading = true
      clearTimeout(delay)
      delay = setTimeout(async () => {
        if (!(await ask(recentPageSize)) || !query()) return
        const count = entries().length
        announce(count ? t('found', count, next !== undefined) : t('nothingFound'))
      }, searchDelayMs)
    },
    /** Loads the next page, if there is one and no request is under way. */
    more(): void {
      if (next && !loading) void ask(recentPageSize, next)
    },
    /** Reloads the list after addresses were made, changed or added elsewhere. */
    refresh: () =>
      void ask(entries().length > mostRows ? recentPageSize : Math.max(recentPageSize, entries().length)),
    /** Clears the search, and starts with the newest address. */
    reset(): void {
      setQuery('')
      void ask(recentPageSize)
    },
  }
}

/** The address book as the popover shows it. */
export type Recent = ReturnType<typeof createRecent>
