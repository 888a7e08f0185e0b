import { createPageWords } from '../page-words.ts'

/** A phrase of this page, or of the settings window, in the chosen language. */
export const t = await createPageWords(async (language) => {
  const catalogue: typeof import('../../../shared/words/en/shortcuts.ts') = await import(
    `../../../shared/words/${language}/shortcuts.ts`
  )
  return catalogue.shortcutsWords
})
