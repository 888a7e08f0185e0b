import type { UpdateWords } from '../catalogue.ts'

/** The phrases about new versions of the app. */
export const updateWords: UpdateWords = {
  title: 'إصدار جديد من Aliasmith',
  download: 'تنزيل',
  install: 'إعادة التشغيل والتثبيت',
  found: (version) => [`الإصدار ${version} جاهز للتنزيل.`, 'يُثبّت عندما تطلب ذلك، ولا يُثبّت تلقائيًا أبدًا.'],
  downloading: (version) => [`يجري تنزيل الإصدار ${version}.`, 'يمكنك متابعة عملك.'],
  downloaded: (version) => [`تم تنزيل الإصدار ${version}.`, 'يُعاد تشغيل Aliasmith للحظة لتثبيته.'],
  notDownloaded: (version) => [
    `تعذّر تنزيل الإصدار ${version}.`,
    'تحقق من الاتصال وحاول مجددًا. الإصدار الذي لديك يظل يعمل.',
  ],
  notInstalled: (version) => [
    `تعذّر تثبيت الإصدار ${version}.`,
    'حاول مجددًا، أو ثبّته يدويًا. الإصدار الذي لديك يظل يعمل.',
  ],
}
