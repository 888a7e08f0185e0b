import type { KeyNameWords } from '../../shared/words/catalogue.ts'
import { createWords } from './language.ts'
import { visibleTranslator } from './visible-translator.ts'

const words = await createWords(
  (language): Promise<typeof import('../../shared/words/en/ui.ts')> =>
    import(`../../shared/words/${language}/ui.ts`),
)

/** A phrase around a failure, in the chosen language. */
export const t = visibleTranslator(() => words().failureNoteWords)

/** The names of keys. */
export const keyNames = (): KeyNameWords => words().keyNameWords

/** Two sentences, one after the other. They are complete, so that nothing in them is made visible again. */
export const sentences = (first: string, second: string): string => words().sentences(first, second)

/** What stands between two sentences: a space, or nothing where full stops are as wide as letters. */
export const gap = (): string => sentences('', '')
