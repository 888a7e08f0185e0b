import { Notification, type NotificationConstructorOptions } from 'electron'
import type { DesktopNotification, Platform, ShownNotification } from '../shell.ts'

/** How many notifications are kept answerable; older ones are still on screen but no longer react. */
const keptAtMost = 20

const notShown: ShownNotification = { close: () => undefined }

/**
 * Linux takes the body for markup, and desktops leave out what they cannot parse: an address may hold an `&`
 * (https://specifications.freedesktop.org/notification-spec/latest/markup.html).
 */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What Electron is told of a notification on each system. */
export function notificationOptions(
  content: DesktopNotification,
  platform: Platform,
): NotificationConstructorOptions {
  const { title, body, actions = [] } = content
  return {
    title,
    body: platform === 'linux' ? escapeMarkup(body) : body,
    silent: true,
    // The default is low, which GNOME puts into its list without showing it; critical would stay until it is clicked.
    urgency: 'normal',
    // Electron draws no buttons on Linux (electron#24333). On macOS they need a signed app and the style of an alert.
    actions: platform === 'linux' ? [] : actions.map(({ label }) => ({ type: 'button', text: label })),
  }
}

/** Shows system notifications. One that the system does not show is told to its sender. */
export function createNotifier(platform: Platform): (content: DesktopNotification) => ShownNotification {
  // One that is no longer referenced is collected, and its buttons do nothing then.
  const shown = new Set<Notification>()

  return (content) => {
    if (!Notification.isSupported()) {
      content.onRefused?.()
      return notShown
    }
    const notification = new Notification(notificationOptions(content, platform))
    const forget = () => shown.delete(notification)
    /** Only once: it stays on some screens after a click, and an address is not to be taken back twice. */
    const answer = (run: (() => void) | undefined) => {
      if (forget()) run?.()
    }

    notification.on('click', () => answer(content.onClick))
    notification.on('action', ({ actionIndex }) => answer(content.actions?.[actionIndex]?.run))
    // Linux and macOS may tell it while `show` still runs (shell/browser/api/electron_api_notification.cc).
    notification.on('failed', () => answer(content.onRefused))
    notification.on('close', ({ reason }) => {
      // Leaving the screen is not the end: it waits in the notification centre and can be clicked there.
      if (reason === 'userCanceled') forget()
    })

    shown.add(notification)
    for (const oldest of shown) {
      if (shown.size <= keptAtMost) break
      shown.delete(oldest)
    }
    notification.show()
    return {
      close() {
        if (forget()) notification.close()
      },
    }
  }
}
