import type { Failure, FailureReason } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { type AddressEntry, type CreatedAddress, wayBack } from '../../shared/views/address.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { comeBack } from '../accounts/limits/back-at.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Providers } from '../providers/provider.ts'
import type { UndoAddress } from './undo-address.ts'

/** A notification as the use cases word it; the shell shows it. */
export interface Announcement {
  readonly title: string
  readonly body: string
  readonly actions?: readonly { readonly label: string; run(): void }[]
  onClick?(): void
}

/** The parts that the announcer is built from. */
export interface AnnouncerParts {
  readonly providers: Providers
  readonly undo: UndoAddress
  announce(announcement: Announcement): { close(): void }
  /** The same for a created address. Its notification may replace an older one. */
  announceMade(id: number, announcement: Announcement): void
  /** Shows a created address in the popover, which is on the screen. */
  showMade(made: CreatedAddress): void
  /** Keeps a failure until the popover shows it, and closes its notification then. */
  keepFailure(unread: UnreadFailure, notification: { close(): void }): void
  /** Drops the kept failure, which a later success has settled. */
  dropFailure(): void
  copy(id: number): Promise<void>
  openPopover(): void
  isPopoverVisible(): boolean
  /** Shows the kept failure in the popover, which is on the screen. */
  showFailure(): void
  now(): number
  /** Follows work that no caller waits for. */
  follow(work: Promise<unknown>): void
}

/**
 * Announces how a creation ended, in a visible popover and by a notification. A failure that the popover shows gets no
 * notification.
 */
export type AnnounceAddress = (
  account: Pick<AccountRecord, 'id' | 'nickname'> | undefined,
  result: Result<CreatedAddress>,
) => void

const noNotification = { close: () => undefined }

/** The headings of failures after which the address may exist. */
const headings: Readonly<Partial<Record<FailureReason, 'uncertain' | 'madeNotSaved'>>> = {
  'outcome-unknown': 'uncertain',
  'outcome-unknown-error': 'uncertain',
  'outcome-unknown-answer': 'uncertain',
  'outcome-unknown-key': 'uncertain',
  'outcome-unknown-no-key': 'uncertain',
  'made-but-not-saved': 'madeNotSaved',
}

/** Builds the announcer. An undo that is final asks for confirmation first. */
export function createAnnouncer(parts: AnnouncerParts): AnnounceAddress {
  const { providers, undo, announce, openPopover } = parts

  /** A notification has no countdown, so it names the time. */
  function hintOf(failure: Failure): string {
    const { retryAt } = failure
    if (retryAt === undefined) return failure.hint
    return describeFailure(failure, comeBack(retryAt, parts.now())).hint
  }

  const isFinal = (entry: AddressEntry) => wayBack(entry) === 'delete-forever'

  async function takeBack(entry: AddressEntry): Promise<void> {
    const { id, address } = entry
    const titlesOf = isFinal(entry)
      ? words().desktop.notifications.deletedForever
      : words().desktop.notifications.takenBack
    const undone = await undo(id)
    if (undone.ok) {
      announce({ title: titlesOf.done, body: visibleArgument(address) })
      return
    }
    const { code, message, reason } = undone.failure
    const isDeleted = reason === 'deleted-but-not-saved'
    const outcome = isDeleted ? 'done' : code === 'unknown-outcome' ? 'unknown' : 'failed'
    announce({ title: titlesOf[outcome], body: words().sentences(message, hintOf(undone.failure)) })
  }

  function askOrTakeBack(entry: AddressEntry): void {
    const run = () => parts.follow(takeBack(entry))
    if (!isFinal(entry)) {
      run()
      return
    }
    announce({
      title: words().desktop.notifications.deleteAsks(visibleArgument(entry.address)),
      body: words().desktop.notifications.deleteIsForever(providers[entry.provider].view.name),
      actions: [{ label: words().desktop.notifications.deleteForever, run }],
    })
  }

  function announceFailure(
    account: Pick<AccountRecord, 'id' | 'nickname'> | undefined,
    failure: Failure,
  ): void {
    const unread = { failure, ...(account === undefined ? {} : { accountId: account.id }) }
    if (parts.isPopoverVisible()) {
      parts.keepFailure(unread, noNotification)
      parts.showFailure()
      return
    }
    const title = words().desktop.notifications[headings[failure.reason] ?? 'failed'](
      visibleArgument(account?.nickname),
    )
    const body = words().sentences(failure.message, hintOf(failure))
    parts.keepFailure(unread, announce({ title, body, onClick: openPopover }))
  }

  return (account, result) => {
    if (!result.ok) {
      announceFailure(account, result.failure)
      return
    }
    parts.dropFailure()
    const { entry, copied, copyOff } = result.value
    const isDone = copied || copyOff === true
    if (parts.isPopoverVisible()) parts.showMade(result.value)
    const { receivesMail } = providers[entry.provider].view
    const body = isDone
      ? receivesMail
        ? words().desktop.notifications.copied
        : words().desktop.notifications.noMail
      : words().desktop.notifications.notCopied
    const copy = { label: words().desktop.notifications.copy, run: () => parts.follow(parts.copy(entry.id)) }
    const undo = {
      label: isFinal(entry) ? words().desktop.notifications.delete : words().desktop.notifications.undo,
      run: () => askOrTakeBack(entry),
    }
    const undos = wayBack(entry) === undefined ? [] : [undo]
    parts.announceMade(entry.id, {
      title: words().desktop.notifications.made(visibleArgument(account?.nickname ?? entry.accountName)),
      body: body(visibleArgument(entry.address)),
      onClick: openPopover,
      // macOS shows the first action and hides the others behind a further click.
      actions: copied ? [...undos, copy] : [copy, ...undos],
    })
  }
}
