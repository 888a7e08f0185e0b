import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'Юникод (UTF-8)',
  'utf-16le': 'Юникод (UTF-16)',
  'utf-16be': 'Юникод (UTF-16, обратный порядок байтов)',
  'windows-1252': 'Западноевропейская (Windows-1252)',
  'windows-1250': 'Центральноевропейская (Windows-1250)',
  'windows-1251': 'Кириллица (Windows-1251)',
  'windows-1253': 'Греческая (Windows-1253)',
  'windows-1254': 'Турецкая (Windows-1254)',
  'windows-1255': 'Иврит (Windows-1255)',
  'windows-1256': 'Арабская (Windows-1256)',
  'windows-1257': 'Балтийская (Windows-1257)',
  'windows-1258': 'Вьетнамская (Windows-1258)',
  'windows-874': 'Тайская (Windows-874)',
  shift_jis: 'Японская (Shift JIS)',
  gbk: 'Китайская упрощённая (GBK)',
  big5: 'Китайская традиционная (Big5)',
  'euc-kr': 'Корейская (EUC-KR)',
}
