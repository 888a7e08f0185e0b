import { createAccountKeys } from '../../../src/main/accounts/account-keys.ts'
import { createAccounts } from '../../../src/main/accounts/accounts.ts'
import { openAccountsStore } from '../../../src/main/accounts/accounts-file.ts'
import type { Keychain } from '../../../src/main/accounts/keychain.ts'
import { providers } from '../../../src/main/providers/registry.ts'

const haltman = { provider: 'haltman', nickname: 'Mail', server: 'https://one.example.com' } as const

/** An account, its changed versions, and another account. */
export const keyForms = {
  first: { ...haltman, key: 'a'.repeat(64) },
  moved: { ...haltman, key: 'b'.repeat(64), server: 'https://two.example.com' },
  renewed: { ...haltman, key: 'c'.repeat(64) },
  second: { ...haltman, nickname: 'Second', key: 'd'.repeat(64) },
} as const

/** The accounts in a folder, with their keys in a keychain. */
export function openAccounts(folder: string, keychain: Keychain) {
  const { store } = openAccountsStore(folder, Date.now)
  const accounts = createAccounts({
    store,
    keys: createAccountKeys(keychain),
    providers,
    onSessionKey: () => undefined,
    onKeyPlaceChanged: () => undefined,
    onKeyMovedIn: () => undefined,
    onKeyLeft: () => undefined,
  })
  return { store, accounts }
}
