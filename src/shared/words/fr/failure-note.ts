import type { FailureNoteWords } from '../catalogue.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname: string) => `${nickname} :`,
  said: (said: string) => `Réponse du service : « ${said} »`,
  retryAt: (time: string) => `Réessayez à ${time}.`,
}
