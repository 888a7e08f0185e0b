import { Notification } from 'electron'
import type { DesktopNotification } from '../shell.ts'

/** How many notifications are kept answerable; older ones are still on screen but no longer react. */
const keptAtMost = 20

/** Shows system notifications. Where the system has none, nothing happens. */
export function createNotifier(): (notification: DesktopNotification) => void {
  // One that is no longer referenced is collected, and its buttons do nothing then.
  const shown = new Set<Notification>()

  return (content) => {
    if (!Notification.isSupported()) return
    const actions = content.actions ?? []
    const notification = new Notification({
      title: content.title,
      body: content.body,
      silent: true,
      actions: actions.map((action) => ({ type: 'button', text: action.label })),
    })
    const forget = () => shown.delete(notification)

    notification.on('click', () => {
      forget()
      content.onClick?.()
    })
    notification.on('action', (details) => {
      forget()
      actions[details.actionIndex]?.run()
    })
    notification.on('failed', forget)
    notification.on('close', (details) => {
      // Leaving the screen is not the end: it waits in the notification centre and can be clicked there.
      if (details.reason === 'userCanceled') forget()
    })

    shown.add(notification)
    for (const oldest of shown) {
      if (shown.size <= keptAtMost) break
      shown.delete(oldest)
    }
    notification.show()
  }
}
