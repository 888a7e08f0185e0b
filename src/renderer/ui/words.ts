import type { FailureNoteWords, Sentences } from '../../shared/words/catalogue.ts'
import { failureNoteWords } from '../../shared/words/en/failure-note.ts'
import { sentences as en } from '../../shared/words/en/sentences.ts'
import { visibleTranslator } from './visible-translator.ts'

/** A phrase around a failure, in the chosen language. */
export const t = visibleTranslator((): FailureNoteWords => failureNoteWords)

/** Two sentences, one after the other. They are complete, so that nothing in them is made visible again. */
export const sentences: Sentences = (first, second) => en(first, second)
