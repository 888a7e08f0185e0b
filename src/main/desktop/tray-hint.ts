import { words } from '../../shared/words/words.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell, TrayPresence } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

/** An app that starts with the session often runs before the tray, for which the shell waits. Milliseconds. */
const desktopStartsWithin = 40_000

const noticeId = 'tray-hint'

const hints: Readonly<Partial<Record<TrayPresence, 'trayAbsent' | 'trayHidden'>>> = {
  absent: 'trayAbsent',
  hidden: 'trayHidden',
}

/**
 * Explains how to open the app where its icon cannot be seen, until the user dismisses the notice. The settings keep
 * its dismissal until the icon has been seen again.
 */
export function createTrayHint(parts: {
  readonly shell: Pick<Shell, 'findTray'>
  readonly settings: SettingsStore
  readonly notices: Notices
}) {
  const { shell, settings, notices } = parts
  const isShown = () => notices.all().some(({ id }) => id === noticeId)

  function remember(trayHintDismissed: boolean): void {
    const before = settings.read()
    if ((before.trayHintDismissed ?? false) === trayHintDismissed) return
    // A failed write only repeats the hint.
    settings.write({ ...before, trayHintDismissed })
  }

  async function look(): Promise<void> {
    const presence = await shell.findTray()
    if (presence === 'present') remember(false)
    const hint = hints[presence]
    if (hint === undefined) {
      if (isShown()) notices.dismiss(noticeId)
      return
    }
    if (isShown() || settings.read().trayHintDismissed) return
    notices.add({ id: noticeId, say: () => words().desktop.notices[hint] })
  }

  return {
    /** Looks for the icon, and shows or removes the notice. */
    look,
    /** Remembers the dismissal if the notice is this one. */
    dismissed(id: string): void {
      if (id === noticeId) remember(true)
    },
    /** Looks once the desktop has had time to start. The returned function stops it. */
    start(): () => void {
      const timer = setTimeout(look, desktopStartsWithin)
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}
