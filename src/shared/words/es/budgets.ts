import type { BudgetWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) =>
    plural(left, {
      one: `Queda ${number(left)} de ${number(limit)} esta hora`,
      other: `Quedan ${number(left)} de ${number(limit)} esta hora`,
    }),
  month: (left, limit) =>
    plural(left, {
      one: `Queda ${number(left)} de ${number(limit)} este mes`,
      other: `Quedan ${number(left)} de ${number(limit)} este mes`,
    }),
  account: (left, limit) => `Direcciones restantes: ${number(left)} de ${number(limit)}`,
  shared: (left, limit) =>
    `Direcciones restantes en dominios compartidos: ${number(left)} de ${number(limit)}`,
}
