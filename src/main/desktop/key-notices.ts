import type { Refusal } from '../../shared/failure.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { Notices } from './notices.ts'

/** Notices about keys that the keychain did not store or did not remove. */
export interface KeyNotices {
  /** Reports a key that is only in memory, until the app quits. */
  keptInMemory(because: Refusal): void
  /** The keychain stored a key: the notice is removed once no key is in memory alone. */
  movedIn(accounts: Pick<Accounts, 'all' | 'keyPlace'>): void
  /** Reports an unused key that could not be removed from the keychain. */
  left(nickname: string): void
}

const inMemory = 'keychain-unavailable'

/** Builds them. */
export function createKeyNotices(notices: Pick<Notices, 'add' | 'dismiss'>): KeyNotices {
  return {
    keptInMemory(because) {
      const isStopped = because.reason === 'keychain-lost'
      const say = () => (isStopped ? words().desktop.notices.keychainStopped : sentencesOf(because))
      notices.add({ id: inMemory, say })
    },
    movedIn({ all, keyPlace }) {
      if (!all().some((account) => keyPlace(account) === 'session')) notices.dismiss(inMemory)
    },
    left: (nickname) => notices.add({ id: 'key-left', say: () => words().desktop.notices.keyLeft(nickname) }),
  }
}
