import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'أسماء مستعارة للبريد الإلكتروني',
  purpose: 'عنوان بريد إلكتروني جديد أينما كنت',
  description:
    'يعمل Aliasmith من علبة النظام وينشئ أسماء مستعارة للبريد الإلكتروني لدى الخدمة التي تختارها. لكل موقع عنوان خاص به يعيد التوجيه إلى صندوق بريدك. ويبقى عنوانك أنت خاصًا.',
  keywords: 'بريد إلكتروني;اسم مستعار;عنوان;خصوصية;إعادة توجيه;email;alias;',
  newAddress: 'عنوان جديد',
  settings: 'الإعدادات',
  copyright: 'حقوق النشر © المساهمون في Aliasmith',
  installer: {
    installing: 'جارٍ التثبيت، يُرجى الانتظار…',
    isRunning: 'تطبيق Aliasmith قيد التشغيل وسيُغلق الآن.',
    closing: 'جارٍ إغلاق Aliasmith…',
    cannotClose: 'تعذّر إغلاق Aliasmith.\nأغلقه يدويًا ثم حاول مجددًا.',
    sureToRemove: 'هل تريد إزالة Aliasmith من هذا الكمبيوتر؟',
    cannotUnpack: 'تعذّر فك ضغط الملفات. شغّل برنامج التثبيت مجددًا.',
    cannotRemoveOld: 'تعذّرت إزالة الإصدار السابق. شغّل برنامج التثبيت مجددًا. الخطأ',
    windowsTooOld: 'يتطلب Aliasmith نظام Windows 10 أو أحدث.',
    windowsNot64Bit: 'يتطلب Aliasmith إصدار 64 بت من Windows.',
  },
}
