import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': '域名',
  'choice.domain.hint': '此域名下的任何名称都是地址。',
  'choice.mailbox': '邮箱',
  'choice.mailbox.hint': '接收你邮件的地址。',
  'choice.separator': '分隔符',
  'choice.separator.hint': '位于邮箱名和附加名称之间，以你的邮件服务所要求的为准。',
  'choice.separator.+': '加号（+）',
  'choice.separator.-': '连字符（-）',
  'choice.separator._': '下划线（_）',
  'choice.separator..': '点（.）',
  'choice.separator.=': '等号（=）',
  'choice.recipient': '收件邮箱',
  'choice.recipient.hint': '寄给新地址的邮件会转发到此处。“测试连接”会列出服务提供的选项。',
  'choice.usual': '以服务中的设置为准',
  'choice.usual.first': '服务提供的第一个',
  'choice.format': '新名称',
  'choice.format.hint': '由你取名（可参考建议），或由服务取名。快捷键也使用这些名称。',
  'choice.format.usual': '自己取名（域名允许时）',
  ...nameFormatWords,
  'choice.saved': '沿用已保存的选项',
  'choice.gone': '服务已不再提供',
}
