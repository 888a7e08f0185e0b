import { codeOfReason, type Failure, type Refusal } from '../../shared/failure.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import type { FailureContext } from '../../shared/words/en/checks.ts'
import { failureWords } from '../../shared/words/en/failures.ts'

/** Gives a refusal its code and its sentences, in which what was typed or answered can hide nothing. */
export function describeFailure(
  refusal: Refusal,
  context: Pick<FailureContext, 'provider' | 'account' | 'address' | 'domain' | 'backAt' | 'backIn'> = {},
): Failure {
  const [message, hint] = failureWords[refusal.reason](visibleFields({ ...context, ...refusal }))
  return { ...refusal, code: codeOfReason[refusal.reason], message, hint }
}
