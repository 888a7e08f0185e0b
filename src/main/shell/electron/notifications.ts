import { Notification, type NotificationConstructorOptions } from 'electron'
import type { DesktopNotification, Platform, ShownNotification } from '../shell.ts'

/** How many notifications are kept answerable; older ones stay on screen but no longer react. */
const keptAtMost = 20

const notShown: ShownNotification = { close: () => undefined }

/**
 * Linux reads the body as markup, and desktops omit what they cannot parse: an address may contain an `&`
 * (https://specifications.freedesktop.org/notification-spec/latest/markup.html).
 */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Electron's options for a notification on each system. */
export function notificationOptions(
  content: DesktopNotification,
  platform: Platform,
): NotificationConstructorOptions {
  const { title, body, actions = [] } = content
  return {
    title,
    body: platform === 'linux' ? escapeMarkup(body) : body,
    silent: true,
    // The default is low, which GNOME adds to its list without showing it; critical would stay until it is clicked.
    urgency: 'normal',
    // Electron draws no buttons on Linux (electron#24333). On macOS they need a signed app and the alert style.
    actions: platform === 'linux' ? [] : actions.map(({ label }) => ({ type: 'button', text: label })),
  }
}

/** Shows system notifications. If the system does not show a notification, its `onRefused` is called. */
export function createNotifier(platform: Platform): (content: DesktopNotification) => ShownNotification {
  // An unreferenced notification is collected, and its buttons then do nothing.
  const shown = new Set<Notification>()

  return (content) => {
    if (!Notification.isSupported()) {
      content.onRefused?.()
      return notShown
    }
    const notification = new Notification(notificationOptions(content, platform))
    const forget = () => shown.delete(notification)
    /** Only once: a notification stays on some screens after a click, and an address must not be taken back twice. */
    const answer = (run: (() => void) | undefined) => {
      if (forget()) run?.()
    }

    notification.on('click', () => answer(content.onClick))
    notification.on('action', ({ actionIndex }) => answer(content.actions?.[actionIndex]?.run))
    // Linux and macOS may emit this while `show` still runs (shell/browser/api/electron_api_notification.cc).
    notification.on('failed', () => answer(content.onRefused))
    notification.on('close', ({ reason }) => {
      // A notification that leaves the screen waits in the notification centre and can be clicked there.
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
