import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'اختصارات لوحة المفاتيح',
  'keys.close': 'إغلاق',
  'keys.show': 'إظهار كل اختصارات لوحة المفاتيح',
  'keys.window': 'هذه النافذة',
  'keys.go': (page) => `الانتقال إلى «${page}»`,
  'keys.next': 'الصفحة التالية',
  'keys.previous': 'الصفحة السابقة',
  'keys.help': 'إظهار هذه الاختصارات',
  'keys.textSize.larger': 'تكبير النص',
  'keys.textSize.smaller': 'تصغير النص',
  'keys.textSize.usual': 'إعادة النص إلى حجمه المعتاد',
  'keys.list': 'قائمة العناوين',
  'keys.grid.row': 'العنوان السابق أو التالي',
  'keys.grid.screen': 'شاشة واحدة لأعلى أو لأسفل',
  'keys.grid.ends': 'أول عنوان أو آخر عنوان',
  'keys.grid.column': 'العمود السابق أو التالي',
  'keys.grid.columnEnds': 'أول عمود أو آخر عمود',
  'keys.grid.select': 'تحديد أو إلغاء التحديد',
  'keys.grid.range': 'التحديد حتى العنوان السابق أو التالي',
  'keys.grid.all': 'تحديد كل ما يطابق',
  'keys.grid.clear': 'إلغاء التحديد كله',
  'keys.grid.search': 'البحث، وEscape للعودة',
  'keys.actions': 'العنوان الذي عليه التركيز',
}
