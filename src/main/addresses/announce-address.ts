import type { Failure, FailureReason } from '../../shared/failure.ts'
import type { Result } from '../../shared/result.ts'
import type { AddressEntry, CreatedAddress } from '../../shared/views/address.ts'
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

/** What telling by notification needs. */
export interface AnnouncerParts {
  readonly providers: Providers
  readonly undo: UndoAddress
  announce(announcement: Announcement): { close(): void }
  /** The same for an address that was made: one more that is told may replace an older one. */
  announceMade(id: number, announcement: Announcement): void
  /** Has the popover, which is on the screen, show an address that was made. */
  showMade(made: CreatedAddress): void
  /** Keeps a failure until the popover shows it; what was told of it goes with it then. */
  keepFailure(unread: UnreadFailure, told: { close(): void }): void
  /** What went wrong before is settled. */
  dropFailure(): void
  copy(id: number): Promise<void>
  openPopover(): void
  isPopoverVisible(): boolean
  /** Has the popover, which is on the screen, show the failure that is kept. */
  showFailure(): void
  now(): number
  /** Follows work that nobody waits for. */
  follow(work: Promise<unknown>): void
}

/** Tells how a creation ended, by a notification and, where it is on the screen, in the popover. */
export type AnnounceAddress = (
  account: Pick<AccountRecord, 'id' | 'nickname'> | undefined,
  result: Result<CreatedAddress>,
) => void

const notTold = { close: () => undefined }

/** How a failure after which an address may be there is headed. */
const headings: Readonly<Partial<Record<FailureReason, 'uncertain' | 'madeNotSaved'>>> = {
  'outcome-unknown': 'uncertain',
  'outcome-unknown-error': 'uncertain',
  'outcome-unknown-answer': 'uncertain',
  'outcome-unknown-key': 'uncertain',
  'outcome-unknown-no-key': 'uncertain',
  'made-but-not-saved': 'madeNotSaved',
}

/** Builds the announcer. What cannot be taken back once it is undone is asked for a second time first. */
export function createAnnouncer(parts: AnnouncerParts): AnnounceAddress {
  const { providers, undo, announce, openPopover } = parts

  /** A notification has no countdown, so it names the time. */
  function hintOf(failure: Failure): string {
    const { retryAt } = failure
    if (retryAt === undefined) return failure.hint
    return describeFailure(failure, comeBack(retryAt, parts.now())).hint
  }

  async function takeBack({ id, address, undo: strength }: AddressEntry): Promise<void> {
    const titlesOf =
      strength === 'forever'
        ? words().desktop.notifications.deletedForever
        : words().desktop.notifications.takenBack
    const undone = await undo(id)
    if (undone.ok) {
      announce({ title: titlesOf.done, body: address })
      return
    }
    const { code, message, reason } = undone.failure
    const isDeleted = reason === 'deleted-but-not-saved'
    const outcome = isDeleted ? 'done' : code === 'unknown-outcome' ? 'unknown' : 'failed'
    announce({ title: titlesOf[outcome], body: `${message} ${hintOf(undone.failure)}` })
  }

  function askOrTakeBack(entry: AddressEntry): void {
    const run = () => parts.follow(takeBack(entry))
    if (entry.undo !== 'forever') {
      run()
      return
    }
    announce({
      title: words().desktop.notifications.deleteAsks(entry.address),
      body: words().desktop.notifications.deleteIsForever(providers[entry.provider].view.name),
      actions: [{ label: words().desktop.notifications.deleteForever, run }],
    })
  }

  function tellFailure(account: Pick<AccountRecord, 'id' | 'nickname'> | undefined, failure: Failure): void {
    const unread = { failure, ...(account === undefined ? {} : { accountId: account.id }) }
    if (parts.isPopoverVisible()) {
      parts.keepFailure(unread, notTold)
      parts.showFailure()
      return
    }
    const title = words().desktop.notifications[headings[failure.reason] ?? 'failed'](account?.nickname)
    const body = `${failure.message} ${hintOf(failure)}`
    parts.keepFailure(unread, announce({ title, body, onClick: openPopover }))
  }

  return (account, result) => {
    if (!result.ok) {
      tellFailure(account, result.failure)
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
      label:
        entry.undo === 'forever' ? words().desktop.notifications.delete : words().desktop.notifications.undo,
      run: () => askOrTakeBack(entry),
    }
    const undos = entry.undo === 'no' ? [] : [undo]
    parts.announceMade(entry.id, {
      title: words().desktop.notifications.made(account?.nickname ?? entry.accountName),
      body: body(entry.address),
      onClick: openPopover,
      // macOS shows the first and hides the others behind a further click.
      actions: copied ? [...undos, copy] : [copy, ...undos],
    })
  }
}
