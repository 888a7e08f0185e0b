import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `На этот час осталось ${number(left)} из ${number(limit)}`,
  month: (left, limit) => `На этот месяц осталось ${number(left)} из ${number(limit)}`,
  account: (left, limit) => `Осталось адресов: ${number(left)} из ${number(limit)}`,
  shared: (left, limit) => `Осталось адресов на общих доменах: ${number(left)} из ${number(limit)}`,
}
