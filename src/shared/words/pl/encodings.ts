import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Zachodnioeuropejskie (Windows-1252)',
  'windows-1250': 'Środkowoeuropejskie (Windows-1250)',
  'windows-1251': 'Cyrylica (Windows-1251)',
  'windows-1253': 'Greckie (Windows-1253)',
  'windows-1254': 'Tureckie (Windows-1254)',
  'windows-1255': 'Hebrajskie (Windows-1255)',
  'windows-1256': 'Arabskie (Windows-1256)',
  'windows-1257': 'Bałtyckie (Windows-1257)',
  'windows-1258': 'Wietnamskie (Windows-1258)',
  'windows-874': 'Tajskie (Windows-874)',
  shift_jis: 'Japońskie (Shift JIS)',
  gbk: 'Chińskie uproszczone (GBK)',
  big5: 'Chińskie tradycyjne (Big5)',
  'euc-kr': 'Koreańskie (EUC-KR)',
}
