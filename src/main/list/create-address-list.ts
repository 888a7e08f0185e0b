import type { EventName, Events } from '../../shared/contract.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import { normalizeLabel } from '../../shared/rules/label.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import type {
  AddressAccount,
  AddressFilter,
  AddressRange,
  ExportedFile,
  ExportFormat,
} from '../../shared/views/address-list.ts'
import { ownLabelMaxLength } from '../addresses/check-new-address.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import type { Deletions } from '../addresses/deletions.ts'
import { onOneLine } from '../addresses/one-line.ts'
import { describeFailure } from '../base/describe-failure.ts'
import { createDeletion, type DeleteAddresses } from './delete-addresses.ts'
import { exportAddresses } from './export-addresses.ts'
import { type AddressImport, createAddressImport } from './import-addresses.ts'
import { createListQuestions, type ListQuestionParts } from './list-questions.ts'
import type { SecondLookParts } from './second-looks.ts'
import { createSync, type SyncAddresses } from './sync-addresses.ts'

/** Everything that the page of all addresses can do. */
export interface AddressList {
  range(query: AddressFilter & { readonly offset: number; readonly limit: number }): Result<AddressRange>
  accounts(): Result<readonly AddressAccount[]>
  saveLabel(id: number, label: string): Result<AddressEntry>
  readonly remove: DeleteAddresses
  readonly sync: SyncAddresses['all']
  /** Answers the question of a notice about an account's list. */
  answerListQuestion(accountId: string, yes: boolean): Result<null>
  /** Forgets what is known of an account's list: it has another key or server. */
  doubtList(accountId: string): void
  export(format: ExportFormat): Promise<Result<ExportedFile>>
  readonly import: AddressImport
  /** Ends what may take long, because the app closes. */
  stop(): void
}

/**
 * Builds the page's services.
 * @param deletions deletes addresses, and looks at those of which nobody knows.
 * @param tellChanged tells the windows of an entry that changed.
 */
export function createAddressList(
  parts: Pick<CreationParts, 'accounts' | 'providers' | 'book' | 'call' | 'now' | 'viewAddress'> &
    Pick<SecondLookParts, 'after' | 'follow'> &
    Pick<ListQuestionParts, 'notices'>,
  tell: <Name extends EventName>(name: Name, payload: Events[Name]) => void,
  deletions: Pick<Deletions, 'undo' | 'lookAgain'>,
  tellChanged: (entry: AddressEntry) => void,
): AddressList {
  const { book, now, viewAddress } = parts
  let closing = false
  const onChanged = () => tell('addressesChanged', null)

  const questions = createListQuestions({ ...parts, onChanged })
  const sync = createSync({ ...parts, onChanged, isOver: () => closing }, questions, (progress) =>
    tell('syncProgress', progress),
  )
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
      if (label.length > ownLabelMaxLength) {
        const refusal = { reason: 'label-too-long', field: 'label', limit: ownLabelMaxLength } as const
        return failed(describeFailure(refusal, { provider: 'Aliasmith' }))
      }
      const row = book.setLabel(id, label, now())
      if (!row.ok) return failed(describeFailure(row.failure))
      const entry = viewAddress(row.value)
      tellChanged(entry)
      return success(entry)
    },
    remove: createDeletion(parts, deletions.undo, (progress) => tell('deleteProgress', progress)),
    async sync(options) {
      // Whoever wants to know what became of a deletion is told to refresh the list.
      const accounts = options.asked ? parts.accounts.all() : []
      await Promise.all(accounts.map(({ id }) => deletions.lookAgain(id, 'user-acted')))
      return sync.all(options)
    },
    answerListQuestion(accountId, yes) {
      const answered = questions.answer(accountId, yes)
      if (!answered.ok) return answered
      if (answered.value) parts.follow(sync.one(accountId))
      return success(null)
    },
    doubtList(accountId) {
      book.setListedAt(accountId, 0)
      sync.startOver(accountId)
      questions.forget(accountId)
    },
    export: (format) => exportAddresses(book, format, now()),
    import: createAddressImport(parts, onChanged, (progress) => tell('importProgress', progress)),
    stop() {
      closing = true
      sync.stop()
    },
  }
}
