import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'West-Europees (Windows-1252)',
  'windows-1250': 'Centraal-Europees (Windows-1250)',
  'windows-1251': 'Cyrillisch (Windows-1251)',
  'windows-1253': 'Grieks (Windows-1253)',
  'windows-1254': 'Turks (Windows-1254)',
  'windows-1255': 'Hebreeuws (Windows-1255)',
  'windows-1256': 'Arabisch (Windows-1256)',
  'windows-1257': 'Baltisch (Windows-1257)',
  'windows-1258': 'Vietnamees (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japans (Shift JIS)',
  gbk: 'Chinees, vereenvoudigd (GBK)',
  big5: 'Chinees, traditioneel (Big5)',
  'euc-kr': 'Koreaans (EUC-KR)',
}
