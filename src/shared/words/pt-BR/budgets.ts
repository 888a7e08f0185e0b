import type { BudgetWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) =>
    plural(left, {
      one: `Resta ${number(left)} de ${number(limit)} nesta hora`,
      other: `Restam ${number(left)} de ${number(limit)} nesta hora`,
    }),
  month: (left, limit) =>
    plural(left, {
      one: `Resta ${number(left)} de ${number(limit)} neste mês`,
      other: `Restam ${number(left)} de ${number(limit)} neste mês`,
    }),
  account: (left, limit) =>
    plural(limit, {
      one: `${number(left)} de ${number(limit)} endereço disponível`,
      other: `${number(left)} de ${number(limit)} endereços disponíveis`,
    }),
  shared: (left, limit) =>
    plural(limit, {
      one: `${number(left)} de ${number(limit)} endereço disponível em domínios compartilhados`,
      other: `${number(left)} de ${number(limit)} endereços disponíveis em domínios compartilhados`,
    }),
}
