import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}:`,
  said: (said) => `De dienst meldt: “${said}”`,
  retryAt: (time) => `Probeer het vanaf ${time} opnieuw.`,
}
