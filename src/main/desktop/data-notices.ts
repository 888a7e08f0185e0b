import { basename } from 'node:path'
import type { Refusal } from '../../shared/failure.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { words } from '../../shared/words/words.ts'
import { sentencesOf } from '../base/describe-failure.ts'
import type { NoticeToShow } from '../base/notice-to-show.ts'
import type { BookNotice } from '../book/open-address-book.ts'
import type { Replacement } from '../book/revive.ts'
import type { OpenedStore } from '../files/json-store.ts'
import type { Notices } from './notices.ts'

type StoreName = 'settings' | 'accounts'

/** The id of the notice that nothing can be written, which appears once for the folder and the list in it. */
const readOnly = 'read-only'

const phrases = () => words().desktop.notices

/** How an opened settings or accounts file is reported; `undefined` if it was whole. */
function sayOpened(
  what: StoreName,
  { setAside, origin }: OpenedStore<unknown>,
): NoticeToShow['say'] | undefined {
  const file = `${what}.json`
  if (setAside === undefined) {
    return origin === 'copy' ? () => phrases().fileRestored[what](file) : undefined
  }
  const where = visibleArgument(basename(setAside))
  if (where === file) return () => phrases().fileStuck[what](file)
  if (origin === 'newer') return () => phrases().fileNewer[what](where, file)
  if (origin === 'both') return () => phrases().fileMerged[what](where)
  if (origin === 'nothing') return () => phrases().fileLost[what](where)
  if (origin === 'copy') return () => phrases().fileFromCopy[what](where)
  return () => phrases().fileSetAside[what](where)
}

/** Notices about files that could not be used as they were. */
export function createDataNotices(notices: Pick<Notices, 'add'>) {
  const add = (id: string, say: NoticeToShow['say']) => notices.add({ id, say })
  const addRefusal = (id: string, refusal: Refusal) => add(id, () => sentencesOf(refusal))

  return {
    /** Another process has taken the data folder. */
    folderTaken: () => addRefusal('folder-taken', { reason: 'folder-taken' }),
    folderReadOnly: () => addRefusal(readOnly, { reason: 'storage-failed' }),
    /** Accounts of services that this version does not know. */
    foreignAccounts: (count: number) => add('foreign-accounts', () => phrases().foreignAccounts(count)),
    /** A settings or accounts file as it was opened; adds nothing if it was whole. */
    opened(what: StoreName, store: OpenedStore<unknown>): void {
      const say = sayOpened(what, store)
      if (say !== undefined) add(`set-aside-${what}`, say)
    },
    /** A file that was in use was replaced from outside, and the stranger was set aside at `path`. */
    replaced(what: StoreName, path: string): void {
      const where = visibleArgument(basename(path))
      add(`replaced-${what}`, () => phrases().fileReplaced[what](where, `${what}.json`))
    },
    /** The list of addresses as it was opened, or as it was replaced while it was open. */
    book(notice: BookNotice | Replacement | undefined) {
      if (notice === undefined) return
      switch (notice.reason) {
        case 'read-only':
          return addRefusal(readOnly, notice.refusal)
        case 'missing':
        case 'empty':
          return add('lost-addresses', () => phrases().bookLost[notice.reason])
        case 'moved':
          return add('moved-addresses', () => phrases().bookFreed(visibleArgument(basename(notice.path))))
        case 'rewritten':
          return add('replaced-addresses', () =>
            phrases().bookRewritten(visibleArgument(basename(notice.path))),
          )
        case 'mixed':
          return add('set-aside-addresses', () =>
            phrases().bookMixed(notice.rescued, visibleArgument(basename(notice.path))),
          )
        default:
          return add('set-aside-addresses', () =>
            phrases().bookSetAside(notice.rescued, visibleArgument(basename(notice.path))),
          )
      }
    },
    /** The list of addresses cannot be used. */
    bookClosed: (refusal: Refusal) => addRefusal('book-closed', refusal),
  }
}
