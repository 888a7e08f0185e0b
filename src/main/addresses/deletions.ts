import { codeOfReason, type FailureReason, type Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { type AddressEntry, isDeletable } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook, AddressRow } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { DeletionMemory } from './deletion-memory.ts'
import { type Removal, removeAddress } from './remove-address.ts'
import { createDeletionSettler, type DeletionSettler } from './settle-deletions.ts'
import type { UndoAddress } from './undo-address.ts'

/** Deletes addresses. Every deletion takes this way. */
export interface Deletions extends DeletionSettler {
  readonly undo: UndoAddress
}

/** The reason to show for a deletion, where the usual sentence speaks of typed input. */
const deletionReasons: Readonly<Partial<Record<FailureReason, FailureReason>>> = {
  'account-gone': 'account-removed',
  'key-in-request': 'address-holds-key',
  'not-yours': 'address-not-yours',
}
const keptReasons: readonly FailureReason[] = ['address-inactive', 'state-changed', 'cannot-delete-of-handle']

function reasonToShow({ reason, status }: Refusal): FailureReason {
  const known = deletionReasons[reason]
  if (known !== undefined || keptReasons.includes(reason) || status === undefined) return known ?? reason
  const code = codeOfReason[reason]
  const isAboutInput = code === 'invalid-input' || code === 'conflict' || code === 'banned'
  const isAboutPlan = code === 'plan-required' || code === 'quota-exceeded'
  return isAboutInput || isAboutPlan ? 'deletion-refused' : reason
}

/**
 * Builds the deletion of addresses. Each is journalled before it is sent, and refused if the book cannot take it. A
 * deletion at the service counts, even if it cannot be written down afterwards (`deleted-but-not-saved`). Open
 * deletions are settled later.
 */
export function createDeletions({
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
  readonly memory: DeletionMemory
  /** Called with every address whose entry may have changed. */
  onAddress(entry: AddressEntry): void
  /** Takes an address off the clipboard, if it is still there. */
  forgetCopy(address: string): Promise<void>
  now(): number
  /** A monotonic clock, in milliseconds since an arbitrary moment. */
  steady(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): Deletions {
  function fail(row: AddressRow, { field: _, ...refusal }: Refusal): Result<never> {
    const { address, accountName } = row
    const context = { provider: providers[row.provider].view.name, account: accountName, address }
    return failed(describeFailure({ ...refusal, reason: reasonToShow(refusal) }, context))
  }

  /** Reports to the windows how the entry stands now. */
  function report(row: AddressRow): AddressEntry {
    const latest = book.find(row.id)
    const entry = viewAddress(latest.ok && latest.value !== undefined ? latest.value : row)
    onAddress(entry)
    return entry
  }

  /** Writes down that the service has deleted the address. Until then, the memory holds that. */
  async function finish(row: AddressRow): Promise<Result<AddressEntry>> {
    memory.gone.add(row.id)
    const noted = book.endDeletion(row.id, now())
    if (noted.ok) memory.gone.delete(row.id)
    // An address that no longer receives mail must not be pasted by mistake.
    await forgetCopy(row.address)
    const entry = report(row)
    return noted.ok ? success(entry) : fail(row, { reason: 'deleted-but-not-saved' })
  }

  /** Writes down that the address was not deleted, and how the service lists it. */
  function keep(row: AddressRow, found: Extract<Removal, { outcome: 'kept' }>['found']): void {
    book.endDeletion(row.id)
    if (found !== undefined) {
      book.mergeListed(row.accountId, [found.address], { goneAccounts: [], now: now(), askedAt: now() })
    }
    report(row)
  }

  const settler = createDeletionSettler(
    { accounts, providers, book, call, memory, now, steady },
    { finish, keep },
  )

  async function remove(row: AddressRow): Promise<Result<AddressEntry>> {
    const account = accounts.find(row.accountId)
    const provider = providers[row.provider]
    const entry = viewAddress(row)
    if (entry.state === 'deleted') return success(entry)
    if (account === undefined) return fail(row, { reason: 'account-gone' })
    if (provider.operations.remove === undefined) return fail(row, { reason: 'cannot-delete' })
    if (!isDeletable(entry)) {
      return fail(row, { reason: entry.ofHandle ? 'cannot-delete-of-handle' : 'address-inactive' })
    }

    const begun = book.beginDeletion(row.id, now())
    if (!begun.ok) return fail(row, begun.failure)
    const removal = await removeAddress(call, account, provider, row.address, patience)
    if (removal.outcome === 'deleted') return finish(row)
    if (removal.outcome === 'kept') keep(row, removal.found)
    // An earlier deletion whose answer was lost stays open.
    else if (removal.outcome === 'unasked' && row.deleting !== true) book.endDeletion(row.id)
    else {
      settler.isOpen(row.id, removal.refusal.retryAt)
      // An address that may no longer receive mail must not be pasted by mistake.
      await forgetCopy(row.address)
    }
    return fail(row, removal.refusal)
  }

  async function removeById(id: number): Promise<Result<AddressEntry>> {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    return row.value === undefined ? failed(describeFailure({ reason: 'address-gone' })) : remove(row.value)
  }

  return {
    ...settler,
    async undo(id) {
      const undone = await memory.removals.run(id, () => removeById(id))
      // An entry shows an open deletion only once the deletion is no longer under way.
      const left = undone.ok ? undefined : book.find(id)
      if (left?.ok && left.value?.deleting === true) report(left.value)
      return undone
    },
  }
}
