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
  let delay: ReturnType<typeof setTimeout> | undefined

  /** Answers can overtake each other, so only the answer to the latest request counts. */
  async function ask(limit: number, after?: string): Promise<boolean> {
    const isWanted = takeTurn()
    // Nothing more can be loaded until the answer.
    next = undefined
    const page = await api.listAddresses({ query: query(), limit, ...(after ? { after } : {}) })
    if (!isWanted()) return false
    next = page.ok ? page.value.next : after
    if (page.ok) setEntries(after ? [...entries(), ...page.value.entries] : page.value.entries)
    else fail(page.failure)
    return page.ok
  }

  return {
    entries,
    query,
    search(text: string): void {
      setQuery(text)
      // A pending answer belongs to an older query.
      takeTurn()
      next = undefined
      clearTimeout(delay)
      delay = setTimeout(async () => {
        if (!(await ask(recentPageSize)) || !query()) return
        const count = entries().length
        announce(count ? t('found', count, next !== undefined) : t('nothingFound'))
      }, searchDelayMs)
    },
    /** Loads the next page, if it is known. */
    more(): void {
      if (next) void ask(recentPageSize, next)
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
