import type { Failure, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { SyncProgress } from '../../shared/views/address-list.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers, RemotePage } from '../providers/provider.ts'
import { judgeMissing, type ListDoubt, missingForMs } from './list-doubt.ts'
import type { LookUpUnlisted } from './look-up-unlisted.ts'

/** The most pages of a list. It ends the reading of a service that always names another page. */
const maxPages = 2_000

/** The most addresses of an account. An endless list must not fill the disk. */
const mostAddresses = 200_000

/** The result of a comparison with one account's list. */
export interface AccountSync {
  readonly added: number
  readonly changed: number
  /** The number of unreadable rows of the list. */
  readonly unreadable: number
  /** The number of addresses that the list lacks and that still count as existing. */
  readonly missing: number
  /** Why the list is not trusted. */
  readonly doubt?: ListDoubt
  /** Why the comparison ended early. The pages before stay merged. */
  readonly failure?: Failure
}

/** The options of a comparison, and the callbacks for its progress. */
export interface SyncOptions {
  /** Called after every page. */
  onProgress(step: Pick<SyncProgress, 'done' | 'total'>): void
  /** Called after every page that changed something. */
  onChanged(): void
  /** Whether the user asked for it. */
  readonly asked: boolean
  /** Whether to end at once, because the app closes or the account has a new key. */
  isOver(): boolean
  /** The most addresses of an account that a list may fill; 200,000 if absent. */
  readonly limit?: number
  /** Stop at the first page without changes, if the list was once read to its end. */
  readonly brief: boolean
  /** Merge even the list of another mailbox. */
  readonly anyOwner: boolean
}

/** The book's accounts that no longer exist. This account may own the addresses that they left behind. */
function goneAccounts(accounts: Pick<Accounts, 'find'>, book: AddressBook): readonly string[] {
  const used = book.accountsInUse()
  return used.ok ? used.value.map(({ id }) => id).filter((id) => accounts.find(id) === undefined) : []
}

/**
 * Reads an account's list and merges it page by page. Only a complete list that did not change during reading shows
 * which addresses are missing. An address counts as deleted only if two such lists, some minutes apart, lack it. A list
 * of another mailbox ends the comparison before any merge. A service that tells what was deleted is asked about the
 * addresses that its complete list lacks.
 */
export async function syncAccount(
  parts: {
    readonly accounts: Pick<Accounts, 'find'>
    readonly providers: Providers
    readonly book: AddressBook
    readonly call: CallAccount
    readonly lookUpUnlisted: LookUpUnlisted
    now(): number
  },
  account: AccountRecord,
  { asked, brief, anyOwner, onProgress, onChanged, isOver, limit = mostAddresses }: SyncOptions,
): Promise<AccountSync> {
  const { accounts, providers, book, call, lookUpUnlisted, now } = parts
  const provider = providers[account.provider]
  const { view, listsByDomain = false, listsEverything = false, locatesDeleted } = provider
  const outcome = { added: 0, changed: 0, unreadable: 0, missing: 0 }
  const seen = new Set<string>()
  const destinations = new Set<string>()
  const totals = new Set<number | undefined>()
  const gone = goneAccounts(accounts, book)
  let isFamiliar = false
  let countBefore = 0
  let deletedAny = false

  const ended = (refusal: Refusal): AccountSync => ({
    ...outcome,
    failure: describeFailure(refusal, { provider: view.name, account: account.nickname }),
  })
  const tellChanged = (count: number): void => {
    if (count > 0) onChanged()
  }

  /** Whether the page may come from another mailbox than the account's addresses. An empty page proves nothing. */
  function ownerDoubt({ items }: RemotePage): Result<ListDoubt | undefined, Refusal> {
    const listed = items.flatMap(({ destination }) => destination ?? [])
    for (const destination of listed) destinations.add(destination)
    if (anyOwner || isFamiliar || countBefore === 0 || items.length === 0) return success(undefined)
    const owner = book.ownerOf(
      account.id,
      items.map(({ address }) => address),
    )
    if (!owner.ok) return owner
    isFamiliar = owner.value.isFamiliar
    const [known] = owner.value.destinations
    const [first] = listed
    const isSame = listed.some((destination) => owner.value.destinations.includes(destination))
    if (isFamiliar || isSame || known === undefined || first === undefined) return success(undefined)
    return success({ kind: 'other-owner', listed: first, known })
  }

  /** Merges a page. Returns whether it changed the book. */
  function take(
    { items, unreadable = 0 }: RemotePage,
    options: { readonly askedAt: number; readonly room: number },
  ): Result<boolean, Refusal> {
    for (const { address } of items) seen.add(address)
    outcome.unreadable += unreadable
    const merged = book.mergeListed(account.id, items, { goneAccounts: gone, now: now(), ...options })
    if (!merged.ok) return merged
    const { added, changed, left } = merged.value
    outcome.added += added
    outcome.changed += changed
    tellChanged(added + changed)
    return left > 0 || seen.size + outcome.unreadable > limit
      ? failed({ reason: 'list-too-long', limit })
      : success(added + changed > 0)
  }

  /** After a complete list: notes the entries that it lacks, then waits, asks, or marks them as deleted. */
  function weighMissing(upTo: number): Result<ListDoubt | undefined, Refusal> {
    const missedBefore = now() - missingForMs
    const options = { upTo, now: now(), missedBefore, destinations: [...destinations] }
    const noted = book.noteMissing(account.id, [...seen], options)
    if (!noted.ok) return noted
    const listedAt = book.listedAt(account.id)
    const isTrusted = isFamiliar || (listedAt.ok && listedAt.value > 0)
    const { missing, due, existing } = noted.value
    outcome.missing = missing
    const verdict = judgeMissing(noted.value, isTrusted)
    if (verdict === 'ask') return success({ kind: 'missing', due, existing, missedBefore })
    if (verdict !== 'delete') return success(undefined)
    const deleted = book.deleteMissing(account.id, missedBefore)
    if (!deleted.ok) return deleted
    outcome.changed += deleted.value
    outcome.missing -= deleted.value
    deletedAny = deleted.value > 0
    tellChanged(deleted.value)
    return success(undefined)
  }

  const remembered = book.rememberAccount(account)
  if (!remembered.ok) return ended(remembered.failure)
  const newest = book.newestId()
  if (!newest.ok) return ended(newest.failure)
  const before = book.countOf(account.id)
  if (!before.ok) return ended(before.failure)
  countBefore = before.value
  let cursor: string | undefined
  let isWhole = false
  for (let pages = 0; pages < maxPages; pages += 1) {
    const askedAt = now()
    const page = await call(account, 'list', cursor === undefined ? {} : { cursor })
    if (!page.ok) return ended(page.failure)
    // The account may have moved to another server during the call. This page then belongs to the old server.
    if (isOver() || accounts.find(account.id)?.server !== account.server) {
      return ended({ reason: 'cancelled' })
    }
    const { total, next } = page.value
    const doubt = ownerDoubt(page.value)
    if (!doubt.ok) return ended(doubt.failure)
    if (doubt.value !== undefined) return { ...outcome, doubt: doubt.value }
    const readBefore = seen.size + outcome.unreadable
    totals.add(total)
    const taken = take(page.value, { askedAt, room: limit - countBefore - outcome.added })
    if (!taken.ok) return ended(taken.failure)
    onProgress({ done: seen.size, ...(total === undefined ? {} : { total }) })
    isWhole = next === undefined
    if (isWhole) break
    if (brief && !taken.value) return outcome
    // A service that names further pages without new addresses has reached its end, unless the next domain has some.
    if (!listsByDomain && seen.size + outcome.unreadable === readBefore) break
    cursor = next
  }
  // Unreadable rows are not entries of the book, because every address of the book is readable.
  const isUnmoved = totals.size === 1 && totals.has(seen.size + outcome.unreadable)
  if (listsEverything && isWhole && isUnmoved) {
    const doubt = weighMissing(newest.value)
    if (!doubt.ok) return ended(doubt.failure)
    if (doubt.value !== undefined) return { ...outcome, doubt: doubt.value }
  }
  // A list of strange addresses can be that of another owner, who may not ask for those of the first.
  const isOwn = isFamiliar || seen.size === 0 || !listsEverything
  if (locatesDeleted !== undefined && isWhole && isOwn) {
    const looked = await lookUpUnlisted(account, provider, [...seen], { upTo: newest.value, asked, isOver })
    outcome.changed += looked.changed
    tellChanged(looked.changed)
    if (looked.failure !== undefined) return ended(looked.failure)
    if (isOver()) return ended({ reason: 'cancelled' })
  }
  // While a list lacks addresses, each opening of the page compares it again, so that a wrong list is soon corrected.
  if (outcome.missing > 0 || deletedAny) return outcome
  const noted = book.setListedAt(account.id, now())
  return noted.ok ? outcome : ended(noted.failure)
}
