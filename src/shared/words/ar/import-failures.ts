import type { ImportFailureWords } from '../catalogue.ts'
import { all, byCount, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'يقرأ Aliasmith قوائمه والقوائم التي تصدّرها addy.io وSimpleLogin وFirefox Relay وBitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'هذا الملف أكبر من 500 ميغابايت، وهو أكبر من أن يكون قائمة مصدّرة.',
    'اختر قائمة صدّرها Aliasmith أو برنامج آخر.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'يذكر السطر الأول من هذا الملف أعمدة أكثر من اللازم.'
      : plural(limit, {
          zero: 'يذكر السطر الأول من هذا الملف أعمدة أكثر من اللازم.',
          one: 'يذكر السطر الأول من هذا الملف أكثر من عمود واحد.',
          two: 'يذكر السطر الأول من هذا الملف أكثر من عمودين.',
          few: `يذكر السطر الأول من هذا الملف أكثر من ${number(limit)} أعمدة.`,
          many: `يذكر السطر الأول من هذا الملف أكثر من ${number(limit)} عمودًا.`,
          other: `يذكر السطر الأول من هذا الملف أكثر من ${number(limit)} عمود.`,
        }),
    'اختر قائمة مصدّرة، أو احذف الأعمدة التي لا حاجة إليها.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'يذكر هذا الملف حسابات أكثر من اللازم.'
      : plural(limit, {
          zero: 'يذكر هذا الملف حسابات أكثر من اللازم.',
          one: 'يذكر هذا الملف أكثر من حساب واحد.',
          two: 'يذكر هذا الملف أكثر من حسابين.',
          few: `يذكر هذا الملف أكثر من ${number(limit)} حسابات.`,
          many: `يذكر هذا الملف أكثر من ${number(limit)} حسابًا.`,
          other: `يذكر هذا الملف أكثر من ${number(limit)} حساب.`,
        }),
    'تحقق من العمود account: ينبغي أن يكون فيه لقب حساب، هو نفسه في أسطر كثيرة.',
  ],
  'import-cancelled': () => ['أُلغي الاستيراد.', 'لم يتغير شيء.'],
  'import-unreadable': () => ['لا يضم هذا الملف عناوين تمكن قراءتها.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `هذا الملف من ${program}، ولا يذكر حسابًا في Aliasmith.`
      : 'هذا الملف من برنامج آخر، ولا يذكر حسابًا في Aliasmith.',
    'أضف حساب هذه العناوين أولًا، ثم استورد الملف.',
  ],
  'import-encrypted': () => [
    'هذا الملف المصدّر مشفّر، فلا تمكن قراءة عناوينه.',
    'صدّر مجددًا دون تشفير واستورد ذلك الملف. احذفه بعدها، لأنه يضم كل كلمات سرك.',
  ],
  'import-newer': () => ['كُتب هذا الملف بإصدار أحدث من Aliasmith.', 'ثبّت أحدث إصدار. لم يتغير شيء.'],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'لا يذكر السطر الأول من هذا الملف الأعمدة اللازمة.'
      : byCount(
          columns.length,
          `لا يذكر السطر الأول من هذا الملف العمود ${all(columns)}.`,
          `لا يذكر السطر الأول من هذا الملف العمودين ${all(columns)}.`,
          `لا يذكر السطر الأول من هذا الملف الأعمدة ${all(columns)}.`,
        ),
    sentences('اذكر في السطر الأول الأعمدة address وaccount وprovider.', knownFiles),
  ],
  'import-gone': () => ['انتهى استيراد هذا الملف.', 'اختر الملف مجددًا.'],
}
