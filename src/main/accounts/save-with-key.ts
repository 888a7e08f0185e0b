import type { Refusal } from '../../shared/failure.ts'
import { failed, type Result } from '../../shared/result.ts'
import { known as defined } from '../base/json-fields.ts'
import type { AccountKeys } from './account-keys.ts'
import { type AccountRecord, isSameKey, type KeyReference } from './account-record.ts'
import type { LooseKeys } from './loose-keys.ts'

/** How accounts are read and written, for those who change their keys. */
export interface AccountChanges {
  find(id: string): AccountRecord | undefined
  /**
   * Puts an account in its place in the file, at the end if it is new.
   * @param leaves a key that it leaves behind.
   */
  put(account: AccountRecord, leaves?: KeyReference): Result<AccountRecord, Refusal>
  /** The name of the account's key; `undefined` for an account that needs none. */
  reference(account: AccountRecord): KeyReference | undefined
}

/** Saves a new key under its origin, then the account, then removes whichever key nothing refers to any more. */
export function createSavingWithKey(
  parts: AccountChanges & {
    readonly keys: Pick<AccountKeys, 'save' | 'forget'>
    readonly loose: LooseKeys
    /** Told why a key is in memory alone. */
    onSessionKey(because: Refusal): void
    /** Told of an account whose former key stays in the keychain. */
    onKeyLeft(nickname: string): void
  },
) {
  const { find, put, reference, keys, loose, onSessionKey, onKeyLeft } = parts
  return async (
    account: AccountRecord,
    secret: string,
    /** The account before, if it is no new one. */
    former: AccountRecord | undefined,
  ): Promise<Result<AccountRecord, Refusal>> => {
    const target = reference(account)
    if (target === undefined) return put(account)
    const before = former && reference(former)
    const isSame = isSameKey(before, target)
    const noted = isSame ? undefined : loose.note(target)
    if (noted !== undefined) return failed(noted)
    const known = isSame ? find(account.id) : undefined
    // If the app ends from here on, facts about the former key must not be shown for the new one.
    const doubted = known && put(untested(known))
    if (doubted?.ok === false) return doubted
    const saved = await keys.save(target, secret, known?.keySaved === true)
    if (!saved.ok) {
      // A keychain that took too long may still put it in.
      if (saved.failure.reason === 'keychain-timed-out') return saved
      loose.settle(target)
      const present = known && find(known.id)
      const { issuedKey, reported } = known ?? {}
      if (present !== undefined)
        put({ ...present, state: known?.state ?? present.state, ...defined({ issuedKey, reported }) })
      return saved
    }
    if (saved.value.place === 'session') onSessionKey(saved.value.because)
    const keySaved = saved.value.place === 'keychain'
    // What was learnt of the account while the keychain was busy stays.
    const left = isSame ? undefined : before
    const written = put({ ...account, naming: find(account.id)?.naming ?? account.naming, keySaved }, left)
    if (isSame) return written

    const unused = written.ok ? before : target
    const forgotten = unused && (await keys.forget(unused, written.ok ? former?.keySaved === true : keySaved))
    if (unused !== undefined && forgotten?.ok) loose.settle(unused)
    else if (former !== undefined && forgotten?.ok === false) onKeyLeft(account.nickname)
    return written
  }
}

function untested({ issuedKey: _, reported: _reported, ...account }: AccountRecord): AccountRecord {
  return { ...account, state: 'untested' }
}
