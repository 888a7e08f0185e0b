import type { ServiceNameWords } from '../catalogue.ts'

/** The names of services that are words. A brand is the same in every language. */
export const serviceNames: ServiceNameWords = {
  'own-domain': '自有域名',
  'plus-addressing': '加号地址',
  practice: '练习',
}
