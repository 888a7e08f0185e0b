import type { AddressState } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createAges, requestLifetimeMs } from '../base/ages.ts'
import { createShared } from '../base/shared.ts'
import type { AddressBook, AddressRow, OpenChange } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ChangeMemory } from './change-memory.ts'
import { type Found, locateAddress, stateOfFound } from './locate-address.ts'
import { createLookBackOff } from './look-back-off.ts'
import type { OpenAttempts } from './open-attempts.ts'
import { knownOf } from './request-state.ts'

/** Settles changes of unknown outcome. */
export interface ChangeSettler {
  /** Asks about every open change that is due and not under way. Concurrent calls share one run. */
  settleOpen(): Promise<void>
  /** Asks again about the changes of an account that could not be looked up: its user acted, or a call worked. */
  readonly lookAgain: OpenAttempts['lookAgain']
  /** Notes that a change could not be looked up, and when its service wants to be asked again, if it said so. */
  isOpen(id: number, retryAt?: number): void
}

/** How an open change ends. */
interface Endings {
  finish(row: AddressRow, state: AddressState): Promise<unknown>
  keep(row: AddressRow, found?: Found, isGone?: boolean): void
}

/**
 * Settles the changes that lost answers, a full disk or the end of the app left open: asks the service how the address
 * is. An address that is not as wanted is left so unless the user asks again.
 */
export function createChangeSettler(
  parts: {
    readonly accounts: Pick<Accounts, 'find'>
    readonly providers: Providers
    readonly book: AddressBook
    readonly call: CallAccount
    readonly memory: ChangeMemory
    now(): number
    /** A monotonic clock, in milliseconds since an arbitrary moment. */
    steady(): number
  },
  { finish, keep }: Endings,
): ChangeSettler {
  const { accounts, providers, book, call, memory, now, steady } = parts
  const backOff = createLookBackOff()
  const ageOf = createAges(now, steady)
  const isUnderWay = (id: number) => memory.underWay.underWay(id) !== undefined
  const isOpen = (id: number, retryAt?: number) => backOff.failed(id, now(), retryAt)

  /** The entry, unless its change was settled or is under way again. */
  function stillOpen(id: number): AddressRow | undefined {
    const row = book.find(id)
    return row.ok && row.value?.wanted !== undefined && !isUnderWay(id) ? row.value : undefined
  }

  async function look({ id, accountId, wanted, startedAt }: OpenChange): Promise<void> {
    const account = accounts.find(accountId)
    const provider = account && providers[account.provider]
    const begun = stillOpen(id)
    // Without its account the service cannot be asked. The account may return with an accounts file that was set aside.
    if (account === undefined || provider === undefined || begun === undefined) return
    const isDeletion = wanted === 'deleted'
    if (isDeletion && provider.operations.remove === undefined) return
    const known = knownOf(begun)
    if (provider.view.server === undefined) {
      backOff.forget(id)
      return void (await finish(begun, wanted))
    }
    const lookup = await locateAddress(call, account, provider, { ...known, attemptedAt: 0 })
    if (lookup.outcome === 'unknown') return isOpen(id, lookup.called?.failure.retryAt)
    if (lookup.outcome === 'found') {
      const row = stillOpen(id)
      if (row === undefined) return
      const isDone = stateOfFound(lookup) === wanted
      // The start of a change identifies it: an address can be changed more than once.
      if (!isDone && ageOf({ id: startedAt, startedAt }) <= requestLifetimeMs) return isOpen(id)
      backOff.forget(id)
      if (isDone) await finish(row, wanted)
      else keep(row, lookup)
      return
    }
    // The account may have a new key, whose list lacks every address of the former key. A repeated deletion shows what
    // is true, and it can delete nothing that the account has.
    const repeated = isDeletion ? await call(account, 'remove', known) : undefined
    const row = stillOpen(id)
    if (row === undefined) return
    if (repeated === undefined) {
      backOff.forget(id)
      return keep(row, undefined, true)
    }
    const reason = repeated.ok ? 'address-gone' : repeated.failure.reason
    if (reason !== 'address-gone' && reason !== 'address-inactive' && reason !== 'not-yours') {
      return isOpen(id, repeated.ok ? undefined : repeated.failure.retryAt)
    }
    backOff.forget(id)
    if (reason === 'not-yours') keep(row)
    else await finish(row, 'deleted')
  }

  async function lookAtDue(): Promise<void> {
    for (const [id, state] of memory.confirmed) {
      if (book.endChange(id, { state, at: now() }).ok) memory.confirmed.delete(id)
    }
    const open = book.openChanges()
    if (!open.ok) return
    const due = open.value.filter(({ id }) => !isUnderWay(id) && backOff.isDue(id, now()))
    for (const change of due) await look(change)
  }

  const looks = createShared<'look', void>()
  const settleOpen = () => looks.run('look', lookAtDue)

  return {
    settleOpen,
    isOpen,
    async lookAgain(accountId, because) {
      // A lookup under way may be failing at this moment.
      await looks.underWay('look')
      const open = book.openChanges(accountId)
      const failedOnes = open.ok ? open.value.filter(({ id }) => backOff.hasFailed(id)) : []
      for (const { id } of failedOnes) {
        if (because === 'user-acted') backOff.forget(id)
        else backOff.hurry(id)
      }
      if (failedOnes.length > 0) await settleOpen()
    },
  }
}
