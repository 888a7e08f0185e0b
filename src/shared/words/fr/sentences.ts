import type { Sentences } from '../catalogue.ts'

/** Two sentences, one after the other. */
export const sentences: Sentences = (first: string, second: string) => `${first} ${second}`
