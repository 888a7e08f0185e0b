/** The rest of a limit. */
export const budgetWords = {
  hour: (left: number, limit: number) => `${left} of ${limit} left this hour`,
  month: (left: number, limit: number) => `${left} of ${limit} left this month`,
  account: (left: number, limit: number) => `${left} of ${limit} addresses left`,
  shared: (left: number, limit: number) => `${left} of ${limit} addresses left at shared domains`,
} as const
