import { createAccountKeys } from '../accounts/account-keys.ts'
import { createAccountViews } from '../accounts/account-views.ts'
import { createAccounts } from '../accounts/accounts.ts'
import { accountsSlice } from '../accounts/accounts-slice.ts'
import { createAccountLimits } from '../accounts/limits/account-limits.ts'
import { createReserveState } from '../accounts/reserve-state.ts'
import { createKeyNotices } from '../desktop/key-notices.ts'
import { handleAddressesOf } from '../handles/use-handle.ts'
import { createSender } from '../http/sender.ts'
import { createCallLog } from '../log/log-calls.ts'
import { atAnyServer } from '../providers/any-server.ts'
import { providers as registered } from '../providers/registry.ts'
import type { AppOptions } from './app-options.ts'
import type { Foundation } from './foundation.ts'

/** The accounts, their limits, and the services that they use. */
export function createAccountServices(options: AppOptions, foundation: Foundation) {
  const { keychain, fetch, version, deadlineMs } = options
  const providers = options.anyServer ? atAnyServer(registered) : registered
  const { accountsStore, book, settings, notices, hub, log, clock, now } = foundation

  const keyNotices = createKeyNotices(notices)
  const accounts = createAccounts({
    store: accountsStore,
    keys: createAccountKeys(keychain, { deadlineMs: options.keychainDeadlineMs, after: clock.after }),
    providers,
    onSessionKey: keyNotices.keptInMemory,
    onKeyPlaceChanged: accountsChanged,
    onKeyMovedIn() {
      keyNotices.movedIn(accounts)
      accountsChanged()
    },
    onKeyLeft: keyNotices.left,
  })
  const limits = createAccountLimits({ accounts, providers, book, now }, accountsChanged)
  const reserveState = createReserveState({ providers, book })
  const viewOf = createAccountViews({
    accounts,
    providers,
    limits,
    handleAddressesOf: (account) => handleAddressesOf(account, providers[account.provider], book),
    reserveOf: reserveState.viewOf,
  })
  const slice = () => accountsSlice({ accounts, settings, providers, viewOf })

  /** Shows the current state of the accounts everywhere. */
  function accountsChanged(): void {
    hub.tell('accountsChanged', slice())
  }

  const logCall = createCallLog(log)
  const send = createSender({
    fetch,
    now,
    after: clock.after,
    version,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    onRequest(note) {
      logCall(note)
      foundation.work.soon(() => limits.countRequest(note))
    },
  })

  return {
    accounts,
    providers,
    limits,
    send,
    viewOf,
    reserveState,
    accountsSlice: slice,
    accountsChanged,
  }
}

/** The accounts, their limits, and the services that they use. */
export type AccountServices = ReturnType<typeof createAccountServices>
