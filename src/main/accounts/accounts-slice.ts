import type { AccountView } from '../../shared/views/account.ts'
import { providerIds } from '../../shared/views/provider.ts'
import type { AccountsSlice } from '../../shared/views/snapshot.ts'
import type { Providers } from '../providers/provider.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { AccountRecord } from './account-record.ts'
import type { Accounts } from './accounts.ts'

/** The accounts for the windows. The account last chosen in the popover is current, or else the default account. */
export function accountsSlice(parts: {
  readonly accounts: Pick<Accounts, 'all' | 'default' | 'find'>
  readonly settings: Pick<SettingsStore, 'read'>
  readonly providers: Providers
  viewOf(account: AccountRecord): AccountView
}): AccountsSlice {
  const { accounts, settings, providers, viewOf } = parts
  const standard = accounts.default()
  const current = accounts.find(settings.read().currentAccountId ?? '') ?? standard
  return {
    accounts: accounts.all().map(viewOf),
    ...(standard === undefined ? {} : { defaultAccountId: standard.id }),
    ...(current === undefined ? {} : { currentAccountId: current.id }),
    ...(settings.read().preferences.copyOnCreation ? {} : { copyOff: true }),
    providers: providerIds.map((id) => providers[id].view),
  }
}
