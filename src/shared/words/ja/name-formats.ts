import type { DomainWords, NameFormatWords } from '../catalogue.ts'
import { number } from './forms.ts'

/** The kinds of names to choose among: those by the user, and the formats in which services make them. */
export const nameFormatWords: NameFormatWords = {
  'choice.format.': '自分で決める',
  'choice.format.characters': 'ランダムな文字',
  'choice.format.words': 'ランダムな単語',
  'choice.format.noun': '名詞と数字',
  'choice.format.female-name': '女性の名前',
  'choice.format.male-name': '男性の名前',
  'choice.format.uuid': '長いランダムな文字列（UUID）',
}

/** What is said of domains before an address is made there. */
export const domainWords: DomainWords = {
  tail: (count) => `+ ${number(count)}文字`,
  'tail.unknown': '+ 末尾の文字',
  usual: (service) => `ドメインは${service}が決めます。`,
}
