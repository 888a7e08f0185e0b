import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `Ancora ${number(left)} su ${number(limit)} per quest’ora`,
  month: (left, limit) => `Ancora ${number(left)} su ${number(limit)} per questo mese`,
  account: (left, limit) => `Indirizzi rimasti: ${number(left)} su ${number(limit)}`,
  shared: (left, limit) => `Indirizzi rimasti su domini condivisi: ${number(left)} su ${number(limit)}`,
}
