import type { LifeWords } from '../catalogue.ts'
import { apart } from './forms.ts'

/** Problems of a data folder, by the code of the system's error. They stand after a colon. */
const folderProblems: Readonly<Record<string, string>> = {
  EACCES: 'لا يُسمح لك بالكتابة هناك',
  EEXIST: 'يوجد ملف حيث ينبغي أن يكون مجلد',
  EINVAL: 'لا يمكن أن يحمل أي مجلد هذا الاسم',
  EIO: 'يبلّغ القرص عن خطأ',
  ELOOP: 'الروابط في الطريق إليه تعود إلى نفسها',
  EMFILE: 'عدد الملفات المفتوحة كبير جدًا',
  ENAMETOOLONG: 'اسمه طويل جدًا',
  ENFILE: 'عدد الملفات المفتوحة كبير جدًا',
  ENOENT: 'أحد المجلدات التي فوقه مفقود',
  ENOSPC: 'القرص ممتلئ',
  ENOTDIR: 'يوجد ملف حيث ينبغي أن يكون مجلد',
  EPERM: 'لا يُسمح لك بالكتابة هناك',
  EROFS: 'القرص للقراءة فقط',
  'SQLite 8': 'الملف in-use.lock الذي فيه للقراءة فقط',
  'SQLite 10': 'لا يقفل القرص الملفات، أو يبلّغ عن خطأ',
  'SQLite 14': 'لا يمكن فتح الملف in-use.lock الذي فيه',
}

/** Sentences about the app's own failures, shown outside its windows. */
export const lifeWords: LifeWords = {
  bug: ['حدث خطأ داخل Aliasmith. ما زال التطبيق يعمل.', 'تفاصيل ما حدث في السجل.'],
  logAt: (folder) => `يمكن فتح مجلد السجلات من قسم «حول» من الإعدادات: ${folder}`,
  windowRebuilt: [
    'توقفت إحدى نوافذ Aliasmith وفُتحت من جديد.',
    'ضاع ما كُتب فيها. إن تكرر ذلك، ففي السجل في قسم «حول» من الإعدادات تفاصيل أكثر.',
  ],
  windowGone: (mac) => [
    'توقفت إحدى نوافذ Aliasmith مرتين في وقت قصير، فستبقى مغلقة.',
    `افتحها مجددًا من ${mac ? 'شريط القوائم' : 'علبة النظام'}. في السجل في قسم «حول» من الإعدادات تفاصيل أكثر.`,
  ],
  startFailed: 'تعذّر بدء Aliasmith',
  folderInUse: (folder) =>
    `تستخدم نسخة أخرى من Aliasmith المجلد ${apart(folder)}. أنهِها، ثم ابدأ Aliasmith مجددًا.`,
  folderUnusable: (folder, cause) => {
    const problem = folderProblems[cause]
    return problem === undefined
      ? `لا يمكن إنشاء المجلد ${apart(folder)} أو استخدامه: يرفض النظام ذلك (${cause}).`
      : `لا يمكن إنشاء المجلد ${apart(folder)} أو استخدامه: ${problem}.`
  },
  folderUnusableHint: 'أصلح ذلك، ثم ابدأ Aliasmith مجددًا.',
  startFailedHint: (folder) =>
    `إما أنه تعذّر استخدام مجلد البيانات أو حدث خطأ في الداخل. تحقق من أن القرص ليس ممتلئًا وأنه يُسمح لك بالكتابة في ${apart(folder)}، ثم ابدأ Aliasmith مجددًا.`,
}
