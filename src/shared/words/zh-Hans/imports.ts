import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': '此行的引号不成对。',
  'too-many-cells': '此行的单元格比第一行多。标签中含有逗号时，标签需要加引号。',
  'too-often': '此地址在文件中出现超过200次。',
  'not-an-entry': '这不是地址条目。',
  'not-an-address': '“address”的值不是邮箱地址。',
  'no-account': '账户名缺失或太长。',
  'unknown-provider': 'Aliasmith不认识此服务。',
  'unknown-state': '状态不是“active”、“off”或“deleted”。',
  'unknown-time': '“created”的值不是日期，日期应类似2026-04-09T12:00:00Z。',
  'bad-destination': '“destination”的值不是邮箱地址。',
  get 'label-too-long'() {
    return `标签超过${number(labelMaxLength)}个字符。`
  },
  'service-id-too-long': '“service_id”的值太长。',
}
