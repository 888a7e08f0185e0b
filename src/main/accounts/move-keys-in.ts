import type { AccountKeys } from './account-keys.ts'
import type { AccountRecord } from './account-record.ts'
import type { AccountChanges } from './save-with-key.ts'

/** Offers a key that is in memory alone to the keychain, which may be there by now. No caller waits for it. */
export function createMovingIn(
  parts: AccountChanges & {
    readonly keys: Pick<AccountKeys, 'moveIn'>
    /** Runs a change after all earlier ones. */
    inTurn<Value>(change: () => Promise<Value>): Promise<Value>
    /** Called when a key was moved and noted. */
    onKeyMovedIn(): void
  },
): (account: AccountRecord) => void {
  const { find, put, reference, keys, inTurn, onKeyMovedIn } = parts
  /** Accounts whose key is still to be offered. */
  const moving = new Set<string>()

  return ({ id }) => {
    if (moving.has(id)) return
    moving.add(id)
    void inTurn(async () => {
      moving.delete(id)
      const account = find(id)
      const key = account && reference(account)
      if (key === undefined) return
      let isNoted = false
      await keys.moveIn(key, () => {
        const current = find(id)
        isNoted = current !== undefined && put({ ...current, keySaved: true }).ok
        return isNoted
      })
      if (isNoted) onKeyMovedIn()
    })
  }
}
