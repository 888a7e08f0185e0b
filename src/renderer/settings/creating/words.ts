import { createPageWords } from '../page-words.ts'

/** A phrase of this page, or of the settings window, in the chosen language. */
export const t = await createPageWords(async (language) => {
  const catalogue: typeof import('../../../shared/words/en/settings-creating.ts') = await import(
    `../../../shared/words/${language}/settings-creating.ts`
  )
  return catalogue.settingsCreatingWords
})
