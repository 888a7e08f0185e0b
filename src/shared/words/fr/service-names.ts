import type { ServiceNameWords } from '../catalogue.ts'

/** The names of services that are words. A brand is the same in every language. */
export const serviceNames: ServiceNameWords = {
  'own-domain': 'Domaine personnel',
  'plus-addressing': 'Adresses avec +',
  practice: 'Essai',
}
