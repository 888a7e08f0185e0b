import type { SyncProgress } from '../../../shared/address-list.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Result } from '../../../shared/result.ts'
import { failed, success } from '../../../shared/result.ts'
import type { AccountRecord } from '../../accounts/account-record.ts'
import { describeFailure } from '../../describe-failure.ts'
import type { Provider } from '../../providers/provider.ts'
import type { BookResult } from '../book/address-book.ts'
import type { CreationParts } from '../creation-parts.ts'

/** No account has more pages than this; a service that always names another one is not followed for ever. */
const maxPages = 5_000

/** What a comparison with one account's list came to. */
export interface AccountSync {
  readonly added: number
  readonly changed: number
  /** Why it ended early; what was read until then is kept. */
  readonly failure?: Failure
}

/** What comparing one account needs. */
export interface SyncParts extends Pick<CreationParts, 'accounts' | 'providers' | 'book' | 'call' | 'now'> {
  /** Called after every page. */
  onProgress(step: Pick<SyncProgress, 'done' | 'total'>): void
  /** Called after every page that changed something. */
  onChanged(): void
  /** Whether the app is about to close. */
  closing(): boolean
}

/** The accounts of the book that are no longer set up: what they left behind may belong to this one. */
function goneAccounts({ accounts, book }: SyncParts): readonly string[] {
  const used = book.accountsInUse()
  return used.ok ? used.value.map(({ id }) => id).filter((id) => accounts.find(id) === undefined) : []
}

/**
 * Reads an account's list page by page and takes each page over. Only a list that was read whole, while nothing moved
 * in it, tells what the service has no longer.
 * @param brief stop at the first page without news, if the list was once read to its end.
 */
export async function syncAccount(
  parts: SyncParts,
  account: AccountRecord,
  list: NonNullable<Provider['list']>,
  brief: boolean,
): Promise<AccountSync> {
  const { accounts, providers, book, call, now, onProgress, onChanged } = parts
  const { view, listsEverything = false } = providers[account.provider]
  const outcome = { added: 0, changed: 0 }
  const seen = new Set<string>()
  const totals = new Set<number | undefined>()
  const gone = goneAccounts(parts)
  const context = { provider: view.name, account: account.nickname }
  const ended = (failure: Failure): AccountSync => ({ ...outcome, failure })

  function take(merged: BookResult<{ readonly added: number; readonly changed: number }>): Result<boolean> {
    if (!merged.ok) return failed(describeFailure(merged.failure, context))
    outcome.added += merged.value.added
    outcome.changed += merged.value.changed
    const news = merged.value.added + merged.value.changed > 0
    if (news) onChanged()
    return success(news)
  }

  const newest = book.newestId()
  if (!newest.ok) return ended(describeFailure(newest.failure, context))
  let cursor: string | undefined
  for (let pages = 0; pages < maxPages; pages += 1) {
    const askedAt = now()
    const page = await call(account, list, cursor === undefined ? {} : { cursor })
    if (!page.ok) return ended(describeFailure(page.failure, context))
    // What a server lists that the account has left meanwhile is not its own.
    if (parts.closing() || accounts.find(account.id)?.server !== account.server) {
      return ended(describeFailure({ reason: 'cancelled' }, context))
    }
    const { items, total, next } = page.value
    for (const { address } of items) seen.add(address)
    totals.add(total)
    const merged = take(book.mergeListed(account.id, items, { goneAccounts: gone, now: now(), askedAt }))
    if (!merged.ok) return ended(merged.failure)
    onProgress({ done: seen.size, ...(total === undefined ? {} : { total }) })
    if (next === undefined) break
    if (brief && !merged.value) return outcome
    cursor = next
  }
  if (listsEverything && totals.size === 1 && totals.has(seen.size)) {
    const marked = book.markUnlisted(account.id, [...seen], newest.value)
    const taken = take(marked.ok ? success({ added: 0, changed: marked.value }) : marked)
    if (!taken.ok) return ended(taken.failure)
  }
  const noted = book.setListedAt(account.id, now())
  return noted.ok ? outcome : ended(describeFailure(noted.failure, context))
}
