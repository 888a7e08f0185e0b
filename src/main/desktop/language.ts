import type { Preferences } from '../../shared/views/preferences.ts'
import { closestLanguage, type Language, locale } from '../../shared/words/language.ts'
import { loadWords } from '../../shared/words/words.ts'
import type { Shell } from '../shell/shell.ts'

/** The language of the app: the chosen one, or the one closest to the system's. It starts in that of the preferences. */
export async function createLanguage(
  shell: Pick<Shell, 'systemLanguages' | 'setLanguage'>,
  wanted: () => Preferences['language'],
) {
  const listeners: (() => void)[] = []
  const choose = (): Language => {
    const language = wanted()
    return language === 'system' ? closestLanguage(shell.systemLanguages()) : language
  }
  let current: Language | undefined
  async function change(): Promise<boolean> {
    const next = choose()
    if (next === current) return false
    await loadWords(next)
    current = next
    shell.setLanguage(next)
    return true
  }
  await change()

  let turn: Promise<void> = Promise.resolve()
  return {
    /** The language in use. */
    current: locale,
    /** Changes to the language that is wanted now. The listeners are called once its phrases are in use. */
    follow(): Promise<void> {
      // One after another, so that the last choice stays. A language that cannot be loaded hinders no later choice.
      turn = turn
        .catch(() => undefined)
        .then(async () => {
          if (await change()) for (const listener of listeners) listener()
        })
      return turn
    },
    /** Calls back after each change; listeners are called in the order in which they were added. */
    onChange: (listener: () => void) => void listeners.push(listener),
  }
}
