import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}:`,
  said: (said) => `O serviço respondeu: “${said}”`,
  retryAt: (time) => `Tente novamente a partir de ${time}.`,
}
