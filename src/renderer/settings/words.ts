import type { Failure, FailureReason, Refusal } from '../../shared/failure.ts'
import type { ChoiceName } from '../../shared/rules/choice.ts'
import { visibleFields } from '../../shared/rules/visible-text.ts'
import type { FailureContext, FailureWords } from '../../shared/words/en/checks.ts'
import { createWords } from '../ui/language.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

const catalogue = await createWords(
  (language): Promise<typeof import('../../shared/words/en/settings-window.ts')> =>
    import(`../../shared/words/${language}/settings-window.ts`),
)

/** A phrase of the settings window in the chosen language. */
export const t = visibleTranslator(() => catalogue().settingsWords)

/** The name of an encoding of text, in words; its tag if it has none. */
export const nameOfEncoding = (encoding: string): string => catalogue().encodingNames[encoding] ?? encoding

/** The words of a value that accounts can choose; the value itself if a service named it. */
export function wordsOfValue(choice: ChoiceName, value: string): string {
  const phrases: Readonly<Record<string, unknown>> = catalogue().settingsWords
  const words = phrases[`choice.${choice}.${value}`]
  return typeof words === 'string' ? words : value
}

/** A problem to show: found in this window while typing, or reported by the main process. */
export type Problem = Refusal & Pick<Failure, 'message' | 'hint'>

/** The sentences for problems found in this window; other failures come with their sentences from the main process. */
const words = (): Readonly<Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>> =>
  catalogue().formCheckWords

/** Adds the sentences to a refusal that was found in this window. */
export function problemOf(refusal: Refusal, provider: string): Problem {
  const [message, hint] = words()[refusal.reason]?.(visibleFields({ ...refusal, provider })) ?? [
    refusal.reason,
    '',
  ]
  return { ...refusal, message, hint }
}
