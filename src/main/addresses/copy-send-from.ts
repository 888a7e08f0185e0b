import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { isDomain } from '../../shared/rules/domain-name.ts'
import { canonicalAddress } from '../../shared/rules/email-address.ts'
import type { SendFromAddress } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import { contextOfRow } from './context-of-row.ts'
import type { WriteClipboard } from './copy-address.ts'
import { reasonOfChange } from './reason-of-change.ts'
import { knownOf } from './request-state.ts'
import { sendAbout } from './send-about.ts'

/** Copies the address to write to, so that mail to somebody comes from an address of the book. */
export type CopySendFrom = (id: number, typedTo: string) => Promise<Result<SendFromAddress>>

/** The longest address of a mail, https://datatracker.ietf.org/doc/html/rfc3696#section-3 with its erratum 1690. */
const longest = 254

/**
 * Whether a service's answer is one address. Its local part holds a whole address, so it can be longer than 64
 * characters.
 */
function isOneAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const isPlain = /^[\w!#$%&'*+/=?^`{|}~.-]+$/.test(text.slice(0, at))
  return isPlain && text.length <= longest && isDomain(text.slice(at + 1).toLowerCase())
}

/** Builds the use case. The copied text is no address of the book, so no row shows it as copied. */
export function createSendFrom({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  writeClipboard,
  patience,
}: {
  readonly accounts: Pick<Accounts, 'find'>
  readonly providers: Providers
  readonly book: Pick<AddressBook, 'find'>
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  readonly writeClipboard: WriteClipboard
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
}): CopySendFrom {
  return async (id, typedTo) => {
    const row = book.find(id)
    if (!row.ok) return failed(describeFailure(row.failure))
    if (row.value === undefined) return failed(describeFailure({ reason: 'address-gone' }))
    const { accountId } = row.value
    const context = contextOfRow(providers, row.value)
    const fail = (refusal: Refusal) => failed(describeFailure(refusal, context))

    if (typedTo.trim() === '') return fail({ reason: 'email-missing', field: 'email' })
    const to = canonicalAddress(typedTo)
    if (to === undefined) return fail({ reason: 'email-malformed', field: 'email' })
    const account = accounts.find(accountId)
    if (account === undefined) return fail({ reason: 'account-removed' })
    if (!viewAddress(row.value).can.includes('copy-send-from')) return fail({ reason: 'cannot-change' })

    const sent = await sendAbout(call, account, 'sendFrom', { ...knownOf(row.value), to }, patience)
    if (!sent.ok) {
      const isAboutTo = sent.failure.field === 'email'
      return fail(isAboutTo ? sent.failure : { ...sent.failure, reason: reasonOfChange(sent.failure) })
    }
    if (!isOneAddress(sent.value)) return fail({ reason: 'answer-not-an-address' })
    const reason = await writeClipboard(sent.value)
    return reason === undefined ? success({ address: sent.value, to }) : fail({ reason, address: sent.value })
  }
}
