import { translator } from '@solid-primitives/i18n'
import type { Failure, Refusal } from '../../shared/failure.ts'
import type { FailureWords } from '../../shared/words/en/checks.ts'
import { failureWords } from '../../shared/words/en/failures.ts'
import type { SettingsWords } from '../../shared/words/en/settings.ts'
import { settingsWords } from '../../shared/words/en/settings.ts'

/** Says a phrase of the settings window in the chosen language. */
export const t = translator((): SettingsWords => settingsWords)

/** What is wrong, as a screen shows it: found here while typing, or answered by the main process. */
export type Problem = Refusal & Pick<Failure, 'message' | 'hint'>

/** Gives a refusal that was found in this window its sentences. */
export function problemOf(refusal: Refusal, provider: string): Problem {
  const [message, hint]: FailureWords = failureWords[refusal.reason]({ ...refusal, provider })
  return { ...refusal, message, hint }
}
