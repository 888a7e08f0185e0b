import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `Na tę godzinę pozostało: ${number(left)} z ${number(limit)}`,
  month: (left, limit) => `Na ten miesiąc pozostało: ${number(left)} z ${number(limit)}`,
  account: (left, limit) => `Pozostało adresów: ${number(left)} z ${number(limit)}`,
  shared: (left, limit) => `Pozostało adresów we wspólnych domenach: ${number(left)} z ${number(limit)}`,
}
