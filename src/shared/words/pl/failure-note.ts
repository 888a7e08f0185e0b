import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}:`,
  said: (said) => `Odpowiedź usługi: „${said}”`,
  retryAt: (time) => `Spróbuj ponownie o ${time}.`,
}
