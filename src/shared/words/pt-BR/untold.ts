import type { UntoldWords } from '../catalogue.ts'

/** What is kept here and not at its service. The cause and what to do follow. */
export const untoldWords: UntoldWords = {
  label: (service) => `A etiqueta está guardada aqui, mas não foi informada a ${service}.`,
  pin: (service) => `O endereço está fixado aqui, mas isso não foi informado a ${service}.`,
  unpin: (service) => `O endereço não está mais fixado aqui, mas isso não foi informado a ${service}.`,
}
