import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result, success } from '../../shared/result.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { Suggestion } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { HandlersOf } from '../ipc/router.ts'
import type { Services } from './services.ts'
import { withAccount } from './with-account.ts'

/** The requests about accounts: choosing, changing and testing them. */
export function accountRequests(services: Services) {
  const { accounts, accountsChanged, addressList, book, connection, follow, keyByEmail } = services
  const {
    learnReport,
    listChoices,
    lookAgain,
    openAttempts,
    refreshDomains,
    reserve,
    settings,
    suggest,
    suggestForForm,
    viewOf,
  } = services
  /** Shows a changed account everywhere, or returns why it was not changed. */
  const changed = (result: Result<AccountRecord, Refusal>, nickname?: string): Result<AccountView> => {
    if (!result.ok) {
      return failed(describeFailure(result.failure, nickname === undefined ? {} : { account: nickname }))
    }
    book.rememberAccount(result.value)
    accountsChanged()
    return success(viewOf(result.value))
  }

  /** An address that could not be looked up with the old key may be found with the new key. */
  const lookAgainAt = (accountId: string): void => follow(lookAgain(accountId, 'user-acted'))

  return {
    chooseAccount: ({ accountId }) =>
      withAccount<Suggestion>(accounts, accountId, (account) => {
        settings.write({ ...settings.read(), currentAccountId: accountId })
        return suggestForForm.first(account)
      }),
    chooseFormat: ({ accountId, format }) =>
      withAccount<Suggestion>(accounts, accountId, (account) => {
        const chosen = changed(accounts.learn(accountId, { options: { ...account.options, format } }))
        return chosen.ok ? suggestForForm.first(account) : chosen
      }),
    refreshDomains: ({ accountId }) => withAccount(accounts, accountId, refreshDomains),

    addPracticeAccount: () => changed(accounts.addPractice()),
    async saveAccount(draft) {
      // A recent test result need not be found again, and is written in the same step.
      const shown = await connection.shownOfKey(draft)
      const before = accounts.find(draft.id ?? '')
      const saved = await accounts.save(draft, shown)
      if (saved.ok && draft.key !== undefined) lookAgainAt(saved.value.id)
      if (saved.ok) follow(learnReport(saved.value.id, draft.key !== undefined))
      const isOther =
        draft.key !== undefined || before?.server !== (saved.ok ? saved.value.server : undefined)
      if (saved.ok && before !== undefined && isOther) addressList.doubtList(saved.value.id)
      return changed(saved, draft.nickname)
    },
    async testConnection(draft) {
      const tested = await connection.test(draft)
      if (tested.ok && draft.id !== undefined && draft.key === undefined) lookAgainAt(draft.id)
      return tested
    },
    listChoices: ({ accountId }) => withAccount(accounts, accountId, listChoices),
    askForKey: keyByEmail.ask,
    async confirmKey(confirmation) {
      const saved = await keyByEmail.confirm(confirmation)
      if (!saved.ok) return saved
      lookAgainAt(saved.value.id)
      addressList.doubtList(saved.value.id)
      return changed(saved)
    },
    makeDefault: ({ id }) => changed(accounts.makeDefault(id)),
    async removeAccount({ id }) {
      const removed = changed(await accounts.remove(id))
      if (!removed.ok) return removed
      openAttempts.forgetAccount(id)
      addressList.doubtList(id)
      return success(null)
    },

    saveNaming: ({ id, naming }) =>
      withAccount<AccountView>(accounts, id, async (account) => {
        const sample = await suggest(account, naming)
        return sample.ok ? changed(accounts.learn(id, { naming })) : sample
      }),
    setReserve: ({ id, on }) =>
      withAccount<AccountView>(accounts, id, async (account) => {
        if (on && viewOf(account).reserve === undefined)
          return failed(describeFailure({ reason: 'not-offered' }, { account: account.nickname }))
        reserve.again(id)
        return changed(accounts.learn(id, { reserve: on }))
      }),
    sampleName: ({ id, naming }) => withAccount(accounts, id, (account) => suggest(account, naming)),
  } satisfies HandlersOf<'accounts'>
}
