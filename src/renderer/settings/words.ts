import type { ChoiceName } from '../../shared/rules/choice.ts'
import type { SettingsWords } from '../../shared/words/catalogue.ts'
import { settingsWords } from '../../shared/words/en/settings.ts'
import { visibleTranslator } from '../ui/visible-translator.ts'

/** A phrase of the settings window in the chosen language. */
export const t = visibleTranslator((): SettingsWords => settingsWords)

/** The words of a value that accounts can choose; the value itself if a service named it. */
export function wordsOfValue(choice: ChoiceName, value: string): string {
  const phrases: Readonly<Record<string, unknown>> = settingsWords
  const words = phrases[`choice.${choice}.${value}`]
  return typeof words === 'string' ? words : value
}
