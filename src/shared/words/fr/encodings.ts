import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, gros-boutiste)',
  'windows-1252': 'Europe occidentale (Windows-1252)',
  'windows-1250': 'Europe centrale (Windows-1250)',
  'windows-1251': 'Cyrillique (Windows-1251)',
  'windows-1253': 'Grec (Windows-1253)',
  'windows-1254': 'Turc (Windows-1254)',
  'windows-1255': 'Hébreu (Windows-1255)',
  'windows-1256': 'Arabe (Windows-1256)',
  'windows-1257': 'Balte (Windows-1257)',
  'windows-1258': 'Vietnamien (Windows-1258)',
  'windows-874': 'Thaï (Windows-874)',
  shift_jis: 'Japonais (Shift JIS)',
  gbk: 'Chinois simplifié (GBK)',
  big5: 'Chinois traditionnel (Big5)',
  'euc-kr': 'Coréen (EUC-KR)',
}
