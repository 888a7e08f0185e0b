import type { NoAnswerWords } from '../catalogue.ts'

/** Shown in a window when the main process gave no answer: what happened, what to do. */
export const noAnswerWords: NoAnswerWords = [
  'Aplikacja Aliasmith nie odpowiedziała.',
  'Zakończ ją i uruchom ponownie.',
]
