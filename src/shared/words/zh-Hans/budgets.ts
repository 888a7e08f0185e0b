import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `本小时余量${number(left)}/${number(limit)}`,
  month: (left, limit) => `本月余量${number(left)}/${number(limit)}`,
  account: (left, limit) => `地址余量${number(left)}/${number(limit)}`,
  shared: (left, limit) => `共享域名地址余量${number(left)}/${number(limit)}`,
}
