import type { EncodingWords } from '../catalogue.ts'

/** The usual names of text encodings, by their names in the Encoding Standard. */
export const encodingWords: EncodingWords = {
  'utf-8': 'يونيكود (UTF-8)',
  'utf-16le': 'يونيكود (UTF-16)',
  'utf-16be': 'يونيكود (UTF-16، big-endian)',
  'windows-1252': 'أوروبي غربي (Windows-1252)',
  'windows-1250': 'أوروبي أوسط (Windows-1250)',
  'windows-1251': 'سيريلي (Windows-1251)',
  'windows-1253': 'يوناني (Windows-1253)',
  'windows-1254': 'تركي (Windows-1254)',
  'windows-1255': 'عبري (Windows-1255)',
  'windows-1256': 'عربي (Windows-1256)',
  'windows-1257': 'بلطيقي (Windows-1257)',
  'windows-1258': 'فيتنامي (Windows-1258)',
  'windows-874': 'تايلاندي (Windows-874)',
  shift_jis: 'ياباني (Shift JIS)',
  gbk: 'صيني مبسّط (GBK)',
  big5: 'صيني تقليدي (Big5)',
  'euc-kr': 'كوري (EUC-KR)',
}
