import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createTurns } from '../base/turns.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { reasonOfChange } from './reason-of-change.ts'
import { knownOf } from './request-state.ts'
import { sendAbout } from './send-about.ts'

/** Sends the mail of an address to other recipients. */
export type SetRecipients = (id: number, recipients: readonly string[]) => Promise<Result<AddressEntry>>

/**
 * Builds the choice of recipients. The service comes first: until it confirms, the book says where the mail goes. Two
 * choices for one address take turns, so that the last one counts.
 */
export function createRecipients({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  onAddress,
  now,
  patience,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'find' | 'setDestination'>
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /** Called with every address whose entry may have changed. */
  onAddress(entry: AddressEntry): void
  now(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): SetRecipients {
  const turns = createTurns<number>()

  return (id, recipients) =>
    turns(id, async () => {
      const row = book.find(id)
      if (!row.ok) return failed(describeFailure(row.failure))
      if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
      const { address, accountId, accountName, provider } = row.value
      const context = { provider: providers[provider].view.name, account: accountName, address }
      const fail = (refusal: Refusal) =>
        failed(describeFailure({ ...refusal, reason: reasonOfChange(refusal) }, context))
      const account = accounts.find(accountId)
      if (account === undefined) return fail({ reason: 'account-gone' })
      if (!viewAddress(row.value).can.includes('forward')) return fail({ reason: 'cannot-change' })

      const input = { ...knownOf(row.value), recipients: [...new Set(recipients)] }
      const sent = await sendAbout(call, account, 'setRecipients', input, patience)
      if (!sent.ok) {
        const { field: _, ...refusal } = sent.failure
        return fail(sent.lost ? { reason: 'recipients-unknown' } : refusal)
      }
      const changed = book.setDestination(id, sent.value.destination, now())
      if (!changed.ok) return fail({ reason: 'changed-but-not-saved' })
      const entry = viewAddress(changed.value)
      onAddress(entry)
      return success(entry)
    })
}
