import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CopyAddress } from '../addresses/copy-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Notify } from './notify.ts'

/** What menus and notifications do themselves, told by a quiet notification. */
export interface DesktopActions {
  copyAddress(id: number): Promise<void>
  useAccount(id: string): void
  /** Takes back that an address was copied, once it is no longer the one on the clipboard. */
  clipboardChanged(copiedId: number | undefined): void
}

/** Builds the actions. */
export function createDesktopActions({
  accounts,
  copy,
  notify,
  openPopover,
  choose,
  accountsChanged,
  accountKept,
}: {
  readonly accounts: Pick<Accounts, 'makeDefault'>
  readonly copy: CopyAddress
  readonly notify: Notify
  openPopover(): void
  /** Has the popover use the account, too. */
  choose(id: string): void
  /** Called when another account is used from now on. */
  accountsChanged(): void
  /** Called when it was tried in vain: menus that moved their mark already have to move it back. */
  accountKept(): void
}): DesktopActions {
  let told: { readonly copiedId?: number; close(): void } | undefined

  /** One word on one copy: whoever copies three addresses needs only the last to be told. */
  function tell(title: string, body: string, copied: { readonly copiedId?: number } = {}): void {
    told?.close()
    told = { ...copied, ...notify({ title, body, onClick: openPopover }) }
  }

  return {
    clipboardChanged(copiedId) {
      if (told?.copiedId === undefined || told.copiedId === copiedId) return
      told.close()
      told = undefined
    },
    async copyAddress(id) {
      const copied = await copy(id)
      if (copied.ok) tell(words().desktop.notifications.copiedAgain, copied.value.address, { copiedId: id })
      else tell(words().desktop.notifications.copyFailed, `${copied.failure.message} ${copied.failure.hint}`)
    },
    useAccount(id) {
      const made = accounts.makeDefault(id)
      if (made.ok) {
        choose(id)
        accountsChanged()
        return
      }
      accountKept()
      const { message, hint } = describeFailure(made.failure)
      notify({
        title: words().desktop.notifications.accountNotUsed,
        body: `${message} ${hint}`,
        onClick: openPopover,
      })
    },
  }
}
