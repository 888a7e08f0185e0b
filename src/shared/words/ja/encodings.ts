import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode（UTF-8）',
  'utf-16le': 'Unicode（UTF-16）',
  'utf-16be': 'Unicode（UTF-16、ビッグエンディアン）',
  'windows-1252': '西ヨーロッパ言語（Windows-1252）',
  'windows-1250': '中央ヨーロッパ言語（Windows-1250）',
  'windows-1251': 'キリル文字（Windows-1251）',
  'windows-1253': 'ギリシャ語（Windows-1253）',
  'windows-1254': 'トルコ語（Windows-1254）',
  'windows-1255': 'ヘブライ語（Windows-1255）',
  'windows-1256': 'アラビア語（Windows-1256）',
  'windows-1257': 'バルト言語（Windows-1257）',
  'windows-1258': 'ベトナム語（Windows-1258）',
  'windows-874': 'タイ語（Windows-874）',
  shift_jis: '日本語（シフトJIS）',
  gbk: '簡体字中国語（GBK）',
  big5: '繁体字中国語（Big5）',
  'euc-kr': '韓国語（EUC-KR）',
}
