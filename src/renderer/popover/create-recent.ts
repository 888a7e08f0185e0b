import { createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import { type AddressPage, recentPageSize } from '../../shared/views/address.ts'
import { latest } from '../ui/latest.ts'
import type { Creation } from './create-creation.ts'
import { t } from './words.ts'

/** A popover lives for weeks: a look at more rows than this begins anew. */
const mostRows = 100

/** Long enough to skip the letters of a fast typist, too short to be noticed. */
const searchDelayMs = 60

/** The address book as the popover shows it: searched as one types, loaded page by page. */
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

  /** Answers can overtake each other: only the answer to the latest question counts. */
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
      // What is on its way answers an older question.
      takeTurn()
      loading = true
      clearTimeout(delay)
      delay = setTimeout(async () => {
        if (!(await ask(recentPageSize)) || !query()) return
        const count = entries().length
        announce(count ? t('found', count, next !== undefined) : t('nothingFound'))
      }, searchDelayMs)
    },
    /** Loads the next page, if there is one and nothing is on its way. */
    more(): void {
      if (next && !loading) void ask(recentPageSize, next)
    },
    /** Looks again: addresses were made, changed, or came from elsewhere. */
    refresh: () =>
      void ask(entries().length > mostRows ? recentPageSize : Math.max(recentPageSize, entries().length)),
    /** Begins with the newest address, whatever was searched for. */
    reset(): void {
      setQuery('')
      void ask(recentPageSize)
    },
  }
}

/** The address book as the popover shows it. */
export type Recent = ReturnType<typeof createRecent>
