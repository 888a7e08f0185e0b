import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}:`,
  said: (said) => `Der Dienst meldete: „${said}“`,
  retryAt: (time) => `Versuchen Sie es ab ${time} Uhr erneut.`,
}
