import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Europa occidental (Windows-1252)',
  'windows-1250': 'Europa central (Windows-1250)',
  'windows-1251': 'Cirílico (Windows-1251)',
  'windows-1253': 'Griego (Windows-1253)',
  'windows-1254': 'Turco (Windows-1254)',
  'windows-1255': 'Hebreo (Windows-1255)',
  'windows-1256': 'Árabe (Windows-1256)',
  'windows-1257': 'Báltico (Windows-1257)',
  'windows-1258': 'Vietnamita (Windows-1258)',
  'windows-874': 'Tailandés (Windows-874)',
  shift_jis: 'Japonés (Shift JIS)',
  gbk: 'Chino simplificado (GBK)',
  big5: 'Chino tradicional (Big5)',
  'euc-kr': 'Coreano (EUC-KR)',
}
