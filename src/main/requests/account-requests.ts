import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import type { RefreshDomains } from '../accounts/account-domains.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { KeyByEmail } from '../accounts/key-by-email.ts'
import type { ConnectionTest } from '../accounts/test-connection.ts'
import type { AddressMaker } from '../addresses/address-maker.ts'
import type { CreationParts } from '../addresses/creation-parts.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Handlers } from '../ipc/router.ts'
import type { AddressList } from '../list/create-address-list.ts'
import type { SuggestName } from '../naming/suggest-name.ts'
import type { SettingsStore } from '../settings/settings.ts'
import { withAccount } from './with-account.ts'

/** What choosing and changing accounts needs. */
export interface AccountAnswerParts extends Pick<CreationParts, 'book'> {
  readonly accounts: Accounts
  readonly settings: SettingsStore
  readonly addressList: Pick<AddressList, 'doubtList'>
  readonly maker: Pick<AddressMaker, 'forgetAccount' | 'lookAgain'>
  readonly suggest: SuggestName
  readonly refreshDomains: RefreshDomains
  readonly connection: ConnectionTest
  readonly keyByEmail: KeyByEmail
  viewOf(account: AccountRecord): AccountView
  accountsChanged(): void
  /** Follows work that nobody waits for. */
  follow(work: Promise<unknown>): void
}

/** The requests about accounts. */
export type AccountAnswers = Pick<
  Handlers,
  | 'chooseAccount'
  | 'refreshDomains'
  | 'addPracticeAccount'
  | 'saveAccount'
  | 'testConnection'
  | 'askForKey'
  | 'confirmKey'
  | 'makeDefault'
  | 'removeAccount'
  | 'saveNaming'
  | 'sampleName'
>

/** Answers them. */
export function answerAccounts(parts: AccountAnswerParts): AccountAnswers {
  const { accounts, book, settings } = parts

  /** Shows a changed account everywhere, or says why it was not changed. */
  const changed = (result: Result<AccountRecord, Refusal>, nickname?: string): Result<AccountView> => {
    if (!result.ok) {
      return failed(describeFailure(result.failure, nickname === undefined ? {} : { account: nickname }))
    }
    book.rememberAccount(result.value)
    parts.accountsChanged()
    return success(parts.viewOf(result.value))
  }

  /** What could not be looked up with the old key may be with the new one. */
  const lookAgain = (accountId: string): void => parts.follow(parts.maker.lookAgain(accountId, 'user-acted'))

  return {
    chooseAccount: ({ accountId }) =>
      withAccount<Suggestion>(accounts, accountId, (account) => {
        settings.write({ ...settings.read(), currentAccountId: accountId })
        return parts.suggest(account)
      }),
    refreshDomains: ({ accountId }) => withAccount(accounts, accountId, parts.refreshDomains),

    addPracticeAccount: () => changed(accounts.addPractice()),
    async saveAccount(draft) {
      // What was found out a moment ago need not be found out again, and is written in the same step.
      const state = draft.key === undefined ? undefined : await parts.connection.shownState(draft)
      const before = accounts.find(draft.id ?? '')
      const saved = await accounts.save(draft, state === undefined ? {} : { state })
      if (saved.ok && draft.key !== undefined) lookAgain(saved.value.id)
      const isOther =
        draft.key !== undefined || before?.server !== (saved.ok ? saved.value.server : undefined)
      if (saved.ok && before !== undefined && isOther) parts.addressList.doubtList(saved.value.id)
      return changed(saved, draft.nickname)
    },
    async testConnection(draft) {
      const tested = await parts.connection.test(draft)
      if (tested.ok && draft.id !== undefined && draft.key === undefined) lookAgain(draft.id)
      return tested
    },
    askForKey: (request) => parts.keyByEmail.ask(request),
    async confirmKey(confirmation) {
      const saved = await parts.keyByEmail.confirm(confirmation)
      if (!saved.ok) return saved
      lookAgain(saved.value.id)
      parts.addressList.doubtList(saved.value.id)
      return changed(saved)
    },
    makeDefault: ({ id }) => changed(accounts.makeDefault(id)),
    async removeAccount({ id }) {
      const removed = changed(await accounts.remove(id))
      if (!removed.ok) return removed
      parts.maker.forgetAccount(id)
      parts.addressList.doubtList(id)
      return success(null)
    },

    saveNaming: ({ id, naming }) =>
      withAccount<AccountView>(accounts, id, async (account) => {
        const sample = await parts.suggest(account, naming)
        return sample.ok ? changed(accounts.learn(id, { naming })) : sample
      }),
    sampleName: ({ id, naming }) => withAccount(accounts, id, (account) => parts.suggest(account, naming)),
  }
}
