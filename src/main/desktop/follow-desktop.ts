import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { WallClock } from '../base/wall-clock.ts'
import { createWhenOnline } from '../base/when-online.ts'
import type { Log } from '../log/log.ts'
import type { Shell, Trouble } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

/**
 * Brings the app up to date after a sleep, and reports windows and processes that died. The returned function stops it.
 */
export function followDesktop(parts: {
  readonly shell: Pick<Shell, 'platform' | 'onResume' | 'isOnline' | 'onTrouble' | 'notify'>
  readonly log: Log
  readonly notices: Pick<Notices, 'add'>
  readonly clock: Pick<WallClock, 'catchUp'>
  /** Updates limits and countdowns, and checks the reminders of keys. */
  accountsChanged(): void
  accounts(): readonly AccountRecord[]
  /** Asks the services about attempts of unknown outcome. */
  settleOpen(): Promise<unknown>
  refreshDomains(account: AccountRecord): Promise<unknown>
  /** Removes a copied address whose time is up. */
  reconsiderClipboard(): void
  /** Looks after the addresses in reserve. */
  fillReserves(): void
  follow(work: Promise<unknown>): void
}): () => void {
  const { shell, log, notices, clock, accountsChanged, accounts, settleOpen, refreshDomains, follow } = parts
  const online = createWhenOnline(shell.isOnline, () => {
    follow(settleOpen())
    parts.fillReserves()
    for (const account of accounts()) follow(refreshDomains(account))
  })

  shell.onResume(() => {
    log.info('the computer woke')
    // A request that was running must end by its deadline, not that long after the sleep.
    clock.catchUp()
    parts.reconsiderClipboard()
    accountsChanged()
    online.begin()
  })

  shell.onTrouble((trouble: Trouble) => {
    const { kind, ...facts } = trouble
    log.warn(kind, facts)
    if (kind !== 'window-gone') return
    const say = () =>
      trouble.rebuilt ? words().life.windowRebuilt : words().life.windowGone(shell.platform === 'mac')
    const [title, body] = say()
    notices.add({ id: `window-gone-${trouble.what}`, say })
    // No window is left to show the notice.
    if (!trouble.rebuilt) shell.notify({ title, body })
  })

  return online.stop
}
