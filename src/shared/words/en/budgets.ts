import { number, plural } from './forms.ts'

/** The rest of a limit. */
export const budgetWords = {
  hour: (left: number, limit: number) => `${number(left)} of ${number(limit)} left this hour`,
  month: (left: number, limit: number) => `${number(left)} of ${number(limit)} left this month`,
  account: (left: number, limit: number) =>
    plural(limit, {
      one: `${number(left)} of ${number(limit)} address left`,
      other: `${number(left)} of ${number(limit)} addresses left`,
    }),
  shared: (left: number, limit: number) =>
    plural(limit, {
      one: `${number(left)} of ${number(limit)} address left at shared domains`,
      other: `${number(left)} of ${number(limit)} addresses left at shared domains`,
    }),
} as const
