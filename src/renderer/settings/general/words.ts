import { createPageWords } from '../page-words.ts'

/** A phrase of this page, or of the settings window, in the chosen language. */
export const t = await createPageWords(async (language) => {
  const catalogue: typeof import('../../../shared/words/en/settings-general.ts') = await import(
    `../../../shared/words/${language}/settings-general.ts`
  )
  return catalogue.settingsGeneralWords
})
