import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { Handle } from '../../shared/rules/handle.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { HandleBook, HandleRow } from '../book/handle-book.ts'
import type { Providers } from '../providers/provider.ts'
import { viewHandle } from './view-handle.ts'

/** An account whose service has handles. */
export interface HandleOwner {
  readonly account: AccountRecord
}

/** A handle of the book and whose it is. */
export interface OwnedHandle extends HandleOwner {
  readonly row: HandleRow
}

/** What every use case of handles does in the same way. */
export interface HandleTools {
  /** The account, if it is there and its service has handles. */
  ownerOf(accountId: string): Result<HandleOwner>
  /** The handle of that id and its account. */
  owned(id: number): Result<OwnedHandle>
  /** A refusal with its sentences. */
  fail(owner: HandleOwner, refusal: Refusal, about?: { handle?: string; domain?: string }): Result<never>
  /**
   * Tells of the handle that the service has changed and gives it as the screens see it. A disk that does not take that
   * down is told instead (`handle-not-noted`); what was journalled before stays open.
   */
  finish(owner: HandleOwner, changed: Result<HandleRow, Refusal>): Result<Handle>
  view(row: HandleRow, account: AccountRecord): Handle
  /** Reports that a handle of the account, or what is known of it, changed. */
  onChanged(accountId: string): void
  /**
   * What the service said against a handle in this run, by account and name: `taken` to a claim, `missing` to the question
   * whether it is ours. Whoever hears both of one handle can do neither with it.
   */
  readonly said: Map<string, 'taken' | 'missing'>
}

/** A handle of an account, as a key of maps. */
export const keyOf = (row: Pick<HandleRow, 'accountId' | 'handle'>) => `${row.accountId} ${row.handle}`

/** Builds those tools. */
export function createHandleTools({
  accounts,
  providers,
  book,
  onChanged,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<HandleBook, 'findHandle'>
  onChanged(accountId: string): void
}): HandleTools {
  const fail: HandleTools['fail'] = ({ account }, refusal, { handle, domain } = {}) =>
    failed(
      describeFailure(handle === undefined ? refusal : { ...refusal, handle }, {
        provider: providers[account.provider].view.name,
        account: account.nickname,
        ...(domain === undefined ? {} : { domain }),
      }),
    )

  function ownerOf(accountId: string): Result<HandleOwner> {
    const account = accounts.find(accountId)
    if (account === undefined) return failed(describeFailure({ reason: 'account-gone', field: 'account' }))
    const { handles, view } = providers[account.provider]
    return handles === undefined
      ? failed(describeFailure({ reason: 'forbidden' }, { provider: view.name }))
      : success({ account })
  }

  // As the account is now: its domains may have been listed while the service was asked.
  const view: HandleTools['view'] = (row, account) =>
    viewHandle(row, accounts.find(account.id) ?? account, providers[account.provider].view.domains.known)

  return {
    ownerOf,
    fail,
    view,
    onChanged,
    said: new Map(),
    owned(id) {
      const row = book.findHandle(id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) return failed(describeFailure({ reason: 'handle-gone', field: 'handle' }))
      const owner = ownerOf(row.value.accountId)
      return owner.ok ? success({ ...owner.value, row: row.value }) : owner
    },
    finish(owner, changed) {
      onChanged(owner.account.id)
      if (!changed.ok) return fail(owner, { ...changed.failure, reason: 'handle-not-noted' })
      return success(view(changed.value, owner.account))
    },
  }
}
