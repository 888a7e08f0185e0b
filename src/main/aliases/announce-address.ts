import type { AddressEntry, CreatedAddress } from '../../shared/address.ts'
import type { Result } from '../../shared/result.ts'
import type { UnreadFailure } from '../../shared/snapshot.ts'
import { desktopWords } from '../../shared/words/en/desktop.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../describe-failure.ts'
import type { Provider } from '../providers/provider.ts'
import { backAt } from './limits/back-at.ts'
import type { UndoAddress } from './undo-address.ts'

/** A notification as the use cases word it; the shell shows it. */
export interface Announcement {
  readonly title: string
  readonly body: string
  readonly actions?: readonly { readonly label: string; run(): void }[]
  onClick?(): void
}

/** What telling by notification needs. */
export interface AnnouncerParts {
  readonly providers: Readonly<Record<AccountRecord['provider'], Provider>>
  readonly undo: UndoAddress
  announce(announcement: Announcement): void
  /** Keeps a failure until the popover shows it; `undefined` drops the one that is kept. */
  keepFailure(unread: UnreadFailure | undefined): void
  openPopover(): void
  now(): number
  /** Follows work that nobody waits for. */
  follow(work: Promise<unknown>): void
}

/** Tells how a creation ended where no window shows it. */
export type AnnounceAddress = (
  account: Pick<AccountRecord, 'id' | 'nickname'> | undefined,
  result: Result<CreatedAddress>,
) => void

const words = desktopWords.notifications

/** Builds the announcer. What cannot be taken back once it is undone is asked for a second time first. */
export function createAnnouncer(parts: AnnouncerParts): AnnounceAddress {
  const { providers, undo, announce, openPopover } = parts

  async function takeBack({ id, address }: AddressEntry): Promise<void> {
    const undone = await undo(id)
    announce(
      undone.ok
        ? { title: words.undone, body: address }
        : { title: words.undoFailed, body: `${undone.failure.message} ${undone.failure.hint}` },
    )
  }

  function askOrTakeBack(entry: AddressEntry): void {
    const run = () => parts.follow(takeBack(entry))
    if (entry.undo !== 'forever') {
      run()
      return
    }
    announce({
      title: words.undoAsks(entry.address),
      body: words.undoIsForever(providers[entry.provider].view.name),
      actions: [{ label: words.undoForever, run }],
    })
  }

  return (account, result) => {
    if (!result.ok) {
      const { failure } = result
      parts.keepFailure({ failure, ...(account === undefined ? {} : { accountId: account.id }) })
      const { retryAt } = failure
      // A notification has no countdown, so it names the time.
      const { hint } =
        retryAt === undefined ? failure : describeFailure(failure, { backAt: backAt(retryAt, parts.now()) })
      const body = `${failure.message} ${hint}`
      announce({ title: words.failed(account?.nickname), body, onClick: openPopover })
      return
    }
    // What went wrong before is settled by now.
    parts.keepFailure(undefined)
    const { entry, copied, copyOff } = result.value
    const { receivesMail } = providers[entry.provider].view
    const body = copied || copyOff ? (receivesMail ? words.copied : words.noMail) : words.notCopied
    announce({
      title: words.made(account?.nickname ?? entry.accountName),
      body: body(entry.address),
      onClick: openPopover,
      ...(entry.undo === 'no' ? {} : { actions: [{ label: words.undo, run: () => askOrTakeBack(entry) }] }),
    })
  }
}
