import type { FailureReason, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type AddressEntry, type AddressState, wayBack } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook, AddressRow } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import { leadsTo, stateAfter } from './actions-of.ts'
import type { ViewAddress } from './address-entry.ts'
import type { ChangeMemory } from './change-memory.ts'
import { contextOfRow } from './context-of-row.ts'
import { latestRow } from './latest-row.ts'
import type { Found } from './locate-address.ts'
import { reasonOfChange } from './reason-of-change.ts'
import { requestState } from './request-state.ts'
import { type ChangeSettler, createChangeSettler } from './settle-changes.ts'
import type { ChangeAddress, DeleteAddress, UndoAddress } from './undo-address.ts'

/** Changes the state of addresses. Every change takes this way. */
export interface AddressChanges extends ChangeSettler {
  readonly change: ChangeAddress
  readonly remove: DeleteAddress
  readonly undo: UndoAddress
}

/**
 * Builds the changes of addresses. Each is journalled before it is sent, and refused if the book cannot take it. A
 * change at the service counts, even if it cannot be written down afterwards (`deleted-but-not-saved`,
 * `changed-but-not-saved`). Open changes are settled later.
 */
export function createAddressChanges({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  memory,
  onAddress,
  forgetCopy,
  now,
  steady,
  patience,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  readonly memory: ChangeMemory
  /** Called with every address whose entry may have changed. */
  onAddress(entry: AddressEntry): void
  /** Takes an address off the clipboard, if it is still there. */
  forgetCopy(address: string): Promise<void>
  now(): number
  /** A monotonic clock, in milliseconds since an arbitrary moment. */
  steady(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): AddressChanges {
  /** The states that the changes under way ask for. */
  const asking = new Map<number, AddressState>()

  function fail(row: AddressRow, wanted: AddressState, { field: _, ...refusal }: Refusal): Result<never> {
    const reason = reasonOfChange(refusal, wanted)
    return failed(describeFailure({ ...refusal, reason }, contextOfRow(providers, row)))
  }

  /** Reports to the windows how the entry stands now. */
  function report(row: AddressRow): AddressEntry {
    const entry = viewAddress(latestRow(book, row))
    onAddress(entry)
    return entry
  }

  /** Writes down the state that the service confirmed. Until then, the memory holds it. */
  async function finish(row: AddressRow, state: AddressState): Promise<Result<AddressEntry>> {
    memory.confirmed.set(row.id, state)
    const noted = book.endChange(row.id, { state, at: now() })
    if (noted.ok) memory.confirmed.delete(row.id)
    // An address that no longer receives mail must not be pasted by mistake.
    if (state !== 'active') await forgetCopy(row.address)
    const entry = report(row)
    if (noted.ok) return success(entry)
    return fail(row, state, {
      reason: state === 'deleted' ? 'deleted-but-not-saved' : 'changed-but-not-saved',
    })
  }

  /**
   * Writes down that the address was not changed, and how the service lists it. That the service does not have it proves
   * no deletion, since the key may be another account's: it is noted where no list can settle it.
   */
  function keep(row: AddressRow, found: Found | undefined, isGone = false): void {
    book.endChange(row.id)
    const hasList = providers[row.provider].operations.list !== undefined
    if (isGone && !hasList) book.noteGone(row.id, now())
    if (found !== undefined) {
      book.mergeListed(row.accountId, [found.address], { goneAccounts: [], now: now(), askedAt: now() })
    }
    report(row)
  }

  const settler = createChangeSettler(
    { accounts, providers, book, call, memory, now, steady },
    { finish, keep },
  )

  /** Why an entry does not offer a change. */
  function refusalOf(entry: AddressEntry, wanted: AddressState): FailureReason {
    if (wanted !== 'deleted') return 'cannot-change'
    if (providers[entry.provider].operations.remove === undefined) return 'cannot-delete'
    return entry.ofHandle ? 'cannot-delete-of-handle' : 'address-inactive'
  }

  async function change(row: AddressRow, wanted: AddressState): Promise<Result<AddressEntry>> {
    const account = accounts.find(row.accountId)
    const entry = viewAddress(row)
    if (entry.state === wanted) return success(entry)
    if (account === undefined) return fail(row, wanted, { reason: 'account-gone' })
    if (!entry.can.some((action) => leadsTo(action) === wanted)) {
      return fail(row, wanted, { reason: refusalOf(entry, wanted) })
    }

    const begun = book.beginChange(row.id, wanted, now())
    if (!begun.ok) return fail(row, wanted, begun.failure)
    const outcome = await requestState(call, account, providers[row.provider], row, wanted, patience)
    if (outcome.outcome === 'done') return finish(row, outcome.state)
    const { outcome: how, refusal } = outcome
    const found = how === 'kept' ? outcome.found : undefined
    if (how === 'kept' && (found !== undefined || row.wanted === undefined || wanted === 'deleted'))
      keep(row, found, refusal.reason === 'address-gone')
    else if (how === 'unasked' && row.wanted === undefined) book.endChange(row.id)
    else {
      // An earlier change whose answer was lost stays open.
      if (how !== 'open' && row.wanted !== undefined) book.beginChange(row.id, row.wanted, now())
      settler.isOpen(row.id, refusal.retryAt)
      // An address that may no longer receive mail must not be pasted by mistake.
      await forgetCopy(row.address)
    }
    return fail(row, wanted, refusal)
  }

  /** Whether an earlier change of unknown outcome could still happen, and undo or double this one. */
  function couldMeet({ provider, wanted: earlier }: AddressRow, wanted: AddressState): boolean {
    const isChange = (state: AddressState | undefined) => state !== undefined && state !== 'deleted'
    return providers[provider].unrepeatable !== undefined && isChange(earlier) && isChange(wanted)
  }

  /**
   * Changes an address to the state that `wantedOf` names, once no other change of it is under way.
   * @param looked whether the service was asked about an earlier change of unknown outcome.
   */
  async function run(
    id: number,
    wantedOf: (entry: AddressEntry) => AddressState,
    looked = false,
  ): Promise<Result<AddressEntry>> {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const found = row.value
    const wanted = wantedOf(viewAddress(found))
    const other = asking.get(id) === wanted ? undefined : memory.underWay.underWay(id)
    if (other !== undefined) {
      await other
      return run(id, wantedOf)
    }
    if (couldMeet(found, wanted)) {
      if (looked) return fail(found, wanted, { reason: 'change-unknown' })
      await settler.lookAgain(found.accountId, 'user-acted')
      return run(id, wantedOf, true)
    }
    asking.set(id, wanted)
    const changed = await memory.underWay.run(id, () => change(found, wanted))
    // An entry shows an open change only once the change is no longer under way.
    const left = changed.ok ? undefined : book.find(id)
    if (left?.ok && left.value?.wanted !== undefined) report(left.value)
    return changed
  }

  return {
    ...settler,
    change: (id, action) => run(id, () => stateAfter[action]),
    remove: (id) => run(id, () => 'deleted'),
    async undo(id) {
      const undone = await run(id, (entry) => {
        // What is in the trash is taken back already.
        if (entry.state === 'trashed') return 'trashed'
        return providers[entry.provider].undoDeletes ? 'deleted' : stateAfter[wayBack(entry) ?? 'delete']
      })
      const reason = undone.ok ? undefined : undone.failure.reason
      if (reason === 'trash-deletes') return run(id, () => 'deleted')
      return reason === 'address-in-use' ? run(id, () => 'trashed') : undone
    },
  }
}
