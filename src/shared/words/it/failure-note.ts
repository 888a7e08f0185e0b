import type { FailureNoteWords } from '../catalogue.ts'
import { at } from './forms.ts'

/** The phrases around a failure of no single field. */
export const failureNoteWords: FailureNoteWords = {
  account: (nickname) => `${nickname}:`,
  said: (said) => `Risposta del servizio: “${said}”`,
  retryAt: (time) => `Riprova ${at(time)}.`,
}
