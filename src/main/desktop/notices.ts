import { visibleText } from '../../shared/rules/visible-text.ts'
import type { Notice } from '../../shared/views/snapshot.ts'
import { type Log, noLog } from '../log/log.ts'

/** A notice's id without the account that it is about. */
export function noticeKind({ id }: Pick<Notice, 'id'>): string {
  return id.replace(/-[\da-f]{8}-[\da-f-]{27}$/, '')
}

/** What the user should know besides the answer to what they just did, until they have dismissed it. */
export interface Notices {
  all(): readonly Notice[]
  /** Adds a notice, in which a nickname or a path can hide nothing; one with the same id is replaced. */
  add(notice: Notice): void
  dismiss(id: string): void
}

/** Keeps the notices of one run. The log gets their ids alone, and of those that name an account only the kind. */
export function createNotices(
  onChange: (notices: readonly Notice[]) => void,
  log: Pick<Log, 'warn'> = noLog,
): Notices {
  let notices: readonly Notice[] = []
  const set = (next: readonly Notice[]) => {
    notices = next
    onChange(notices)
  }
  return {
    all: () => notices,
    add(notice) {
      log.warn('notice', { id: noticeKind(notice) })
      const shown = { ...notice, message: visibleText(notice.message), hint: visibleText(notice.hint) }
      set([...notices.filter(({ id }) => id !== notice.id), shown])
    },
    dismiss: (id) => set(notices.filter((notice) => notice.id !== id)),
  }
}
