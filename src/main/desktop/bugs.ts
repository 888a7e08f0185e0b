import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { words } from '../../shared/words/words.ts'
import type { Log } from '../log/log.ts'
import type { DesktopNotification } from '../shell/shell.ts'
import type { Notices } from './notices.ts'

/** A repeated bug would otherwise fill the disk. */
const mostLogged = 50

/**
 * Handles an exception, which is a bug: logs it, and shows the first of a run. The app goes on, because it writes its
 * files in transactions. Showing a bug cannot start a loop, because it happens once.
 */
export function createBugReporter(parts: {
  readonly log: Log
  readonly logsFolder: string
  readonly notices: Pick<Notices, 'add'>
  notify(notification: DesktopNotification): void
  openAbout(): void
  onBug(error: unknown): void
}): (error: unknown) => void {
  const { log, logsFolder, notices, notify, openAbout, onBug } = parts
  let seen = 0

  return (error) => {
    seen += 1
    if (seen > mostLogged) return
    onBug(error)
    log.error('bug', error)
    if (seen === mostLogged) log.warn('further bugs of this run are not logged')
    if (seen > 1) return
    const say = (): readonly [string, string] => {
      const [message, hint] = words().life.bug
      return [message, words().sentences(hint, words().life.logAt(visibleArgument(logsFolder)))]
    }
    const [title, body] = say()
    notices.add({ id: 'bug', say })
    notify({ title, body, onClick: openAbout })
  }
}
