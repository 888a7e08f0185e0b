import type { Result } from '../../shared/result.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import type { AddressEntry } from '../../shared/views/address.ts'
import { words } from '../../shared/words/words.ts'
import type { Accounts } from '../accounts/accounts.ts'
import type { CopyAddress } from '../addresses/copy-address.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Notify } from './notify.ts'

/** Actions that menus and notifications run themselves, confirmed by a quiet notification. */
export function createDesktopActions(parts: {
  readonly accounts: Pick<Accounts, 'makeDefault'>
  readonly copy: CopyAddress
  readonly notify: Notify
  openPopover(): void
  /** Hides the popover if the user wants that after a copy. Returns whether it is hidden. */
  hideAfterCopying(): boolean
  /** Makes the popover use the account, too. */
  choose(id: string): void
  /** Called when another account is in use. */
  accountsChanged(): void
  /** Called when the change failed: menus that already moved their mark must move it back. */
  accountKept(): void
}) {
  const { accounts, copy, notify, openPopover, hideAfterCopying, choose, accountsChanged, accountKept } =
    parts
  let shown: { readonly copiedId?: number; close(): void } | undefined

  /** Shows one notification at a time: after three copies only the last one matters. */
  function show(title: string, body: string, copied: { readonly copiedId?: number } = {}): void {
    shown?.close()
    shown = { ...copied, ...notify({ title, body, onClick: openPopover }) }
  }

  return {
    /** Removes the notification of a copy once its address is no longer on the clipboard. */
    clipboardChanged(copiedId: number | undefined): void {
      if (shown?.copiedId === undefined || shown.copiedId === copiedId) return
      shown.close()
      shown = undefined
    },
    async copyAddress(id: number): Promise<void> {
      const copied = await copy(id)
      if (copied.ok) {
        show(words().desktop.notifications.copiedAgain, visibleArgument(copied.value.address), {
          copiedId: id,
        })
        return
      }
      const { message, hint } = copied.failure
      show(words().desktop.notifications.copyFailed, words().sentences(message, hint))
    },
    /** Copies an address of the popover. A popover that hides then shows no more, so a notification does. */
    async copyInPopover(id: number): Promise<Result<AddressEntry>> {
      const copied = await copy(id)
      if (copied.ok && hideAfterCopying()) {
        show(words().desktop.notifications.copiedAgain, visibleArgument(copied.value.address), {
          copiedId: id,
        })
      }
      return copied
    },
    useAccount(id: string): void {
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
        body: words().sentences(message, hint),
        onClick: openPopover,
      })
    },
  }
}
