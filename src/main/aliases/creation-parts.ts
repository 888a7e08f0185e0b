import type { CreatedAddress } from '../../shared/address.ts'
import type { FailureReason } from '../../shared/failure.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { Provider } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'
import type { AddressBook } from './book/address-book.ts'
import type { CallAccount } from './call-account.ts'

/** What creating needs of the rest of the app. */
export interface CreationParts {
  readonly accounts: Accounts
  readonly providers: Readonly<Record<AccountRecord['provider'], Provider>>
  readonly book: AddressBook
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /**
   * Puts an address on the clipboard; `id` is its row in the book, where it has one. Resolves with the reason if that
   * fails.
   */
  writeClipboard(address: string, id?: number): Promise<FailureReason | undefined>
  /** Whether the user wants an address on the clipboard as soon as it is made. */
  copiesOnCreation(): boolean
  /** Called for every address written down. */
  onAddress(entry: CreatedAddress['entry']): void
  now(): number
}
