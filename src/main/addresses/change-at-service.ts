import type { FailureReason, FieldName, Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressAction, AddressEntry } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createTurns } from '../base/turns.ts'
import type { AddressBook, AddressRow, BookResult } from '../book/address-book.ts'
import type { InputOf, KnownAddress, Provider, Providers, ValueOf } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { contextOfRow } from './context-of-row.ts'
import { reasonOfChange } from './reason-of-change.ts'
import { knownOf } from './request-state.ts'
import { type RepeatableOperation, sendAbout } from './send-about.ts'

/** The parts that a change at the service needs. */
export interface ServiceChangeParts {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'find' | 'setDestination' | 'setDisplayName' | 'setBlocksPromotions'>
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /** Called with every address whose entry may have changed. */
  onAddress(entry: AddressEntry): void
  now(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}

/** A change of one address at its service. */
interface ServiceChange<Name extends RepeatableOperation> {
  readonly id: number
  /** The action that must be offered. */
  readonly action: AddressAction
  readonly operation: Name
  /** The control that a refusal can blame; no other is on the screen. Absent if there is none. */
  readonly field?: FieldName
  /** The reason to show if every answer is lost. */
  readonly unknown: FailureReason
  /** The input of the operation, or why it is refused before anything is sent. */
  input(known: KnownAddress, provider: Provider): Result<InputOf<Name>, Refusal>
  /** Stores what the service confirmed. */
  store(id: number, value: ValueOf<Name>): BookResult<AddressRow>
}

/** Changes an address at its service, and then in the book. */
export type ChangeAtService = <Name extends RepeatableOperation>(
  change: ServiceChange<Name>,
) => Promise<Result<AddressEntry>>

/**
 * Builds changes that the service has first: until it confirms one, the book says how the address was. Two changes of
 * one kind for one address take turns, so that the last one counts.
 */
export function createServiceChange({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  onAddress,
  patience,
}: ServiceChangeParts): ChangeAtService {
  const turns = createTurns<number>()

  return (change) =>
    turns(change.id, async () => {
      const row = book.find(change.id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
      const { accountId, provider } = row.value
      const context = contextOfRow(providers, row.value)
      const fail = (refusal: Refusal) =>
        failed(describeFailure({ ...refusal, reason: reasonOfChange(refusal) }, context))
      const account = accounts.find(accountId)
      if (account === undefined) return fail({ reason: 'account-gone' })
      if (!viewAddress(row.value).can.includes(change.action)) return fail({ reason: 'cannot-change' })

      const input = change.input(knownOf(row.value), providers[provider])
      if (!input.ok) return fail(input.failure)
      const sent = await sendAbout(call, account, change.operation, input.value, patience)
      if (!sent.ok) {
        const { field, ...refusal } = sent.failure
        if (sent.lost) return fail({ reason: change.unknown })
        return fail(field !== undefined && field === change.field ? sent.failure : refusal)
      }
      const changed = change.store(change.id, sent.value)
      if (!changed.ok) return fail({ reason: 'changed-but-not-saved' })
      const entry = viewAddress(changed.value)
      onAddress(entry)
      return success(entry)
    })
}
