import { failed, type Result, success } from '../../shared/result.ts'
import { visibleArgument } from '../../shared/rules/visible-text.ts'
import { words } from '../../shared/words/words.ts'
import type { AccountRecord } from '../accounts/account-record.ts'
import { describeFailure } from '../base/describe-failure.ts'
import type { NoticeToShow } from '../base/notice-to-show.ts'
import type { AddressBook } from '../book/address-book.ts'
import type { ListDoubt } from './list-doubt.ts'

/** The notices that can ask a question. */
export interface QuestionNotices {
  add(notice: NoticeToShow): void
  dismiss(id: string): void
}

/**
 * Questions about lists that are not trusted. Each is a notice with two answers.
 * @param onChanged called when an answer changed addresses.
 */
export function createListQuestions(
  book: Pick<AddressBook, 'deleteMissing' | 'keepMissing' | 'keepUnlisted'>,
  notices: QuestionNotices,
  onChanged: () => void,
) {
  const open = new Map<string, ListDoubt>()
  const anyOwner = new Set<string>()
  const noticeOf = (accountId: string) => `list-question-${accountId}`

  function close(accountId: string): void {
    if (open.delete(accountId)) notices.dismiss(noticeOf(accountId))
  }

  function carryOut(accountId: string, doubt: ListDoubt, yes: boolean): Result<boolean> {
    if (doubt.kind === 'other-owner') {
      if (!yes) return success(false)
      // This key cannot list the account's old addresses, but they may still exist.
      const kept = book.keepUnlisted(accountId)
      if (!kept.ok) return failed(describeFailure(kept.failure))
      anyOwner.add(accountId)
      return success(true)
    }
    const settled = yes
      ? book.deleteMissing(accountId, doubt.missedBefore)
      : book.keepMissing(accountId, doubt.missedBefore)
    if (!settled.ok) return failed(describeFailure(settled.failure))
    if (yes) onChanged()
    return success(false)
  }

  return {
    /** Asks about an account's list, or withdraws the question if the doubt is gone. */
    set({ id, nickname }: Pick<AccountRecord, 'id' | 'nickname'>, doubt: ListDoubt | undefined) {
      if (doubt === undefined) return close(id)
      open.set(id, doubt)
      const name = visibleArgument(nickname)
      const ask = () =>
        doubt.kind === 'other-owner'
          ? words().lists.otherOwner(name, visibleArgument(doubt.listed), visibleArgument(doubt.known))
          : words().lists.missing(name, doubt.due, doubt.existing)
      notices.add({
        id: noticeOf(id),
        say: () => [ask().message, ask().hint],
        listQuestion: () => ({ accountId: id, yes: ask().yes, no: ask().no }),
      })
    },
    isAsked: (accountId: string) => open.has(accountId),
    /** Whether the user accepted the list of another mailbox in this run of the app. */
    takesAnyOwner: (accountId: string) => anyOwner.has(accountId),
    /** Carries an answer out. Returns whether the list must be compared again. */
    answer(accountId: string, yes: boolean): Result<boolean> {
      const doubt = open.get(accountId)
      if (doubt === undefined) {
        notices.dismiss(noticeOf(accountId))
        return success(false)
      }
      const done = carryOut(accountId, doubt, yes)
      if (done.ok) close(accountId)
      return done
    },
    /** Forgets question and answer, because the account has a new key or server, or was removed. */
    forget(accountId: string): void {
      close(accountId)
      anyOwner.delete(accountId)
    },
  }
}

export type ListQuestions = ReturnType<typeof createListQuestions>
