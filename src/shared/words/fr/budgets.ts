import type { BudgetWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left: number, limit: number) =>
    plural(left, {
      one: `${number(left)} restante sur ${number(limit)} pour cette heure`,
      other: `${number(left)} restantes sur ${number(limit)} pour cette heure`,
    }),
  month: (left: number, limit: number) =>
    plural(left, {
      one: `${number(left)} restante sur ${number(limit)} pour ce mois`,
      other: `${number(left)} restantes sur ${number(limit)} pour ce mois`,
    }),
  account: (left: number, limit: number) =>
    plural(left, {
      one: `${number(left)} adresse restante sur ${number(limit)}`,
      other: `${number(left)} adresses restantes sur ${number(limit)}`,
    }),
  shared: (left: number, limit: number) =>
    plural(left, {
      one: `${number(left)} adresse restante sur ${number(limit)} aux domaines partagés`,
      other: `${number(left)} adresses restantes sur ${number(limit)} aux domaines partagés`,
    }),
}
