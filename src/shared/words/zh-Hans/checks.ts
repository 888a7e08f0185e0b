import type { CheckWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['名称为空。', '请输入名称，或采用建议。'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `名称对${provider}来说太短。` : '名称对该服务来说太短。',
    limit === undefined ? '请使用较长的名称。' : `请至少使用${number(limit)}个字符。`,
  ],
  'name-too-long': ({ limit }) => [
    '名称太长。',
    limit === undefined ? '请使用较短的名称。' : `@之前请最多使用${number(limit)}个字符。`,
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? '名称不能包含空格。'
      : character
        ? `名称不能包含“${character}”。`
        : '名称包含不允许的字符。',
    '请使用普通的英文字母和数字。',
  ],
  'name-bad-dots': () => ['点不能位于开头或结尾，也不能相连。', '请只在其他字符之间使用单个点。'],
  'name-is-address': ({ field }) => [
    '这是完整的地址，不是名称。',
    field === 'handle'
      ? '请只输入@之前的部分：专属名是在每个域名下通用的一个名称。'
      : '请只输入@之前的部分，并在下方选择域名。',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `${provider}将此名称留作自用。` : '该服务将此名称留作自用。',
    '请选择其他名称。',
  ],
  'domain-missing': () => ['没有选择域名。', '请选择或输入域名。'],
  'domain-malformed': () => ['这不是域名。', '请按example.com的形式输入：字母、数字、连字符和点。'],
  'label-too-long': ({ provider, limit }) => [
    provider ? `标签超出了${provider}可保存的长度。` : '标签超出了该服务可保存的长度。',
    limit === undefined ? '请使用较短的标签。' : `请最多使用${number(limit)}个字符。`,
  ],
}
