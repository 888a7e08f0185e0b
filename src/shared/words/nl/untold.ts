import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `Het label is hier bewaard, maar niet doorgegeven aan ${service}.`,
  pin: (service) => `Het adres is hier vastgezet, maar dat is niet doorgegeven aan ${service}.`,
  unpin: (service) => `Het adres is hier niet meer vastgezet, maar dat is niet doorgegeven aan ${service}.`,
}
