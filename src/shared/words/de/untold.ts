import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `Das Label ist hier gespeichert, aber ${service} wurde nicht benachrichtigt.`,
  pin: (service) => `Die Adresse ist hier angeheftet, aber ${service} wurde nicht benachrichtigt.`,
  unpin: (service) =>
    `Die Adresse ist hier nicht mehr angeheftet, aber ${service} wurde nicht benachrichtigt.`,
}
