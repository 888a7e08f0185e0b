import { useLanguage } from '../../shared/words/words.ts'
import { type Patience, patienceOf } from '../accounts/patience.ts'
import { createRunningWork, type RunningWork } from '../base/running-work.ts'
import { createWallClock, type WallClock } from '../base/wall-clock.ts'
import { createBugReporter } from '../desktop/bugs.ts'
import { type ClipboardKeeper, createClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import { createNotices, type Notices } from '../desktop/notices.ts'
import { createNotify, type Notify } from '../desktop/notify.ts'
import { type AppPreferences, createPreferences } from '../desktop/preferences.ts'
import { createTrayStatus, type TrayStatus } from '../desktop/tray-status.ts'
import { createWindows, type Windows } from '../desktop/windows.ts'
import { createEventHub, type EventHub } from '../ipc/event-hub.ts'
import { logsFolderOf } from '../log/file-log.ts'
import { type Log, noLog } from '../log/log.ts'
import type { Shell } from '../shell/shell.ts'
import type { AppOptions } from './app-options.ts'
import { type Data, openData } from './open-data.ts'

/** What everything else stands on: the data, the desktop and the way to the windows. It calls no service. */
export interface Foundation extends Pick<Data, 'settings' | 'book'> {
  readonly shell: Shell
  readonly log: Log
  readonly hub: EventHub
  readonly clock: WallClock
  readonly work: RunningWork
  readonly accountsStore: Data['accounts']
  readonly preferences: AppPreferences
  readonly notices: Notices
  readonly notify: Notify
  readonly clipboard: ClipboardKeeper
  readonly windows: Windows
  readonly trayStatus: TrayStatus
  /** Milliseconds since the epoch. */
  now(): number
  /** A clock that nobody sets, in milliseconds since any moment. */
  steady(): number
  readonly patience: Patience
  /** Tells of an exception. */
  reportBug(error: unknown): void
  /** Closes the files and lets go of the folder. */
  closeData(): void
  /** Follows work that nobody waits for. */
  follow(task: Promise<unknown>): void
}

/**
 * Opens the data and takes hold of the desktop.
 * @throws if the data folder cannot be used at all.
 */
export async function createFoundation(options: AppOptions): Promise<Foundation> {
  const { shell, dataFolder, now = Date.now, log = noLog, onBug = () => undefined } = options
  const hub = createEventHub((window, name, payload) => shell.send(window, name, payload))
  const notices = createNotices((all) => hub.tell('noticesChanged', all), log)
  const data = await openData(dataFolder, now, notices)
  const { accounts: accountsStore, settings, book } = data

  const preferences = createPreferences(settings)
  const notify = createNotify(shell, settings)
  const clipboard = createClipboardKeeper({
    shell,
    now,
    clearAfterSeconds: () => preferences.read().clearClipboardAfterSeconds,
    onCopied: (id) => hub.tell('clipboardChanged', id === undefined ? {} : { id }),
  })
  // Before the first window, so that none flashes in the wrong colours.
  shell.setTheme(preferences.read().theme)
  useLanguage(preferences.read().language)
  // A disk that refuses costs the place of one window, nothing else.
  shell.onSettingsMoved((settingsWindow) => void settings.write({ ...settings.read(), settingsWindow }))
  const windows = createWindows({
    shell,
    now,
    isPinned: () => preferences.read().keepPopoverOpen,
    settingsBounds: () => settings.read().settingsWindow,
  })
  preferences.onChange((next, before) => {
    if (next.language !== before.language) {
      useLanguage(next.language)
      notices.retell()
    }
    if (next.theme !== before.theme) shell.setTheme(next.theme)
    clipboard.reconsider()
    windows.reconsiderHold()
  })

  const reportBug = createBugReporter({
    log,
    logsFolder: logsFolderOf(dataFolder),
    notices,
    notify,
    openAbout: () => windows.openSettings({ page: 'about' }),
    onBug,
  })
  const work = createRunningWork(reportBug)

  return {
    shell,
    log,
    hub,
    clock: createWallClock(now),
    work,
    settings,
    accountsStore,
    book,
    preferences,
    notices,
    notify,
    clipboard,
    windows,
    trayStatus: createTrayStatus(shell),
    now,
    steady: options.steadyNow ?? (() => performance.now()),
    patience: patienceOf(options.deadlineMs),
    reportBug,
    closeData: data.close,
    follow: (task) => void work.follow(task),
  }
}
