import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `المتبقي هذه الساعة: ${number(left)} من ${number(limit)}`,
  month: (left, limit) => `المتبقي هذا الشهر: ${number(left)} من ${number(limit)}`,
  account: (left, limit) => `العناوين المتبقية: ${number(left)} من ${number(limit)}`,
  shared: (left, limit) => `العناوين المتبقية في النطاقات المشتركة: ${number(left)} من ${number(limit)}`,
}
