import { patienceOf } from '../accounts/patience.ts'
import { createRunningWork } from '../base/running-work.ts'
import { createWallClock, type Later } from '../base/wall-clock.ts'
import { createBugReporter } from '../desktop/bugs.ts'
import { createClipboardKeeper } from '../desktop/clipboard-keeper.ts'
import { createCopyNotes } from '../desktop/copy-notes.ts'
import { createLanguage } from '../desktop/language.ts'
import { createNotices } from '../desktop/notices.ts'
import { createNotify } from '../desktop/notify.ts'
import { createPreferences } from '../desktop/preferences.ts'
import { followTextSize } from '../desktop/text-size.ts'
import { createTrayStatus } from '../desktop/tray-status.ts'
import { createWindows } from '../desktop/windows.ts'
import { createEventHub } from '../ipc/event-hub.ts'
import { logsFolderOf } from '../log/file-log.ts'
import { noLog } from '../log/log.ts'
import type { AppOptions } from './app-options.ts'
import { openData } from './open-data.ts'

/** The base of all services: the data, the desktop and the events to the windows. It calls no service. */
export type Foundation = Awaited<ReturnType<typeof createFoundation>>

/**
 * Opens the data and connects the desktop.
 * @throws if the data folder cannot be used at all.
 */
export async function createFoundation(options: AppOptions) {
  const { shell, dataFolder, now = Date.now, log = noLog, onBug = () => undefined } = options
  const hub = createEventHub((window, name, payload) => shell.send(window, name, payload))
  const notices = createNotices((all) => hub.tell('noticesChanged', all), log)
  const data = await openData(dataFolder, now, notices)
  const { accounts: accountsStore, settings, book } = data

  const preferences = createPreferences(settings)
  const notify = createNotify(shell, settings)
  const copyNotes = createCopyNotes({ book, now, soon: (run) => work.soon(run) })
  const clipboard = createClipboardKeeper({
    shell,
    now,
    clearAfterSeconds: () => preferences.read().clearClipboardAfterSeconds,
    onCopied: (id) => hub.tell('clipboardChanged', id === undefined ? {} : { id }),
    onCopy: (id) => copyNotes.note(id),
  })
  // Set before the first window, so that no window flashes in the wrong colours.
  shell.setTheme(preferences.read().theme)
  followTextSize(shell, preferences, notices)
  const language = await createLanguage(shell, () => preferences.read().language)
  // A failed write costs only the place of one window.
  shell.onSettingsMoved((settingsWindow) => void settings.write({ ...settings.read(), settingsWindow }))
  const windows = createWindows({
    shell,
    now,
    isPinned: () => preferences.read().keepPopoverOpen,
    hidesAfterCopying: () => preferences.read().hideAfterCopying,
    settingsBounds: () => settings.read().settingsWindow,
  })
  preferences.onChange((next, before) => {
    if (next.language !== before.language) follow(language.follow())
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
  const clock = createWallClock(now)
  /** Follows background work. */
  const follow = (task: Promise<unknown>) => void work.follow(task)
  const later: Later = (ms, run) => clock.after(ms, () => follow(run()))

  const trayStatus = createTrayStatus(shell)
  language.onChange(() => {
    hub.tell('languageChanged', language.current())
    notices.retell()
    trayStatus.retell()
  })

  return {
    shell,
    log,
    language,
    hub,
    clock,
    later,
    work,
    settings,
    accountsStore,
    book,
    preferences,
    notices,
    notify,
    clipboard,
    copyNotes,
    windows,
    trayStatus,
    now,
    steady: options.steadyNow ?? (() => performance.now()),
    patience: patienceOf(options.deadlineMs),
    reportBug,
    closeData: data.close,
    follow,
  }
}
