import type { Notice } from '../../shared/views/snapshot.ts'
import type { NoticeToShow } from '../base/notice-to-show.ts'
import { type Log, noLog } from '../log/log.ts'

/** A notice's id without the id of its account. */
export function noticeKind({ id }: Pick<Notice, 'id'>): string {
  return id.replace(/-[\da-f]{8}-[\da-f-]{27}$/, '')
}

/**
 * Notices for the user, apart from the results of their actions. A notice stays until the user dismisses it. The log
 * gets only their ids, and only the kind of a notice that names an account.
 */
export function createNotices(
  onChange: (notices: readonly Notice[]) => void,
  log: Pick<Log, 'warn'> = noLog,
) {
  let notices: readonly NoticeToShow[] = []
  const all = () => notices.map(show)
  const set = (next: readonly NoticeToShow[]) => {
    notices = next
    onChange(all())
  }
  return {
    all,
    /**
     * Adds a notice. It replaces a notice with the same id. Whoever composes it makes its nicknames and paths visible: a
     * translation itself may need invisible characters.
     */
    add(notice: NoticeToShow): void {
      log.warn('notice', { id: noticeKind(notice) })
      set([...notices.filter(({ id }) => id !== notice.id), notice])
    },
    dismiss: (id: string) => set(notices.filter((notice) => notice.id !== id)),
    /** Composes all notices again, in another language. */
    retell: () => onChange(all()),
  }
}

export type Notices = ReturnType<typeof createNotices>

function show({ say, listQuestion, ...notice }: NoticeToShow): Notice {
  const [message, hint] = say()
  return {
    ...notice,
    message,
    hint,
    ...(listQuestion === undefined ? {} : { listQuestion: listQuestion() }),
  }
}
