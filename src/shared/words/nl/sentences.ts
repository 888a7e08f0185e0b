import type { Sentences } from '../catalogue.ts'

/** Two sentences, one after the other. */
export const sentences: Sentences = (first, second) => `${first} ${second}`
