import type { AccountKeys } from './account-keys.ts'
import { isSameKey, type KeyReference, keyReferenceOf } from './account-record.ts'
import type { AccountsFile, AccountsStore } from './accounts-file.ts'

/**
 * The journal of keys that may be in the keychain though no account has them. A new key is noted before it is saved. A
 * former key is noted in the same write as the account that gives it up. So no key stays behind for good if the app
 * ends between the keychain and the file.
 */
export function createLooseKeys(store: AccountsStore, keys: Pick<AccountKeys, 'forget'>) {
  const noted = () => store.read().looseKeys ?? []

  function withKeys({ looseKeys: _, ...file }: AccountsFile, next: readonly KeyReference[]): AccountsFile {
    return next.length === 0 ? file : { ...file, looseKeys: next }
  }

  function change(file: AccountsFile, used: KeyReference | undefined, left?: KeyReference): AccountsFile {
    const others = (file.looseKeys ?? []).filter((key) => !isSameKey(key, used) && !isSameKey(key, left))
    return withKeys(file, left === undefined ? others : [...others, left])
  }

  /** Whether an account has the key. Accounts of services that only a newer version knows count, too. */
  function isUsed(key: KeyReference): boolean {
    const { accounts, foreign = [] } = store.read()
    const isForeign = foreign.some(
      ({ id, keyId, server }) => (keyId ?? id) === key.accountId && server === key.origin,
    )
    return isForeign || accounts.some((account) => isSameKey(key, keyReferenceOf(account)))
  }

  function settle(key: KeyReference): void {
    if (noted().some((other) => isSameKey(key, other))) store.write(change(store.read(), key))
  }

  return {
    /** Notes a key that is about to be saved. Returns the refusal if that fails. */
    note: (key: KeyReference) => store.write(change(store.read(), undefined, key)),
    /** Takes a key out of the journal, because it is no longer loose. A failed write leaves that for later. */
    settle,
    /** The file after `used` has got an account and `left` has lost its account. */
    change,
    /** Removes the noted keys from the keychain. A key that the keychain does not remove stays noted. */
    async forgetAll(): Promise<void> {
      for (const key of noted()) {
        const isSettled = isUsed(key) || (await keys.forget(key, true)).ok
        if (isSettled) settle(key)
      }
    },
  }
}

export type LooseKeys = ReturnType<typeof createLooseKeys>
