import type { Notice } from '../../shared/views/snapshot.ts'

/** A notice whose sentences are put together each time it is shown, in the language of that moment. */
export interface NoticeToShow extends Omit<Notice, 'message' | 'hint' | 'listQuestion'> {
  say(): readonly [message: string, hint: string]
  listQuestion?(): NonNullable<Notice['listQuestion']>
}
