import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `Etykieta jest zapisana tutaj, ale nie przekazano jej usłudze ${service}.`,
  pin: (service) => `Adres jest przypięty tutaj, ale nie przekazano tego usłudze ${service}.`,
  unpin: (service) => `Adres nie jest już przypięty tutaj, ale nie przekazano tego usłudze ${service}.`,
}
