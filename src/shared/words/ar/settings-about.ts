import type { SettingsAboutWords } from '../catalogue.ts'

/** The phrases of the page About. */
export const settingsAboutWords: SettingsAboutWords = {
  'about.tagline': 'عنوان بريد إلكتروني جديد أينما كنت.',
  'about.version': 'الإصدار',
  'about.runtime': 'يعمل على',
  'about.licence': 'الترخيص',
  'about.licence.mit': 'MIT',
  'about.dataFolder': 'البيانات',
  'about.dataFolder.hint': 'الإعدادات والعناوين. لا تُكتب المفاتيح فيه أبدًا.',
  'about.logsFolder': 'السجلات',
  'about.logsFolder.hint': 'ما فعله التطبيق، دون مفاتيح أو عناوين أو تسميات.',
  'about.openFolder': 'فتح المجلد',
  'about.openFolder.data': 'فتح المجلد: البيانات',
  'about.openFolder.logs': 'فتح المجلد: السجلات',
  'about.copyPath': 'نسخ المسار',
  'about.copyPath.data': 'نسخ المسار: البيانات',
  'about.copyPath.logs': 'نسخ المسار: السجلات',
  'about.opened': 'تم فتح المجلد.',
  'about.pathCopied': 'تم نسخ المسار.',
  'about.preview': (mac) =>
    `هذه هي المعاينة: التطبيق نفسه في علامة تبويب في المتصفح. ليست لها أيقونة في ${mac ? 'شريط القوائم' : 'علبة النظام'} ولا اختصارات عامة خاصة بها.`,
  'about.diagnostics': 'بيانات التشخيص',
  'about.diagnostics.lead':
    'للإبلاغ عن خطأ حدث. اقرأها قبل أن ترسلها إلى غيرك: لا يُذكر من الحسابات إلا عددها، وليس فيها أي مفتاح أو عنوان أو لقب أو تسمية.',
  'about.diagnostics.text': 'نص بيانات التشخيص',
  'about.diagnostics.copy': 'نسخ بيانات التشخيص',
  'about.diagnostics.copied': 'تم النسخ',
  'about.licences': 'تراخيص المصادر المفتوحة',
  'about.licences.lead':
    'يضم Aliasmith هذه الحزم. أما Electron وChromium فملفاتهما الخاصة مرفقة بجانب البرنامج.',
  'about.licences.list': 'الحزم',
}
