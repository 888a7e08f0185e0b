import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode（UTF-8）',
  'utf-16le': 'Unicode（UTF-16）',
  'utf-16be': 'Unicode（UTF-16，大端序）',
  'windows-1252': '西欧语言（Windows-1252）',
  'windows-1250': '中欧语言（Windows-1250）',
  'windows-1251': '西里尔文（Windows-1251）',
  'windows-1253': '希腊文（Windows-1253）',
  'windows-1254': '土耳其文（Windows-1254）',
  'windows-1255': '希伯来文（Windows-1255）',
  'windows-1256': '阿拉伯文（Windows-1256）',
  'windows-1257': '波罗的海语言（Windows-1257）',
  'windows-1258': '越南文（Windows-1258）',
  'windows-874': '泰文（Windows-874）',
  shift_jis: '日文（Shift JIS）',
  gbk: '简体中文（GBK）',
  big5: '繁体中文（Big5）',
  'euc-kr': '韩文（EUC-KR）',
}
