import type { BudgetWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The rest of a limit. */
export const budgetWords: BudgetWords = {
  hour: (left, limit) => `この1時間の残り：${number(limit)}件中${number(left)}件`,
  month: (left, limit) => `今月の残り：${number(limit)}件中${number(left)}件`,
  account: (left, limit) => `残りのアドレス：${number(limit)}件中${number(left)}件`,
  shared: (left, limit) => `共有ドメインの残りのアドレス：${number(limit)}件中${number(left)}件`,
}
