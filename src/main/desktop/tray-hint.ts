import { words } from '../../shared/words/words.ts'
import type { SettingsStore } from '../settings/settings.ts'
import type { Shell, TrayPresence } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

/** Tells how to open the app where its icon cannot be seen, until the user has dismissed that. */
export interface TrayHint {
  /** Looks for the icon, and tells or takes back what was told. */
  look(): Promise<void>
  /** Remembers that a notice was dismissed, if it is this one. */
  dismissed(noticeId: string): void
  /** Looks once the desktop has had time to start. Call what it gives to end that. */
  start(): () => void
}

/** An app that starts with the session is often there before the tray, which the shell waits for. Milliseconds. */
const desktopStartsWithin = 40_000

const noticeId = 'tray-hint'

const hints: Readonly<Partial<Record<TrayPresence, 'trayAbsent' | 'trayHidden'>>> = {
  absent: 'trayAbsent',
  hidden: 'trayHidden',
}

/** Builds the hint. That it was dismissed is kept in the settings, until the icon has been seen again. */
export function createTrayHint(parts: {
  readonly shell: Pick<Shell, 'findTray'>
  readonly settings: SettingsStore
  readonly notices: Notices
}): TrayHint {
  const { shell, settings, notices } = parts
  const isTold = () => notices.all().some(({ id }) => id === noticeId)

  function remember(trayHintDismissed: boolean): void {
    const before = settings.read()
    if ((before.trayHintDismissed ?? false) === trayHintDismissed) return
    // A disk that refuses costs a repeated hint, nothing else.
    settings.write({ ...before, trayHintDismissed })
  }

  async function look(): Promise<void> {
    const presence = await shell.findTray()
    if (presence === 'present') remember(false)
    const hint = hints[presence]
    if (hint === undefined) {
      if (isTold()) notices.dismiss(noticeId)
      return
    }
    if (isTold() || settings.read().trayHintDismissed) return
    notices.add({ id: noticeId, say: () => words().desktop.notices[hint] })
  }

  return {
    look,
    dismissed(id) {
      if (id === noticeId) remember(true)
    },
    start() {
      const timer = setTimeout(look, desktopStartsWithin)
      timer.unref()
      return () => clearTimeout(timer)
    },
  }
}
