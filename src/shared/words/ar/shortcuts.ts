import type { ShortcutsWords } from '../catalogue.ts'
import { apart } from './forms.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'الاختصارات',
  'shortcuts.lead': 'مفاتيح تعمل في كل مكان، أيًا كان البرنامج الأمامي.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'ينشئ عنوانًا وينسخه. لا تُفتح أي نافذة.',
  'shortcuts.newAddress.hint.copyOff': 'ينشئ عنوانًا. لا تُفتح أي نافذة.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'يفتح النافذة المنبثقة جاهزة للكتابة.',
  'shortcuts.accounts.title': 'لحساب واحد',
  'shortcuts.accounts.lead': 'مفاتيح تنشئ عنوانًا في حساب واحد، أيًا كان الحساب الافتراضي.',
  'shortcuts.account.hint': (nickname) => `ينشئ عنوانًا في الحساب «${nickname}» وينسخه.`,
  'shortcuts.account.hint.copyOff': (nickname) => `ينشئ عنوانًا في الحساب «${nickname}».`,
  'shortcuts.anyway': (keys) => `استخدام ${keys} رغم ذلك`,
  'shortcuts.change': (name) => `تغيير الاختصار «${name}»:`,
  'shortcuts.off': 'معطّل',
  'shortcuts.press': 'اضغط المفاتيح…',
  'shortcuts.recording': 'اضغط المفاتيح الجديدة. Escape يُبقي القديمة، وDelete يعطّل الاختصار.',
  'shortcuts.ended': 'لم يتغير شيء.',
  'shortcuts.set': (name, keys) => `${name}: الآن ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: معطّل الآن.`,
  'shortcuts.restore': 'استعادة الافتراضي',
  'shortcuts.restore.named': (name, keys) => `استعادة الافتراضي للاختصار «${name}»: ${keys}`,
  'shortcuts.turnOff': 'تعطيل',
  'shortcuts.turnOff.named': (name) => `تعطيل «${name}»`,
  'shortcuts.refused': 'يستخدم برنامج آخر أو نظامك هذه المفاتيح، فلا تفعل شيئًا الآن.',
  'shortcuts.preview': 'هذه هي المعاينة: لا توجد الاختصارات إلا في صفحة سطح مكتبها، حيث تضغطها أزرار.',

  'shortcuts.desktop.title': 'إذا لم يعمل اختصار',
  'shortcuts.desktop.why':
    'على سطح المكتب هذا (Wayland) لا تستطيع البرامج إلا طلب الاختصارات. عملها متوقف على سطح المكتب، الذي قد يسألك أولًا، ولا يخبر Aliasmith دائمًا.',
  'shortcuts.desktop.former':
    'المفاتيح التي تغيّرها أو تعطّلها لا تفعل شيئًا في Aliasmith من حينها، لكنها لا تصل إلى البرامج الأخرى إلا بعد إنهاء Aliasmith وفتحه من جديد.',
  'shortcuts.desktop.how':
    'ما ينجح دائمًا: افتح إعدادات لوحة المفاتيح لسطح المكتب، وأضف اختصارًا خاصًا بك، واجعله يشغّل أحد هذه الأوامر.',
  'shortcuts.command.copy': 'نسخ',
  'shortcuts.command.copy.of': (command) => `نسخ ${apart(command)}`,
  'shortcuts.command.copied': 'تم النسخ',
}
