import { createKeyReminders } from '../desktop/key-reminders.ts'
import { createTrayHint } from '../desktop/tray-hint.ts'
import { createUpdates } from '../desktop/updates/updates.ts'
import type { AccountServices } from './account-services.ts'
import type { AppOptions } from './app-options.ts'
import type { Foundation } from './foundation.ts'

/** The app's own reminders: keys that expire, a tray that cannot be seen, new versions. */
export function createReminders(
  { loadUpdater }: AppOptions,
  { shell, hub, settings, preferences, notices, notify, windows, log, now, clock, follow }: Foundation,
  { accounts }: AccountServices,
) {
  const keyReminders = createKeyReminders({
    accounts,
    settings,
    notices,
    now,
    after: clock.after,
    announce: notify,
    renew: (renewAccountId) => windows.openSettings({ page: 'accounts', renewAccountId }),
  })
  hub.listen(['accountsChanged'], keyReminders.check)

  const trayHint = createTrayHint({ shell, settings, notices })
  windows.onSettingsOpened(() => follow(trayHint.look()))

  const updates = createUpdates({
    loadUpdater: loadUpdater ?? (async () => undefined),
    preferences,
    settings,
    notices,
    announce: notify,
    openSettings: () => windows.openSettings({ page: 'accounts' }),
    now,
    after: clock.after,
    log: log.error,
  })

  return {
    updates,
    /** Remembers that a notice was dismissed, if it is one of these. */
    dismissed(id: string): void {
      for (const reminder of [keyReminders, trayHint, updates]) reminder.dismissed(id)
    },
    /** Looks now and from time to time. The returned function stops it. */
    start(): () => void {
      const started = loadUpdater === undefined ? [keyReminders, trayHint] : [keyReminders, trayHint, updates]
      const stops = started.map((reminder) => reminder.start())
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}
