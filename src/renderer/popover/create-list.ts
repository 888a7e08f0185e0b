import { createSignal } from 'solid-js'
import type { AliasmithApi } from '../../shared/bridge.ts'
import type { Failure } from '../../shared/failure.ts'
import { type AddressPage, recentPageSize } from '../../shared/views/address.ts'
import { latest } from '../ui/latest.ts'

/** A popover runs for weeks: a refresh of a longer list starts again with the first page. */
const mostRows = 100

/** The address book as the popover shows it: searched while typing, loaded page by page. */
export function createList(
  api: AliasmithApi,
  first: AddressPage,
  /** The words to search for. */
  query: () => string,
  parts: { fail(failure: Failure): void; onFound(count: number, more: boolean): void },
) {
  const [page, setPage] = createSignal<AddressPage & { readonly of: string }>({ ...first, of: '' })
  const takeTurn = latest()
  let loading = false
  let asked: Promise<void> = Promise.resolve()

  /** Answers can overtake each other, so only the answer to the latest request counts. */
  async function ask(limit: number, after?: string): Promise<void> {
    const isWanted = takeTurn()
    const of = query()
    loading = true
    const answer = await api.listAddresses({ query: of, limit, ...(after ? { after } : {}) })
    if (!isWanted()) return
    loading = false
    // Letters that were typed meanwhile need one more answer, not one each.
    const isCurrent = of === query()
    if (!isCurrent) void load()
    if (!answer.ok) return parts.fail(answer.failure)
    const before = page()
    setPage({ ...answer.value, of, entries: [...(after ? before.entries : []), ...answer.value.entries] })
    if (of && of !== before.of && isCurrent) parts.onFound(page().entries.length, !!page().next)
  }
  const start = (limit: number, after?: string): Promise<void> => {
    asked = ask(limit, after)
    return asked
  }
  const load = () => start(recentPageSize)

  return {
    /** The page as the main process sent it, for the part that loads later. */
    page,
    entries: () => page().entries,
    /** Whether the list answers the present words. */
    isCurrent: () => page().of === query(),
    /** What a screen says of the answer, for example that a filter is unknown. */
    hint: () => page().hint,
    /** Searches for the present words, after the answer that is awaited. */
    search(): void {
      if (!loading) void load()
    },
    /** Resolves once the list answers the present words, or cannot. A later request can overtake the awaited one. */
    async settled(): Promise<void> {
      let awaited: unknown
      while (awaited !== asked) {
        if (page().of !== query()) void load()
        awaited = asked
        await awaited
      }
    },
    /** Loads the next page, if there is one. */
    more(): void {
      const { next } = page()
      if (next && !loading) void start(recentPageSize, next)
    },
    /** Reloads the list after addresses were made, changed or added elsewhere. */
    refresh(): void {
      const { length } = page().entries
      void start(length > mostRows ? recentPageSize : Math.max(recentPageSize, length))
    },
    /** Starts again with the best or newest address. */
    reset: load,
  }
}

/** The address book as the popover shows it. */
export type List = ReturnType<typeof createList>
