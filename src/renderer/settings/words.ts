import type { Failure, FailureReason, Refusal } from '../../shared/failure.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import type { FailureContext, FailureWords } from '../../shared/words/en/checks.ts'
import { formCheckWords } from '../../shared/words/en/form-checks.ts'
import { type SettingsWords, settingsWords } from '../../shared/words/en/settings.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

/** Says a phrase of the settings window in the chosen language. */
export const t = visibleTranslator((): SettingsWords => settingsWords)

/** What is wrong, as a screen shows it: found here while typing, or answered by the main process. */
export type Problem = Refusal & Pick<Failure, 'message' | 'hint'>

/** The sentences for what is found in this window; all others come from the main process with their failure. */
const words: Readonly<Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>> =
  formCheckWords

/** Gives a refusal that was found in this window its sentences. */
export function problemOf(refusal: Refusal, provider: string): Problem {
  const [message, hint] = words[refusal.reason]?.(visibleFields({ ...refusal, provider })) ?? [
    refusal.reason,
    '',
  ]
  return { ...refusal, message, hint }
}
