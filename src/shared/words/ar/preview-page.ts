import type { PreviewEnded, PreviewShellWords, PreviewWords } from '../catalogue.ts'
import { apart } from './forms.ts'

/** Every phrase of the preview's own desktop. */
export const previewWords: PreviewWords = {
  pageTitle: 'معاينة Aliasmith',
  title: 'سطح مكتب في علامة تبويب',
  explanation:
    'هذه هي المعاينة، لا التطبيق الحقيقي في علبة النظام. تنوب أيقونة علبة النظام والاختصارات والحافظة والإشعارات في هذه الصفحة عن مثيلاتها في نظامك؛ وكل ما وراءها هو التطبيق نفسه.',
  name: 'المعاينة',
  hotkeys: 'الاختصارات',
  pressNewAddress: 'اضغط اختصار «عنوان جديد»',
  pressOpenPopover: 'اضغط اختصار «فتح النافذة المنبثقة»',
  pressKeys: (keys) => `اضغط ${keys}`,
  notBound: 'غير مربوط',
  clipboard: 'الحافظة',
  notifications: 'الإشعارات',
  noNotifications: 'لا إشعارات بعد. اضغط اختصار «عنوان جديد».',
  dismiss: 'تجاهل',
  dismissNamed: (title) => `تجاهل «${title}»`,
  settings: 'الإعدادات',
  trayMenu: 'قائمة علبة النظام',
  trayIcon: 'أيقونة علبة النظام',
  trayHint: 'التطبيق في علبة النظام',
  popover: 'النافذة المنبثقة',
}

/** What the preview’s pages say once it has ended, and what to do. */
export const previewEnded: PreviewEnded = ['انتهت المعاينة.', 'ابدأها مجددًا في الطرفية وافتح الرابط الجديد.']

/** What the preview’s desktop tells in place of a link, a folder or a window that it cannot open. */
export const previewShellWords: PreviewShellWords = {
  settings: 'الإعدادات',
  link: 'رابط',
  wouldOpen: (url) => `سيُفتح ${url}`,
  folder: 'مجلد',
  folderIs: (path) => `المسار في الحافظة: ${apart(path)}`,
  settingsOpen: 'الإعدادات مفتوحة بالفعل في علامة تبويب أخرى.',
}
