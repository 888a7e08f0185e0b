import type { NameFormatWords } from '../catalogue.ts'

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
