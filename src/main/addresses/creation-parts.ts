import type { FailureReason } from '../../shared/failure.ts'
import type { CreatedAddress } from '../../shared/views/address.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { Patience } from '../accounts/patience.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import type { ViewAddress } from './address-entry.ts'

/** What creating needs of the rest of the app. */
export interface CreationParts {
  readonly accounts: Accounts
  readonly providers: Providers
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
  /** A clock that nobody sets, in milliseconds since any moment. */
  steady(): number
  /** How long a service may keep the user waiting. */
  readonly patience: Patience
  /**
   * Calls back after some milliseconds, also while nobody touches the app, unless what it gives is called. The app waits
   * for what it runs before it closes.
   */
  later(ms: number, run: () => Promise<void>): () => void
}
