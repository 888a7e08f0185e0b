import type { SettingsStore } from '../settings/settings.ts'
import type { DesktopNotification, Shell, ShownNotification } from '../shell/shell.ts'

/** Shows a notification. */
export type Notify = (notification: DesktopNotification) => ShownNotification

const notShown: ShownNotification = { close: () => undefined }

/**
 * Shows notifications, unless the user has turned them off. Whoever composes one makes its names visible: a translation
 * itself may need invisible characters.
 */
export function createNotify(shell: Pick<Shell, 'notify'>, settings: SettingsStore): Notify {
  return (notification) => (settings.read().preferences.notifications ? shell.notify(notification) : notShown)
}
