import type { BudgetWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `Noch ${number(left)} von ${number(limit)} in dieser Stunde`,
  month: (left, limit) => `Noch ${number(left)} von ${number(limit)} in diesem Monat`,
  account: (left, limit) =>
    plural(limit, {
      one: `Noch ${number(left)} von ${number(limit)} Adresse frei`,
      other: `Noch ${number(left)} von ${number(limit)} Adressen frei`,
    }),
  shared: (left, limit) =>
    plural(limit, {
      one: `Noch ${number(left)} von ${number(limit)} Adresse an gemeinsamen Domains frei`,
      other: `Noch ${number(left)} von ${number(limit)} Adressen an gemeinsamen Domains frei`,
    }),
}
