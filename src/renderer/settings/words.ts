import type { ChoiceName } from '../../shared/rules/choice.ts'
import type { FailurePhrases } from '../../shared/words/failure-words.ts'
import { createWords } from '../ui/language.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

const catalogue = await createWords(
  (language): Promise<typeof import('../../shared/words/en/settings-window.ts')> =>
    import(`../../shared/words/${language}/settings-window.ts`),
)

/** The phrases of the settings window in the chosen language, but for those that a page loads. */
export const windowWords = () => catalogue().settingsWords

/** A phrase of the settings window in the chosen language. */
export const t = visibleTranslator(windowWords)

/** The sentences for problems found in this window; other failures come with their sentences from the main process. */
export const phrasesOfProblems = (): FailurePhrases => catalogue().formCheckWords

/** The words of a value that accounts can choose; the value itself if a service named it. */
export function wordsOfValue(choice: ChoiceName, value: string): string {
  const phrases: Readonly<Record<string, unknown>> = catalogue().settingsWords
  const words = phrases[`choice.${choice}.${value}`]
  return typeof words === 'string' ? words : value
}
