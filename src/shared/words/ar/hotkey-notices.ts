import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `تعذّر ضبط الاختصار «${name}»: ربما يستخدم برنامج آخر مفاتيحه.`,
    `اختر مفاتيح أخرى في قسم «الاختصارات» من الإعدادات. وحتى ذلك الحين يمكن فعل كل شيء من ${mac ? 'شريط القوائم' : 'علبة النظام'}.`,
  ],
  notOffered: (name) => [
    `لم يقبل سطح المكتب هذا الاختصار «${name}».`,
    'يوضح قسم «الاختصارات» من الإعدادات كيف تربطه في إعدادات سطح المكتب بدلًا من ذلك.',
  ],
  unusable: (name, written, why) => [
    sentences(`في ملف الإعدادات «${written}» للاختصار «${name}»، ولا يمكن استخدام ذلك.`, why),
    'يُستخدم الافتراضي بدلًا منه. يمكنك تغييره في قسم «الاختصارات» من الإعدادات.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(`في ملف الحسابات «${written}» للاختصار «${name}»، ولا يمكن استخدام ذلك.`, why),
    'الاختصار معطّل. يمكنك اختيار مفاتيح أخرى في قسم «الاختصارات» من الإعدادات.',
  ],
}
