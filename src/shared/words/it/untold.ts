import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `L’etichetta è conservata qui, ma non è stata comunicata a ${service}.`,
  pin: (service) => `Qui l’indirizzo è fissato, ma la modifica non è stata comunicata a ${service}.`,
  unpin: (service) =>
    `Qui l’indirizzo non è più fissato, ma la modifica non è stata comunicata a ${service}.`,
}
