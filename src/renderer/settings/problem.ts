import type { Failure, Refusal } from '../../shared/failure.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import { formCheckWords } from '../../shared/words/en/form-checks.ts'
import type { FailurePhrases } from '../../shared/words/failure-words.ts'

/** A problem to show: found in this window while typing, or reported by the main process. */
export type Problem = Refusal & Pick<Failure, 'message' | 'hint'>

/** The sentences for problems found in this window; other failures come with their sentences from the main process. */
const words: FailurePhrases = formCheckWords

/** Adds the sentences to a refusal that was found in this window. */
export function problemOf(refusal: Refusal, provider: string): Problem {
  const [message, hint] = words[refusal.reason]?.(visibleFields({ ...refusal, provider })) ?? [
    refusal.reason,
    '',
  ]
  return { ...refusal, message, hint }
}
