import type { Failure, Refusal } from '../../shared/failure.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import { phrasesOfProblems } from './words.ts'

/** A problem to show: found in this window while typing, or reported by the main process. */
export type Problem = Refusal & Pick<Failure, 'message' | 'hint'>

/** Adds the sentences to a refusal that was found in this window. */
export function problemOf(refusal: Refusal, provider: string): Problem {
  const [message, hint] = phrasesOfProblems()[refusal.reason]?.(visibleFields({ ...refusal, provider })) ?? [
    refusal.reason,
    '',
  ]
  return { ...refusal, message, hint }
}
