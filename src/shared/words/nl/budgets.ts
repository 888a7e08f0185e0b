import type { BudgetWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `Dit uur nog ${number(left)} van ${number(limit)}`,
  month: (left, limit) => `Deze maand nog ${number(left)} van ${number(limit)}`,
  account: (left, limit) =>
    plural(limit, {
      one: `Nog ${number(left)} van ${number(limit)} adres`,
      other: `Nog ${number(left)} van ${number(limit)} adressen`,
    }),
  shared: (left, limit) =>
    plural(limit, {
      one: `Nog ${number(left)} van ${number(limit)} adres op gedeelde domeinen`,
      other: `Nog ${number(left)} van ${number(limit)} adressen op gedeelde domeinen`,
    }),
}
