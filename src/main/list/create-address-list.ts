import type { EventName, Events, WindowName } from '../../shared/contract.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type {
  AddressAccount,
  AddressFilter,
  AddressRange,
  ExportFormat,
} from '../../shared/views/address-list.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CallAccount } from '../accounts/call-account.ts'
import type { ViewAddress } from '../addresses/address-entry.ts'
import type { AddressChanges } from '../addresses/change-state.ts'
import type { OpenAttempts } from '../addresses/open-attempts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Later } from '../base/wall-clock.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { Providers } from '../providers/provider.ts'
import { createDeletion } from './delete-addresses.ts'
import { exportAddresses } from './export-addresses.ts'
import { createAddressImport } from './import-addresses.ts'
import { createListQuestions, type QuestionNotices } from './list-questions.ts'
import { hintOf } from './search-addresses.ts'
import { createSync } from './sync-addresses.ts'

/** The services behind the page of all addresses. */
export function createAddressList(parts: {
  readonly accounts: Pick<Accounts, 'all' | 'find'>
  readonly providers: Providers
  readonly book: AddressBook
  readonly call: CallAccount
  readonly viewAddress: ViewAddress
  /** Deletes addresses, and looks up changes of unknown outcome. */
  readonly changes: Pick<AddressChanges, 'remove' | 'lookAgain'>
  readonly openAttempts: Pick<OpenAttempts, 'lookAtUnnamed'>
  readonly notices: QuestionNotices
  /** Sends an event to the windows. */
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void
  now(): number
  readonly later: Later
  /** Tracks background work. */
  follow(work: Promise<unknown>): void
}) {
  const { accounts, providers, book, call, viewAddress, changes } = parts
  const { notices, tell, now, later, follow } = parts
  let closing = false
  const onChanged = () => tell('addressesChanged', null)

  const questions = createListQuestions(book, notices, onChanged)
  const sync = createSync({ accounts, providers, book, call, now }, questions, {
    lookFirst: parts.openAttempts.lookAtUnnamed,
    onChanged,
    onProgress: (progress) => tell('syncProgress', progress),
    isClosing: () => closing,
    later,
  })
  sync.start()
  const remove = createDeletion({ book, providers, viewAddress, now }, changes.remove)

  return {
    range(
      query: AddressFilter & Pick<AddressRange, 'offset'> & { readonly limit: number },
    ): Result<AddressRange> {
      const range = book.range(query)
      if (!range.ok) return failed(describeFailure(range.failure))
      const { total, entries, ...notes } = range.value
      return success({ total, offset: query.offset, entries: entries.map(viewAddress), ...hintOf(notes) })
    },
    accounts(): Result<readonly AddressAccount[]> {
      const used = book.accountsInUse()
      return used.ok ? used : failed(describeFailure(used.failure))
    },
    /** Deletes addresses. The page Addresses shows the progress of its own deletions only. */
    remove: (ids: readonly number[], window: WindowName) =>
      remove(ids, (progress) => {
        if (window === 'settings') tell('deleteProgress', progress)
      }),
    async sync(options: Parameters<typeof sync.all>[0]) {
      // Users refresh the list to learn the outcome of a change, as the app advises.
      const asked = options.asked ? accounts.all() : []
      await Promise.all(asked.map(({ id }) => changes.lookAgain(id, 'user-acted')))
      return sync.all(options)
    },
    /** Handles the user's answer to a question about an account's list. */
    answerListQuestion(accountId: string, yes: boolean): Result<null> {
      const answered = questions.answer(accountId, yes)
      if (!answered.ok) return answered
      if (answered.value) follow(sync.one(accountId))
      return success(null)
    },
    /** Discards the trust in an account's list, because the account has a new key or server. */
    doubtList(accountId: string): void {
      book.setListedAt(accountId, 0)
      sync.startOver(accountId)
      questions.forget(accountId)
    },
    export: (format: ExportFormat) => exportAddresses(book, format, now()),
    import: createAddressImport({ accounts, book, providers, now }, onChanged, (progress) =>
      tell('importProgress', progress),
    ),
    /** Ends long tasks, because the app closes. */
    stop(): void {
      closing = true
      sync.stop()
    },
  }
}

export type AddressList = ReturnType<typeof createAddressList>
