import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, Big-Endian)',
  'windows-1252': 'Westeuropäisch (Windows-1252)',
  'windows-1250': 'Mitteleuropäisch (Windows-1250)',
  'windows-1251': 'Kyrillisch (Windows-1251)',
  'windows-1253': 'Griechisch (Windows-1253)',
  'windows-1254': 'Türkisch (Windows-1254)',
  'windows-1255': 'Hebräisch (Windows-1255)',
  'windows-1256': 'Arabisch (Windows-1256)',
  'windows-1257': 'Baltisch (Windows-1257)',
  'windows-1258': 'Vietnamesisch (Windows-1258)',
  'windows-874': 'Thailändisch (Windows-874)',
  shift_jis: 'Japanisch (Shift JIS)',
  gbk: 'Chinesisch, vereinfacht (GBK)',
  big5: 'Chinesisch, traditionell (Big5)',
  'euc-kr': 'Koreanisch (EUC-KR)',
}
