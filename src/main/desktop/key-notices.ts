import type { Refusal } from '../../shared/failure.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { Notices } from './notices.ts'

/** Notices about keys that the keychain did not take, or did not let go. */
export interface KeyNotices {
  /** A key is kept in memory alone, until the app quits. */
  keptInMemory(because: Refusal): void
  /** The keychain took a key: the notice goes once no key is in memory alone. */
  movedIn(accounts: Pick<Accounts, 'all' | 'keyPlace'>): void
  /** A key that is no longer used could not be removed from the keychain. */
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
