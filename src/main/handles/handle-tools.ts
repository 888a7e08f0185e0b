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

/** A handle of the book and its account. */
export interface OwnedHandle extends HandleOwner {
  readonly row: HandleRow
}

/** The steps that all use cases of handles share. */
export interface HandleTools {
  /** The account, if it exists and its service has handles. */
  ownerOf(accountId: string): Result<HandleOwner>
  /** The handle of that id and its account. */
  owned(id: number): Result<OwnedHandle>
  /** A refusal with its sentences. */
  fail(owner: HandleOwner, refusal: Refusal, about?: { handle?: string; domain?: string }): Result<never>
  /**
   * Reports the handle that the service has changed, and returns its view. If the book could not note the change, this
   * fails with `handle-not-noted`, and the journal stays open.
   */
  finish(owner: HandleOwner, changed: Result<HandleRow, Refusal>): Result<Handle>
  view(row: HandleRow, account: AccountRecord): Handle
  /** Reports that a handle of the account, or what is known of it, changed. */
  onChanged(accountId: string): void
  /**
   * The refusals of handles in this run, by account and name: `taken` for a claim, `missing` for the question whether
   * it is ours. A handle with both answers can be neither claimed nor added.
   */
  readonly said: Map<string, 'taken' | 'missing'>
}

/** A handle of an account, as a key of maps. */
export const keyOf = (row: Pick<HandleRow, 'accountId' | 'handle'>) => `${row.accountId} ${row.handle}`

/** Builds the tools. */
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

  // The account as it is now: its domains may have been listed during the request.
  const view: HandleTools['view'] = (row, account) =>
    viewHandle(row, accounts.find(account.id) ?? account, providers[account.provider].view.domains)

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
