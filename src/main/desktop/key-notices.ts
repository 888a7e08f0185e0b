import type { Refusal } from '../../shared/failure.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { Notices } from './notices.ts'

const inMemory = 'keychain-unavailable'

/** Notices about keys that the keychain did not store or did not remove. */
export function createKeyNotices(notices: Pick<Notices, 'add' | 'dismiss'>) {
  return {
    /** Reports a key that is only in memory, until the app quits. */
    keptInMemory(because: Refusal): void {
      const isStopped = because.reason === 'keychain-lost'
      const say = () => (isStopped ? words().desktop.notices.keychainStopped : sentencesOf(because))
      notices.add({ id: inMemory, say })
    },
    /** The keychain stored a key: the notice is removed once no key is in memory alone. */
    movedIn({ all, keyPlace }: Pick<Accounts, 'all' | 'keyPlace'>): void {
      if (!all().some((account) => keyPlace(account) === 'session')) notices.dismiss(inMemory)
    },
    /** Reports an unused key that could not be removed from the keychain. */
    left: (nickname: string) =>
      notices.add({ id: 'key-left', say: () => words().desktop.notices.keyLeft(visibleArgument(nickname)) }),
  }
}
