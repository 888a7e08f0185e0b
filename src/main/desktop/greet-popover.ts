import type { Events } from '../../shared/contract.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { SuggestForForm } from '../addresses/suggest-for-form.ts'
import type { ClipboardKeeper } from './clipboard-keeper.ts'
import type { FormWish, FormWishes } from './form-wish.ts'
import type { Windows } from './windows.ts'

/** Opens the popover and shows in it what is new. */
export function createPopoverGreeting(parts: {
  readonly windows: Pick<Windows, 'openPopover' | 'isPopoverVisible'>
  readonly wishes: FormWishes
  readonly suggestForForm: Pick<SuggestForForm, 'first'>
  currentAccount(): AccountRecord | undefined
  findAccount(id: string): AccountRecord | undefined
  accountsChanged(): void
  takeUnread(): readonly UnreadFailure[]
  send(greeting: Events['popoverShown']): void
  settleOpen(): Promise<unknown>
  readonly clipboard: Pick<ClipboardKeeper, 'look'>
  follow(work: Promise<unknown>): void
  now(): number
}) {
  const { windows, wishes, suggestForForm, currentAccount, findAccount, accountsChanged } = parts
  const { takeUnread, send, settleOpen, clipboard, follow, now } = parts
  async function greet(): Promise<void> {
    const shownAt = now()
    // An hour or a month may have ended since the popover was last visible.
    accountsChanged()
    follow(clipboard.look())
    const { account: wanted, label } = wishes.take()
    const unreadFailures = takeUnread()
    // A failure is shown with the account that it concerns.
    const about = findAccount(unreadFailures.at(-1)?.accountId ?? '')
    const account = wanted ?? about ?? currentAccount()
    const suggestion = account === undefined ? undefined : await suggestForForm.first(account)
    send({
      shownAt,
      ...(suggestion?.ok ? { suggestion: suggestion.value } : {}),
      ...(unreadFailures.length === 0 ? {} : { unreadFailures }),
      ...(label === undefined ? {} : { label }),
    })
    await settleOpen()
  }

  return {
    /** Runs whenever the popover appears. */
    greet,
    /** Opens the popover and fills its form with what a link asks for; text already typed there stays. */
    open(wish?: FormWish): void {
      // A visible popover does not appear again, so it would miss the wish.
      const greets = wish !== undefined && windows.isPopoverVisible()
      if (wish !== undefined) wishes.set(wish)
      windows.openPopover()
      if (greets) follow(greet())
    },
  }
}
