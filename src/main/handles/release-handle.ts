import { type Result, success } from '../../shared/result.ts'
import type { Handle } from '../../shared/rules/handle.ts'
import { normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience } from '../accounts/patience.ts'
import { createShared } from '../base/shared.ts'
import type { HandleBook } from '../book/handle-book.ts'
import { askHandle, harmlessDomain } from './ask-handle.ts'
import type { HandleTools, OwnedHandle } from './handle-tools.ts'

/** Gives handles back for ever. A release is journalled before it is sent, and never repeated blindly. */
export function createHandleReleaser(
  parts: {
    readonly book: HandleBook
    readonly call: CallAccount
    readonly refreshDomains: RefreshDomains
    readonly patience: Patience
  },
  tools: HandleTools,
) {
  const { book, call, refreshDomains, patience } = parts
  const { fail, finish, onChanged } = tools

  async function settle(owned: OwnedHandle, waiting = createWaiting(patience)): Promise<Result<Handle>> {
    const { row } = owned
    const about = { handle: row.handle }
    const domain = await harmlessDomain(refreshDomains, owned, row)
    const asked = domain && (await askHandle(call, owned, domain, waiting))
    if (asked?.outcome === 'gone') return finish(owned, book.setHandleState(row.id, 'released'))
    if (asked?.outcome === 'done' || asked?.outcome === 'contradicted') {
      book.setHandleState(row.id, 'claimed')
      onChanged(row.accountId)
      return fail(owned, { reason: 'handle-still-held' }, about)
    }
    if (asked?.outcome === 'not-yours') {
      book.setHandleState(row.id, 'not-yours')
      onChanged(row.accountId)
      return fail(owned, asked.met, about)
    }
    onChanged(row.accountId)
    return fail(owned, { reason: 'release-unknown' }, about)
  }

  async function release(owned: OwnedHandle): Promise<Result<Handle>> {
    const { row, account } = owned
    const about = { handle: row.handle }
    const begun = book.setHandleState(row.id, 'releasing')
    if (!begun.ok) return fail(owned, begun.failure)
    const waiting = createWaiting(patience)
    const options = { serialize: true, ...waiting.next() }
    const sent = await call(account, 'releaseHandle', { handle: row.handle }, options)
    if (sent.ok) return finish(owned, book.setHandleState(row.id, 'released'))
    if (sent.lost) return settle(owned, waiting)
    const { reason } = sent.failure
    const wasOpen = row.state === 'releasing'
    // An earlier release whose answer was lost explains why the handle is gone.
    if (reason === 'handle-not-found' && wasOpen)
      return finish(owned, book.setHandleState(row.id, 'released'))
    const state = { 'handle-not-found': 'gone', 'not-yours': 'not-yours' } as const
    const said = reason === 'handle-not-found' || reason === 'not-yours' ? state[reason] : row.state
    book.setHandleState(row.id, said)
    onChanged(row.accountId)
    return fail(
      owned,
      reason === 'handle-not-found' ? { ...sent.failure, reason: 'handle-gone' } : sent.failure,
      about,
    )
  }

  const releases = createShared<number, Result<Handle>>()
  return {
    /** Finds out whether a release succeeded, by switching a domain to the state it already has. */
    settle: (owned: OwnedHandle) => releases.underWay(owned.row.id) ?? settle(owned),
    /** Releases a handle if its name was typed as the confirmation. */
    async release({
      id,
      confirmation,
    }: {
      readonly id: number
      readonly confirmation: string
    }): Promise<Result<Handle>> {
      const owned = tools.owned(id)
      if (!owned.ok) return owned
      const { row, account } = owned.value
      if (normalizeLocalPart(confirmation) !== row.handle) {
        return fail(owned.value, { reason: 'confirmation-wrong', field: 'handle' }, { handle: row.handle })
      }
      if (row.state === 'released') return success(tools.view(row, account))
      if (row.state !== 'claimed' && row.state !== 'releasing') {
        return fail(owned.value, { reason: 'handle-gone' }, { handle: row.handle })
      }
      return releases.run(id, () => release(owned.value))
    },
  }
}
