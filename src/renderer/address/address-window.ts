import type { AliasmithApi } from '../../shared/bridge.ts'
import type { AccountView } from '../../shared/views/account.ts'
import type { ProviderId, ProviderView } from '../../shared/views/provider.ts'

/** The window that shows addresses, as far as their actions and dialogs need it. */
export interface AddressWindow {
  readonly api: AliasmithApi
  /** The accounts of the app, removed ones not included. */
  readonly accounts: () => readonly Pick<AccountView, 'id'>[]
  readonly provider: (id: ProviderId) => ProviderView | undefined
}
