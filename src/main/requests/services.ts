import type { AccountView } from '../../shared/views/account.ts'
import type { DesktopSlice } from '../../shared/views/desktop.ts'
import type { AccountsSlice } from '../../shared/views/snapshot.ts'
import type { ListChoices } from '../accounts/account-choices.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { KeyByEmail } from '../accounts/key-by-email.ts'
import type { LearnReport } from '../accounts/key-report.ts'
import type { ConnectionTest } from '../accounts/test-connection.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import type { BlockPromotions } from '../addresses/block-promotions.ts'
import type { CopyAddress } from '../addresses/copy-address.ts'
import type { CopySendFrom } from '../addresses/copy-send-from.ts'
import type { CreateFromForm } from '../addresses/create-from-form.ts'
import type { LabelAndPin } from '../addresses/label-and-pin.ts'
import type { OpenAtService } from '../addresses/open-at-service.ts'
import type { OpenAttempts } from '../addresses/open-attempts.ts'
import type { AddressReserve } from '../addresses/reserve-address.ts'
import type { SetDisplayName } from '../addresses/set-display-name.ts'
import type { SetRecipients } from '../addresses/set-recipients.ts'
import type { SuggestForForm } from '../addresses/suggest-for-form.ts'
import type { ChangeAddress, UndoAddress } from '../addresses/undo-address.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { SystemFacts } from '../desktop/about/system-facts.ts'
import type { ClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import type { FormWishes } from '../desktop/form-wish.ts'
import type { AppHotkeys } from '../desktop/hotkeys.ts'
import type { Notices } from '../desktop/notices.ts'
import type { AppPreferences } from '../desktop/preferences.ts'
import type { UnreadFailures } from '../desktop/unread-failure.ts'
import type { Updates } from '../desktop/updates/updates.ts'
import type { Windows } from '../desktop/windows.ts'
import type { Handles } from '../handles/handles.ts'
import type { UseHandle } from '../handles/use-handle.ts'
import type { AddressList } from '../list/create-address-list.ts'
import type { Log } from '../log/log.ts'
import type { SuggestName } from '../naming/suggest-name.ts'
import type { Providers } from '../providers/provider.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell } from '../shell/shell.ts'

/** The app's services that handle requests. The wiring builds them. */
export interface Services {
  readonly accounts: Accounts
  readonly providers: Providers
  readonly book: AddressBook
  readonly settings: SettingsStore
  viewOf(account: AccountRecord): AccountView
  readonly viewAddress: ViewAddress
  accountsSlice(): AccountsSlice
  /** Shows the current state of the accounts everywhere. */
  accountsChanged(): void

  readonly maker: AddressMaker
  readonly createFromForm: CreateFromForm
  readonly openAttempts: Pick<OpenAttempts, 'forgetAccount'>
  /** Repeats the lookups of an account's addresses that failed. */
  readonly lookAgain: OpenAttempts['lookAgain']
  readonly change: ChangeAddress
  readonly undo: UndoAddress
  readonly copy: CopyAddress
  /** The same for the popover, which may hide then. */
  readonly copyInPopover: CopyAddress
  readonly labelAndPin: LabelAndPin
  readonly blockPromotions: BlockPromotions
  readonly setDisplayName: SetDisplayName
  readonly setRecipients: SetRecipients
  readonly copySendFrom: CopySendFrom
  readonly openAtService: OpenAtService
  readonly suggest: SuggestName
  readonly suggestForForm: SuggestForForm
  readonly reserve: AddressReserve
  readonly addressList: AddressList
  readonly handles: Handles
  readonly useHandle: UseHandle
  readonly refreshDomains: RefreshDomains
  readonly listChoices: ListChoices
  /** Asks for the report of an account that has none. */
  readonly learnReport: LearnReport
  readonly connection: ConnectionTest
  readonly keyByEmail: KeyByEmail

  readonly shell: Shell
  readonly windows: Windows
  readonly clipboard: ClipboardKeeper
  readonly hotkeys: AppHotkeys
  readonly preferences: AppPreferences
  desktopSlice(): DesktopSlice
  readonly notices: Notices
  readonly unread: UnreadFailures
  /** The fields that a link fills in the form. */
  readonly wishes: FormWishes
  readonly updates: Updates
  /** Remembers that a notice was dismissed. */
  dismissed(noticeId: string): void

  readonly version: string
  readonly system: SystemFacts
  readonly dataFolder: string
  /** The list of licences that the build wrote. */
  readonly licencesFile: string
  readonly log: Log
  /** Follows background work. */
  follow(work: Promise<unknown>): void
}
