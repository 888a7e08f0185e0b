import { words } from '../../shared/words/words.ts'
import { createAccountKeys } from '../accounts/account-keys.ts'
import { createAccountViews } from '../accounts/account-views.ts'
import { type Accounts, createAccounts } from '../accounts/accounts.ts'
import { accountsSlice } from '../accounts/accounts-slice.ts'
import { createAccountCaller } from '../accounts/call-account.ts'
import { createAccountLimits } from '../accounts/limits/account-limits.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import { handleAddressesOf } from '../handles/use-handle.ts'
import { createSender, type RequestNote } from '../http/sender.ts'
import { createCallLog } from '../log/log-calls.ts'
import { providers } from '../providers/registry.ts'
import type { AppOptions } from './app-options.ts'
import type { Foundation } from './foundation.ts'

/** The accounts, what they may still do, and the way to their services. */
export type AccountServices = ReturnType<typeof createAccountServices>

/** The notice about keys that are kept until the app quits. */
const sessionNotice = 'keychain-unavailable'

/** Builds them. */
export function createAccountServices(options: AppOptions, foundation: Foundation) {
  const { keychain, fetch, version, deadlineMs } = options
  const { accountsStore, book, settings, notices, hub, log, clock, now } = foundation

  const kept = createAccounts({
    store: accountsStore,
    keys: createAccountKeys(keychain, { deadlineMs: options.keychainDeadlineMs, after: clock.after }),
    providers,
    onSessionKey(because) {
      const stopped = because.reason === 'keychain-lost'
      const say = () => (stopped ? words().desktop.notices.keychainStopped : sentencesOf(because))
      notices.add({ id: sessionNotice, say })
    },
    onKeyMovedIn() {
      const isLast = !accounts.all().some((account) => accounts.keyPlace(account) === 'session')
      if (isLast) notices.dismiss(sessionNotice)
      accountsChanged()
    },
    onKeyLeft(nickname) {
      notices.add({ id: 'key-left', say: () => words().desktop.notices.keyLeft(nickname) })
    },
  })
  const accounts: Accounts = {
    ...kept,
    // A key that is gone, or back, is only noticed when it is wanted, by whomever.
    async credentials(account) {
      const keyWas = kept.keyPlace(account)
      const credentials = await kept.credentials(account)
      if (kept.keyPlace(account) !== keyWas) accountsChanged()
      return credentials
    },
  }
  const limits = createAccountLimits({ accounts, providers, book, now }, accountsChanged)
  const viewOf = createAccountViews({
    accounts,
    providers,
    limits,
    handleAddressesOf: (account) => handleAddressesOf(account, providers[account.provider], book),
  })
  const slice = () => accountsSlice({ accounts, settings, viewOf })

  function accountsChanged(): void {
    hub.tell('accountsChanged', slice())
  }

  /** Counts a request against the limits of its account, if it has any. */
  function count({ accountId, mayHaveArrived }: RequestNote): void {
    const account = mayHaveArrived ? accounts.find(accountId) : undefined
    if (account === undefined || providers[account.provider].view.plans === undefined) return
    book.countRequest(account.id, now())
    accountsChanged()
  }

  const logCall = createCallLog(log, providers)
  const send = createSender({
    fetch,
    now,
    after: clock.after,
    version,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    onRequest(note) {
      logCall(note)
      count(note)
    },
  })

  return {
    accounts,
    providers,
    limits,
    send,
    call: createAccountCaller(accounts, providers, send, accountsChanged, limits.heed),
    viewOf,
    accountsSlice: slice,
    accountsChanged,
  }
}
