import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': '自己取名',
  'choice.format.characters': '随机字符',
  'choice.format.words': '随机单词',
  'choice.format.noun': '名词加数字',
  'choice.format.female-name': '女性名字',
  'choice.format.male-name': '男性名字',
  'choice.format.uuid': '长随机串（UUID）',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => `+ ${number(count)}个字符`,
  'tail.unknown': '+ 后缀',
  usual: (service) => `域名由${service}决定。`,
}
