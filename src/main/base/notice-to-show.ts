import type { Notice } from '../../shared/views/snapshot.ts'

/** A notice whose sentences are composed each time it is shown, in the current language. */
export interface NoticeToShow extends Omit<Notice, 'message' | 'hint' | 'listQuestion'> {
  say(): readonly [message: string, hint: string]
  listQuestion?(): NonNullable<Notice['listQuestion']>
}
