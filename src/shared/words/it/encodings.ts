import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big endian)',
  'windows-1252': 'Europeo occidentale (Windows-1252)',
  'windows-1250': 'Europeo centrale (Windows-1250)',
  'windows-1251': 'Cirillico (Windows-1251)',
  'windows-1253': 'Greco (Windows-1253)',
  'windows-1254': 'Turco (Windows-1254)',
  'windows-1255': 'Ebraico (Windows-1255)',
  'windows-1256': 'Arabo (Windows-1256)',
  'windows-1257': 'Baltico (Windows-1257)',
  'windows-1258': 'Vietnamita (Windows-1258)',
  'windows-874': 'Tailandese (Windows-874)',
  shift_jis: 'Giapponese (Shift JIS)',
  gbk: 'Cinese semplificato (GBK)',
  big5: 'Cinese tradizionale (Big5)',
  'euc-kr': 'Coreano (EUC-KR)',
}
