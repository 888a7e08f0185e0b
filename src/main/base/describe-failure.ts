import { codeOfReason, type Failure, type Refusal } from '../../shared/failure.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import type { FailureContext, FailureWords } from '../../shared/words/failure-words.ts'
import { words } from '../../shared/words/words.ts'

type Context = Pick<
  FailureContext,
  'provider' | 'account' | 'address' | 'domain' | 'unlisted' | 'backAt' | 'backIn'
>

/**
 * Says what happened and what to do. Hidden characters in typed or received text are made visible. The notification in
 * `untold` is complete: what was typed or received is visible in it.
 */
export function sentencesOf(refusal: Refusal, context: Context = {}): FailureWords {
  const { untold, ...details } = refusal
  const shown = visibleFields({ ...context, ...details })
  return words().failures[refusal.reason](untold === undefined ? shown : { ...shown, untold })
}

/** Gives a refusal its code and its sentences. */
export function describeFailure(refusal: Refusal, context: Context = {}): Failure {
  const [message, hint] = sentencesOf(refusal, context)
  return { ...refusal, code: codeOfReason[refusal.reason], message, hint }
}
