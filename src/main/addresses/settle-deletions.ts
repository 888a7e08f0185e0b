import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import { createAges, requestLifetimeMs } from '../base/ages.ts'
import { createShared } from '../base/shared.ts'
import type { AddressBook, AddressRow, OpenDeletion } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { DeletionMemory } from './deletion-memory.ts'
import { type Found, locateAddress } from './locate-address.ts'
import { createLookBackOff } from './look-back-off.ts'
import type { OpenAttempts } from './open-attempts.ts'

/** Settles deletions of unknown outcome. */
export interface DeletionSettler {
  /** Asks about every open deletion that is due and not under way. Concurrent calls share one run. */
  settleOpen(): Promise<void>
  /** Asks again about the deletions of an account that could not be looked up: its user acted, or a call worked. */
  readonly lookAgain: OpenAttempts['lookAgain']
  /** Notes that a deletion could not be looked up, and when its service wants to be asked again, if it said so. */
  isOpen(id: number, retryAt?: number): void
}

/** How an open deletion ends. */
interface Endings {
  finish(row: AddressRow): Promise<unknown>
  keep(row: AddressRow, found?: Found): void
}

/**
 * Settles the deletions that lost answers, a full disk or the end of the app left open: asks whether the service still
 * has the address. An address that it still has is not deleted unless the user asks again.
 */
export function createDeletionSettler(
  parts: {
    readonly accounts: Pick<Accounts, 'find'>
    readonly providers: Providers
    readonly book: AddressBook
    readonly call: CallAccount
    readonly memory: DeletionMemory
    now(): number
    /** A monotonic clock, in milliseconds since an arbitrary moment. */
    steady(): number
  },
  { finish, keep }: Endings,
): DeletionSettler {
  const { accounts, providers, book, call, memory, now, steady } = parts
  const backOff = createLookBackOff()
  const ageOf = createAges(now, steady)
  const isUnderWay = (id: number) => memory.removals.underWay(id) !== undefined
  const isOpen = (id: number, retryAt?: number) => backOff.failed(id, now(), retryAt)

  /** The entry, unless its deletion was settled or is under way again. */
  function stillOpen(id: number): AddressRow | undefined {
    const row = book.find(id)
    return row.ok && row.value?.deleting === true && !isUnderWay(id) ? row.value : undefined
  }

  async function look(deletion: OpenDeletion): Promise<void> {
    const { id, accountId, address } = deletion
    const account = accounts.find(accountId)
    const provider = account && providers[account.provider]
    // Without its account the service cannot be asked. The account may return with an accounts file that was set aside.
    if (account === undefined || provider?.operations.remove === undefined) return
    const lookup =
      provider.view.server === undefined
        ? ({ outcome: 'absent' } as const)
        : await locateAddress(call, account, provider, { address, attemptedAt: 0 })
    if (lookup.outcome === 'unknown') return isOpen(id, lookup.called?.failure.retryAt)
    if (lookup.outcome === 'found') {
      const row = stillOpen(id)
      if (row === undefined) return
      // The start of a deletion identifies it: an address can be deleted more than once.
      if (ageOf({ id: deletion.startedAt, startedAt: deletion.startedAt }) <= requestLifetimeMs)
        return isOpen(id)
      backOff.forget(id)
      return keep(row, lookup)
    }
    // The account may have a new key, whose list lacks every address of the former key. A repeated deletion shows what
    // is true, and it can delete nothing that the account has.
    const repeated = await call(account, 'remove', { address })
    const row = stillOpen(id)
    if (row === undefined) return
    const reason = repeated.ok ? 'address-gone' : repeated.failure.reason
    if (reason !== 'address-gone' && reason !== 'address-inactive' && reason !== 'not-yours') {
      return isOpen(id, repeated.ok ? undefined : repeated.failure.retryAt)
    }
    backOff.forget(id)
    if (reason === 'not-yours') keep(row)
    else await finish(row)
  }

  async function lookAtDue(): Promise<void> {
    for (const id of memory.gone) if (book.endDeletion(id, now()).ok) memory.gone.delete(id)
    const open = book.openDeletions()
    if (!open.ok) return
    const due = open.value.filter(({ id }) => !isUnderWay(id) && backOff.isDue(id, now()))
    for (const deletion of due) await look(deletion)
  }

  const looks = createShared<'look', void>()
  const settleOpen = () => looks.run('look', lookAtDue)

  return {
    settleOpen,
    isOpen,
    async lookAgain(accountId, because) {
      // A lookup under way may be failing at this moment.
      await looks.underWay('look')
      const open = book.openDeletions(accountId)
      const failedOnes = open.ok ? open.value.filter(({ id }) => backOff.hasFailed(id)) : []
      for (const { id } of failedOnes) {
        if (because === 'user-acted') backOff.forget(id)
        else backOff.hurry(id)
      }
      if (failedOnes.length > 0) await settleOpen()
    },
  }
}
