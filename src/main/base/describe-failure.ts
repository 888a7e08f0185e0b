import { codeOfReason, type Failure, type FailureSentences, type Refusal } from '../../shared/failure.ts'
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

/** More failures than windows show and keep, even with one for each letter of a long name. */
const mostRemembered = 500

/** What the failures described last were about, by their sentences, the latest last. */
const remembered = new Map<string, readonly [refusal: Refusal, context: Context]>()

const keyOf = (message: string, hint: string) => JSON.stringify([message, hint])

/** Gives a refusal its code and its sentences. */
export function describeFailure(refusal: Refusal, context: Context = {}): Failure {
  const [message, hint] = sentencesOf(refusal, context)
  const key = keyOf(message, hint)
  remembered.delete(key)
  remembered.set(key, [refusal, context])
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  return { ...refusal, code: codeOfReason[refusal.reason], message, hint }
}

/** The sentences of a failure in the language of the moment; unchanged if it was not described lately. */
export function retellFailure({ message, hint }: FailureSentences): FailureSentences {
  const [refusal, context] = remembered.get(keyOf(message, hint)) ?? []
  if (refusal === undefined) return { message, hint }
  const retold = describeFailure(refusal, context)
  return { message: retold.message, hint: retold.hint }
}
