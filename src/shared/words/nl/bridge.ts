import type { NoAnswerWords } from '../catalogue.ts'

/** Shown in a window when the main process gave no answer: what happened, what to do. */
export const noAnswerWords: NoAnswerWords = [
  'Aliasmith heeft niet geantwoord.',
  'Sluit Aliasmith af en open het opnieuw.',
]
