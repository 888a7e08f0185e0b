import type { DiagnosticsWords } from '../catalogue.ts'

/** The names of the items in a copy of the diagnostics. */
export const diagnosticsWords: DiagnosticsWords = {
  title: (version, preview) => (preview ? `Aliasmith ${version} (معاينة)` : `Aliasmith ${version}`),
  system: 'النظام',
  runtime: 'يعمل على',
  session: 'سطح المكتب',
  accounts: 'الحسابات',
  addresses: 'العناوين',
  unknown: 'غير معروف',
  keys: 'المفاتيح',
  preferences: 'التفضيلات',
  hotkeys: 'الاختصارات',
  startAtLogin: 'البدء عند تسجيل الدخول',
  notices: 'التنبيهات',
  log: 'آخر أسطر السجل',
  none: 'لا شيء',
}
