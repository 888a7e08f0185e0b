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

/** A handle of an account, as a key of maps. */
export const keyOf = (row: Pick<HandleRow, 'accountId' | 'handle'>) => `${row.accountId} ${row.handle}`

/** The steps that all use cases of handles share. */
export function createHandleTools(parts: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<HandleBook, 'findHandle'>
  /** Reports that a handle of the account, or what is known of it, changed. */
  onChanged(accountId: string): void
}) {
  const { accounts, providers, book, onChanged } = parts
  const fail = (
    { account }: HandleOwner,
    refusal: Refusal,
    { handle, domain }: { readonly handle?: string; readonly domain?: string } = {},
  ): Result<never> =>
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
  const view = (row: HandleRow, account: AccountRecord) =>
    viewHandle(row, accounts.find(account.id) ?? account, providers[account.provider].view.domains)

  return {
    /** The account, if it exists and its service has handles. */
    ownerOf,
    /** A refusal with its sentences. */
    fail,
    view,
    onChanged,
    /**
     * The refusals of handles in this run, by account and name: `taken` for a claim, `missing` for the question whether
     * it is ours. A handle with both answers can be neither claimed nor added.
     */
    said: new Map<string, 'taken' | 'missing'>(),
    /** The handle of that id and its account. */
    owned(id: number): Result<OwnedHandle> {
      const row = book.findHandle(id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) return failed(describeFailure({ reason: 'handle-gone', field: 'handle' }))
      const owner = ownerOf(row.value.accountId)
      return owner.ok ? success({ ...owner.value, row: row.value }) : owner
    },
    /**
     * Reports the handle that the service has changed, and returns its view. If the book could not note the change, this
     * fails with `handle-not-noted`, and the journal stays open.
     */
    finish(owner: HandleOwner, changed: Result<HandleRow, Refusal>): Result<Handle> {
      onChanged(owner.account.id)
      if (!changed.ok) return fail(owner, { ...changed.failure, reason: 'handle-not-noted' })
      return success(view(changed.value, owner.account))
    },
  }
}

export type HandleTools = ReturnType<typeof createHandleTools>
