import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Europeu ocidental (Windows-1252)',
  'windows-1250': 'Europeu central (Windows-1250)',
  'windows-1251': 'Cirílico (Windows-1251)',
  'windows-1253': 'Grego (Windows-1253)',
  'windows-1254': 'Turco (Windows-1254)',
  'windows-1255': 'Hebraico (Windows-1255)',
  'windows-1256': 'Árabe (Windows-1256)',
  'windows-1257': 'Báltico (Windows-1257)',
  'windows-1258': 'Vietnamita (Windows-1258)',
  'windows-874': 'Tailandês (Windows-874)',
  shift_jis: 'Japonês (Shift JIS)',
  gbk: 'Chinês simplificado (GBK)',
  big5: 'Chinês tradicional (Big5)',
  'euc-kr': 'Coreano (EUC-KR)',
}
