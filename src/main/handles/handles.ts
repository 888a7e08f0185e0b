import type { EventName, Events } from '../../shared/contract.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type Handle, lostHandleStates } from '../../shared/rules/handle.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { createAges, requestLifetimeMs } from '../base/ages.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createShared } from '../base/shared.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { HandleRow } from '../book/handle-book.ts'
import type { Providers } from '../providers/provider.ts'
import { createHandleAdopter } from './adopt-handle.ts'
import { createHandleClaimer } from './claim-handle.ts'
import { createHandleTools, type OwnedHandle } from './handle-tools.ts'
import { createHandleReleaser } from './release-handle.ts'
import { createDomainSwitch } from './switch-domain.ts'

/** All use cases of handles. The service cannot list handles, so the app knows them from its book. */
export function createHandles(parts: {
  readonly accounts: Accounts
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly refreshDomains: RefreshDomains
  /** Sends an event to the windows. */
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void
  /** Called when an account, or what is known of it, has changed. */
  accountsChanged(): void
  now(): number
  /** A monotonic clock, in milliseconds since an arbitrary moment. */
  steady(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}) {
  const { accounts, providers, book, call, refreshDomains, tell, accountsChanged, now, steady, patience } =
    parts
  const ageOf = createAges(now, steady)
  const tools = createHandleTools({ accounts, providers, book, onChanged })
  const claimer = createHandleClaimer(
    { accounts, providers, book, call, refreshDomains, now, patience },
    tools,
  )
  const domainSwitch = createDomainSwitch({ book, call, patience }, tools)
  const releaser = createHandleReleaser({ book, call, refreshDomains, patience }, tools)

  const isShown = (row: HandleRow) =>
    row.state !== 'absent' && !(row.state === 'claiming' && claimer.isUnderWay(row))

  function list(accountId: string): Result<readonly Handle[]> {
    const owner = tools.ownerOf(accountId)
    if (!owner.ok) return owner
    const rows = book.listHandles(accountId)
    if (!rows.ok) return failed(describeFailure(rows.failure))
    return success(rows.value.filter(isShown).map((row) => tools.view(row, owner.value.account)))
  }

  function onChanged(accountId: string): void {
    const listed = list(accountId)
    if (listed.ok) tell('handlesChanged', { accountId, handles: listed.value })
    // The addresses of a handle are switched and deleted with it.
    tell('addressesChanged', null)
    accountsChanged()
  }

  async function settleClaim(owned: OwnedHandle): Promise<void> {
    const { id } = owned.row
    if (claimer.isUnderWay(owned.row)) return
    await claimer.settle(owned, { reason: 'not-claimed' })
    const after = book.findHandle(id)
    const absent = after.ok && after.value?.state === 'absent'
    if (absent && ageOf(owned.row) > requestLifetimeMs) book.removeHandle(id)
  }

  const settleByState: Partial<Record<HandleRow['state'], (owned: OwnedHandle) => Promise<unknown>>> = {
    claiming: settleClaim,
    absent: settleClaim,
    releasing: releaser.settle,
    claimed: domainSwitch.settle,
  }

  async function lookAtOpen(): Promise<void> {
    const rows = book.listHandles()
    if (!rows.ok) return
    for (const { id } of rows.value) {
      // Without its account the service cannot be asked.
      const owned = tools.owned(id)
      if (owned.ok) await settleByState[owned.value.row.state]?.(owned.value)
    }
  }

  const looks = createShared<'look', void>()
  return {
    /** The handles of an account, by name, without claims that came to nothing. */
    list,
    claim: claimer.claim,
    adopt: createHandleAdopter({ providers, book, call, now, patience }, tools),
    switchDomain: domainSwitch.set,
    release: releaser.release,
    /** Asks again about a claim or a release whose answer was lost. */
    async check(id: number): Promise<Result<Handle>> {
      const owned = tools.owned(id)
      if (!owned.ok) return owned
      const { row, account } = owned.value
      if (row.state === 'releasing') return releaser.settle(owned.value)
      const isOpen = row.state === 'claiming' || row.state === 'absent'
      if (isOpen && !claimer.isUnderWay(row)) return claimer.settle(owned.value, { reason: 'not-claimed' })
      return success(tools.view(row, account))
    },
    /** Takes a lost handle off the list. */
    forget(id: number): Result<null> {
      const row = book.findHandle(id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) return success(null)
      const isLost = lostHandleStates.some((state) => state === row.value?.state)
      if (!isLost) return failed(describeFailure({ reason: 'handle-in-use', field: 'handle' }))
      const removed = book.removeHandle(id)
      if (!removed.ok) return failed(describeFailure(removed.failure))
      onChanged(row.value.accountId)
      return success(null)
    },
    /** Asks about every open claim, release and switch. Concurrent calls share one run. */
    settleOpen: () => looks.run('look', lookAtOpen),
  }
}

export type Handles = ReturnType<typeof createHandles>
