import type { PreviewWords } from '../catalogue.ts'
import { apart } from './forms.ts'

/** Every phrase of the preview's own desktop. */
export const previewWords: PreviewWords = {
  title: 'سطح مكتب في علامة تبويب',
  explanation:
    'هذه هي المعاينة، لا التطبيق الحقيقي في علبة النظام. تنوب أيقونة علبة النظام والاختصارات والحافظة والإشعارات في هذه الصفحة عن مثيلاتها في نظامك؛ وكل ما وراءها هو التطبيق نفسه.',
  ended: 'انتهت المعاينة. ابدأها مجددًا في الطرفية وافتح الرابط الجديد.',
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
  link: 'رابط',
  wouldOpen: (url) => `سيُفتح ${url}`,
  folder: 'مجلد',
  folderIs: (path) => `المسار في الحافظة: ${apart(path)}`,
  settingsOpen: 'الإعدادات مفتوحة بالفعل في علامة تبويب أخرى.',
}
