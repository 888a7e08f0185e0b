import { visibleText } from '../../shared/rules/visible-text.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { DesktopNotification, Shell, ShownNotification } from '../shell/shell.ts'

/** Shows a notification. */
export type Notify = (notification: DesktopNotification) => ShownNotification

const notShown: ShownNotification = { close: () => undefined }

/**
 * Shows notifications, unless the user has turned them off. Characters that hide or reorder others are made visible.
 */
export function createNotify(shell: Pick<Shell, 'notify'>, settings: SettingsStore): Notify {
  return (notification) => {
    if (!settings.read().preferences.notifications) return notShown
    const { title, body } = notification
    return shell.notify({ ...notification, title: visibleText(title), body: visibleText(body) })
  }
}
