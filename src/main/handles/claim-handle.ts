import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import type { Handle } from '../../shared/rules/handle.ts'
import { checkLocalPart, normalizeLocalPart } from '../../shared/rules/local-part.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createWaiting, type Patience, type Waiting } from '../accounts/patience.ts'
import { findTypedKey } from '../accounts/typed-key.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createShared } from '../base/shared.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { HandleBook, HandleRow } from '../book/handle-book.ts'
import type { Providers } from '../providers/provider.ts'
import { askHandle, harmlessDomain } from './ask-handle.ts'
import { type HandleOwner, type HandleTools, keyOf, type OwnedHandle } from './handle-tools.ts'

/** Claims handles, each only once. */
export function createHandleClaimer(
  parts: {
    readonly accounts: Pick<Accounts, 'all' | 'credentials'>
    readonly providers: Providers
    readonly book: HandleBook & Pick<AddressBook, 'rememberAccount'>
    readonly call: CallAccount
    readonly refreshDomains: RefreshDomains
    now(): number
    readonly patience: Patience
  },
  tools: HandleTools,
) {
  const { accounts, providers, book, call, refreshDomains, now, patience } = parts
  const { fail, finish } = tools
  const claims = createShared<string, Result<Handle>>()

  async function settle(
    owned: OwnedHandle,
    met: Refusal,
    waiting: Waiting = createWaiting(patience),
  ): Promise<Result<Handle>> {
    const { row } = owned
    const { handle } = row
    const domain = await harmlessDomain(refreshDomains, owned, row)
    const asked = domain && (await askHandle(call, owned, domain, waiting))
    const keep = (state: 'absent' | 'claiming') => {
      const kept = book.setHandleState(row.id, state)
      tools.onChanged(row.accountId)
      return kept
    }
    if (domain !== undefined && asked?.outcome === 'done') {
      const noted = book.endSwitch(row.id, domain.domain, domain.enabled)
      return finish(owned, noted.ok ? book.setHandleState(row.id, 'claimed') : noted)
    }
    if (asked?.outcome === 'not-yours') {
      book.removeHandle(row.id)
      tools.onChanged(row.accountId)
      return fail(owned, { reason: 'handle-taken', field: 'handle' }, { handle })
    }
    if (asked?.outcome === 'gone') {
      // The claim stays journalled: a stuck service may act late, and the next lookup will notice.
      keep('absent')
      return fail(owned, met, { handle })
    }
    keep('claiming')
    return fail(owned, { reason: 'claim-unknown' }, { handle })
  }

  /** Restores the journal after a claim that certainly failed. */
  function restore(row: HandleRow, before: HandleRow | undefined): void {
    if (before === undefined) book.removeHandle(row.id)
    else book.putHandle(before)
  }

  async function send(owner: HandleOwner, handle: string, before: HandleRow | undefined) {
    const { account } = owner
    const typed = await findTypedKey(accounts, account, { handle })
    if (!typed.ok) return fail(owner, typed.failure, { handle })
    const { field, credentials } = typed.value
    if (field !== undefined) return fail(owner, { reason: 'key-in-request', field })
    const remembered = book.rememberAccount(account)
    if (!remembered.ok) return fail(owner, remembered.failure)
    const plan = {
      accountId: account.id,
      handle,
      state: 'claiming',
      adopted: false,
      startedAt: now(),
    } as const
    const isOpen = before?.state === 'claiming' || before?.state === 'absent'
    // The known domains belonged to a handle that is gone; a fresh claim has every domain on.
    if (before !== undefined && !isOpen) book.removeHandle(before.id)
    const begun = book.putHandle(plan)
    if (!begun.ok) return fail(owner, begun.failure)
    const row = begun.value
    const waiting = createWaiting(patience)
    const options = { serialize: true, credentials, ...waiting.next() }
    const claimed = await call(account, 'claimHandle', { handle }, options)
    if (claimed.ok)
      return finish(owner, book.putHandle({ ...row, ...claimed.value, handle, state: 'claimed' }))
    if (claimed.lost) return settle({ ...owner, row }, claimed.failure, waiting)

    const taken = claimed.failure.reason === 'name-taken'
    const refusal: Refusal = taken ? { ...claimed.failure, reason: 'handle-taken' } : claimed.failure
    // The late success of the earlier claim would explain the conflict.
    if (taken && isOpen) return settle({ ...owner, row }, refusal, waiting)
    restore(row, before)
    if (taken && tools.said.get(keyOf(row)) === 'missing') {
      return fail(owner, { ...refusal, reason: 'handle-unusable', field: 'handle' }, { handle })
    }
    if (taken) tools.said.set(keyOf(row), 'taken')
    return fail(owner, refusal, { handle })
  }

  async function begin(owner: HandleOwner, handle: string): Promise<Result<Handle>> {
    const before = book.findHandleByName(owner.account.id, handle)
    if (!before.ok) return fail(owner, before.failure)
    const state = before.value?.state
    if (state === 'claimed' || state === 'releasing') {
      return fail(owner, { reason: 'already-yours', field: 'handle', address: handle })
    }
    if (state === 'released') return fail(owner, { reason: 'handle-released', field: 'handle' }, { handle })
    return send(owner, handle, before.value)
  }

  return {
    /**
     * Finds out whether a claim succeeded, by enabling a domain that a fresh claim has on anyway. If the service enables
     * it, the handle is ours. If it refuses, the handle has another owner or does not exist. `met` is the failure to
     * report if it does not exist.
     */
    settle,
    /** Whether the answer to a claim is still awaited. */
    isUnderWay: (row: HandleRow) => claims.underWay(keyOf(row)) !== undefined,
    /** Claims a handle. Concurrent claims of one handle share one request. */
    async claim(input: { readonly accountId: string; readonly handle: string }): Promise<Result<Handle>> {
      const owner = tools.ownerOf(input.accountId)
      if (!owner.ok) return failed(owner.failure)
      const { view } = providers[owner.value.account.provider]
      const problem = checkLocalPart(view.localPart, input.handle)
      if (problem !== undefined) {
        return failed(describeFailure({ ...problem, field: 'handle' }, { provider: view.name }))
      }
      const handle = normalizeLocalPart(input.handle)
      const key = keyOf({ accountId: input.accountId, handle })
      const running = claims.underWay(key)
      if (running !== undefined) return running
      // A claim under way is not shown, so an open question appears when the claim has ended.
      const onEnded = () => tools.onChanged(input.accountId)
      return claims.run(key, () => begin(owner.value, handle)).finally(onEnded)
    },
  }
}
