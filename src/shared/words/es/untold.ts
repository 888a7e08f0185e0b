import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `La etiqueta se guardó aquí, pero no se comunicó a ${service}.`,
  pin: (service) => `La dirección se fijó aquí, pero no se comunicó a ${service}.`,
  unpin: (service) => `La dirección ya no está fijada aquí, pero no se comunicó a ${service}.`,
}
