import type { ServiceNameWords } from '../catalogue.ts'

/** The names of services that are words. A brand is the same in every language. */
export const serviceNames: ServiceNameWords = {
  'own-domain': 'Dominio proprio',
  'plus-addressing': 'Indirizzi con +',
  practice: 'Prova',
}
