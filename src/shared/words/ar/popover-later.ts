import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  dismiss: 'تجاهل',
  here: 'النافذة المنبثقة',
  address: 'العنوان المظلل',
  act: 'الإنشاء أو النسخ، حسب الصف المظلل',
  make: 'إنشاء العنوان المكتوب في الحقل',
  mark: 'تظليل صف آخر',
  domain: 'الانتقال إلى النطاق',
  label: 'الانتقال إلى التسمية',
  account: 'اختيار حساب حسب موضعه',
  actions: 'فتح إجراءات العنوان المظلل',
  undo: 'التراجع عن آخر ما أُنشئ',
  suggest: 'اقتراح اسم آخر',
  clear: 'مسح الحقل؛ وإن كان فارغًا، إخفاء النافذة المنبثقة',
  settings: 'فتح الإعدادات',
  keys: 'إظهار هذه القائمة',
  'textSize.larger': 'تكبير النص',
  'textSize.smaller': 'تصغير النص',
  'textSize.usual': 'إعادة النص إلى حجمه المعتاد',

  welcome: 'عنوان جديد لكل موقع',
  welcomeText: 'يعيد كلٌّ منها التوجيه إلى بريدك؛ ويبقى عنوانك خاصًا.',
  addAccount: 'إضافة حساب',
  practise: 'تجربة بلا حساب',
  practiceText: 'لا تحتاج التجربة إلى مفتاح ولا تستقبل بريدًا.',
}
