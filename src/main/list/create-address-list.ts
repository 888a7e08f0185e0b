import type { EventName, Events } from '../../shared/contract.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { labelMaxLength, normalizeLabel } from '../../shared/rules/label.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import type {
  AddressAccount,
  AddressFilter,
  AddressRange,
  ExportedFile,
  ExportFormat,
} from '../../shared/views/address-list.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { Deletions } from '../addresses/deletions.ts'
import { onOneLine } from '../addresses/one-line.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import { createDeletion, type DeleteAddresses } from './delete-addresses.ts'
import { exportAddresses } from './export-addresses.ts'
import { type AddressImport, createAddressImport } from './import-addresses.ts'
import { createListQuestions, type QuestionNotices } from './list-questions.ts'
import { createSync, type SyncAddresses } from './sync-addresses.ts'

/** The services behind the page of all addresses. */
export interface AddressList {
  range(query: AddressFilter & { readonly offset: number; readonly limit: number }): Result<AddressRange>
  accounts(): Result<readonly AddressAccount[]>
  saveLabel(id: number, label: string): Result<AddressEntry>
  readonly remove: DeleteAddresses
  readonly sync: SyncAddresses['all']
  /** Handles the user's answer to a question about an account's list. */
  answerListQuestion(accountId: string, yes: boolean): Result<null>
  /** Discards the trust in an account's list, because the account has a new key or server. */
  doubtList(accountId: string): void
  export(format: ExportFormat): Promise<Result<ExportedFile>>
  readonly import: AddressImport
  /** Ends long tasks, because the app closes. */
  stop(): void
}

/** Builds the page's services. */
export function createAddressList({
  accounts,
  providers,
  book,
  call,
  viewAddress,
  deletions,
  notices,
  tell,
  onAddress,
  now,
  later,
  follow,
}: {
  readonly accounts: Pick<Accounts, 'all' | 'find'>
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /** Deletes addresses, and looks up deletions of unknown outcome. */
  readonly deletions: Pick<Deletions, 'undo' | 'lookAgain'>
  readonly notices: QuestionNotices
  /** Sends an event to the windows. */
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void
  /** Called with every changed address. */
  onAddress(entry: AddressEntry): void
  now(): number
  readonly later: Later
  /** Tracks background work. */
  follow(work: Promise<unknown>): void
}): AddressList {
  let closing = false
  const onChanged = () => tell('addressesChanged', null)

  const questions = createListQuestions(book, notices, onChanged)
  const sync = createSync({ accounts, providers, book, call, now }, questions, {
    onChanged,
    onProgress: (progress) => tell('syncProgress', progress),
    isClosing: () => closing,
    later,
  })
  sync.start()

  return {
    range({ offset, ...query }) {
      const range = book.range({ offset, ...query })
      if (!range.ok) return failed(describeFailure(range.failure))
      const { total, entries } = range.value
      return success({ total, offset, entries: entries.map(viewAddress) })
    },
    accounts() {
      const used = book.accountsInUse()
      return used.ok ? used : failed(describeFailure(used.failure))
    },
    saveLabel(id, typed) {
      const label = normalizeLabel(onOneLine(typed.toWellFormed()))
      if (label.length > labelMaxLength) {
        const refusal = { reason: 'label-too-long', field: 'label', limit: labelMaxLength } as const
        return failed(describeFailure(refusal, { provider: 'Aliasmith' }))
      }
      const row = book.setLabel(id, label, now())
      if (!row.ok) return failed(describeFailure(row.failure))
      const entry = viewAddress(row.value)
      onAddress(entry)
      return success(entry)
    },
    remove: createDeletion({ book, providers, viewAddress, now }, deletions.undo, (progress) =>
      tell('deleteProgress', progress),
    ),
    async sync(options) {
      // Users refresh the list to learn the outcome of a deletion, as the app advises.
      const asked = options.asked ? accounts.all() : []
      await Promise.all(asked.map(({ id }) => deletions.lookAgain(id, 'user-acted')))
      return sync.all(options)
    },
    answerListQuestion(accountId, yes) {
      const answered = questions.answer(accountId, yes)
      if (!answered.ok) return answered
      if (answered.value) follow(sync.one(accountId))
      return success(null)
    },
    doubtList(accountId) {
      book.setListedAt(accountId, 0)
      sync.startOver(accountId)
      questions.forget(accountId)
    },
    export: (format) => exportAddresses(book, format, now()),
    import: createAddressImport({ accounts, book, providers, now }, onChanged, (progress) =>
      tell('importProgress', progress),
    ),
    stop() {
      closing = true
      sync.stop()
    },
  }
}
