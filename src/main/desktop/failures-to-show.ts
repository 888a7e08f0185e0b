import type { Events } from '../../shared/contract.ts'
import type { Failure } from '../../shared/failure.ts'
import type { UnreadFailure } from '../../shared/views/snapshot.ts'
import { words } from '../../shared/words/words.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { Log } from '../log/log.ts'
import type { DesktopNotification } from '../shell/shell.ts'
import type { Notify } from './notify.ts'
import type { UnreadFailures } from './unread-failure.ts'
import type { Windows } from './windows.ts'

const noNotification = { close: () => undefined }

/** Brings failures that occurred without a screen to the popover. */
export function createFailuresToShow(parts: {
  readonly unread: UnreadFailures
  /** Uses a notification alone. */
  readonly notify: Notify
  readonly windows: Pick<Windows, 'isPopoverVisible'>
  showInPopover(failures: Events['popoverShown']): void
  readonly log: Pick<Log, 'warn'>
}) {
  const { unread, notify, windows, showInPopover, log } = parts
  function show(): void {
    const unreadFailures = unread.take()
    if (unreadFailures.length > 0) showInPopover({ unreadFailures })
  }

  return {
    /** Has the visible popover show what is unread. */
    show,
    /** Shows a notification, or uses the tray and the popover where the system does not show it. */
    notify: (notification: DesktopNotification) =>
      notify({
        ...notification,
        onRefused() {
          log.warn('a notification was not shown')
          // A waiting failure is marked on the tray already, and weighs more.
          if (unread.exists()) return
          const untold = words().desktop.notifications.whole(notification.title, notification.body)
          unread.keep(
            { failure: describeFailure({ reason: 'notification-refused', untold }) },
            noNotification,
          )
          if (windows.isPopoverVisible()) show()
        },
      }),
    /** Keeps the attempts that could not be looked up, without a notification: the computer may just have started. */
    keepUnanswered(unanswered: readonly UnreadFailure[]): void {
      for (const open of unanswered) {
        if (!unread.asks(open.failure.attemptId ?? 0)) unread.keep(open, noNotification)
      }
      if (windows.isPopoverVisible()) show()
    },
    /** Removes the failure of an attempt whose outcome is known, or gives it another reason. */
    settled(attemptId: number, failure?: Failure): void {
      if (failure?.attemptId === undefined) unread.settled(attemptId)
      else unread.changed(attemptId, failure)
    },
  }
}
