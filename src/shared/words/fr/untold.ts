import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service: string) => `Le libellé est conservé ici, mais n’a pas été transmis à ${service}.`,
  pin: (service: string) => `L’adresse est épinglée ici, mais cela n’a pas été transmis à ${service}.`,
  unpin: (service: string) =>
    `L’adresse n’est plus épinglée ici, mais cela n’a pas été transmis à ${service}.`,
}
