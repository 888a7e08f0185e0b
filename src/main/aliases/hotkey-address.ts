import type { CreatedAddress } from '../../shared/address.ts'
import type { UnreadFailure } from '../../shared/snapshot.ts'
import { desktopWords } from '../../shared/words/en/desktop.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import type { Provider } from '../providers/provider.ts'
import { createTurns } from './create-turns.ts'
import type { Minted, MintOptions } from './mint-address.ts'
import type { UndoAddress } from './undo-address.ts'

/** A notification as the use case words it; the shell shows it. */
export interface Announcement {
  readonly title: string
  readonly body: string
  readonly actions?: readonly { readonly label: string; run(): void }[]
  onClick?(): void
}

/** What the creation without a window needs. */
export interface HotkeyParts {
  readonly providers: Readonly<Record<AccountRecord['provider'], Provider>>
  mint(options?: MintOptions): Promise<Minted>
  readonly undo: UndoAddress
  announce(announcement: Announcement): void
  /** Keeps a failure until the popover shows it; `undefined` drops the one that is kept. */
  keepFailure(unread: UnreadFailure | undefined): void
  openPopover(): void
  /** Follows work that nobody waits for. */
  follow(work: Promise<unknown>): void
}

const words = desktopWords.notifications

/**
 * Builds what the hotkey does: an address, on the clipboard, told by a notification; or a notification that says why not.
 * One at a time, in order. While one is under way one more of the same wish may wait, and a further press counts as that
 * one: it makes nothing and tells nothing of its own.
 */
export function createHotkeyAddress(parts: HotkeyParts): (options?: MintOptions) => Promise<void> {
  const { providers, mint, undo, announce, openPopover } = parts

  async function takeBack(id: number, address: string): Promise<void> {
    const undone = await undo(id)
    announce(
      undone.ok
        ? { title: words.undone, body: address }
        : { title: words.undoFailed, body: `${undone.failure.message} ${undone.failure.hint}` },
    )
  }

  function announceMade(account: AccountRecord | undefined, { entry, copied }: CreatedAddress): void {
    const { receivesMail } = providers[entry.provider].view
    const body = copied ? (receivesMail ? words.copied : words.noMail) : words.notCopied
    const label = entry.undo === 'forever' ? words.undoForever : words.undo
    announce({
      title: words.made(account?.nickname ?? entry.accountName),
      body: body(entry.address),
      onClick: openPopover,
      ...(entry.undo === 'no'
        ? {}
        : { actions: [{ label, run: () => parts.follow(takeBack(entry.id, entry.address)) }] }),
    })
  }

  async function mintAndTell(options: MintOptions): Promise<void> {
    const { account, result } = await mint(options)
    if (result.ok) {
      // What went wrong before is settled by now.
      parts.keepFailure(undefined)
      return announceMade(account, result.value)
    }
    const { failure } = result
    parts.keepFailure({ failure, ...(account === undefined ? {} : { accountId: account.id }) })
    announce({
      title: words.failed(account?.nickname),
      body: `${failure.message} ${failure.hint}`,
      onClick: openPopover,
    })
  }

  const takeTurn = createTurns()
  return (options = {}) =>
    takeTurn(JSON.stringify([options.account, options.label]), () => mintAndTell(options))
}
