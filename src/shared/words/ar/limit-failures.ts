import type { CountedCall } from '../../failure.ts'
import type { LimitFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { either, number, ofAddresses, ofSeconds, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** What there was too much of. It stands after a colon. */
const tooMany: Readonly<Record<CountedCall | 'requests', string>> = {
  requests: 'الطلبات كثيرة جدًا.',
  creations: 'العناوين الجديدة كثيرة جدًا.',
  deletions: 'عمليات الحذف كثيرة جدًا.',
  lists: 'طلبات القوائم كثيرة جدًا.',
  claims: 'المعرّفات الجديدة كثيرة جدًا.',
  releases: 'عمليات تحرير المعرّفات كثيرة جدًا.',
  switches: 'عمليات تفعيل المعرّفات وتعطيلها كثيرة جدًا.',
}

/** When to try again, in a sentence of its own. */
function comeBack({ backAt, backIn, retryAt }: FailureContext, otherwise: string): string {
  if (backIn !== undefined) return `حاول مجددًا بعد ${ofSeconds(backIn)}.`
  if (backAt) return `حاول مجددًا في ${backAt}.`
  return retryAt === undefined ? otherwise : 'حاول مجددًا عند انتهاء المدة.'
}

/** Adds the other accounts that can be used now, or `otherwise`, if there is one. More names would take long to read. */
function orElse(advice: string, { alternatives = [] }: FailureContext, otherwise?: string): string {
  const others =
    alternatives.length > 0
      ? `يمكنك أيضًا استخدام الحساب ${either(alternatives.slice(0, 3).map((name) => `«${name}»`))}.`
      : otherwise
  return others === undefined ? advice : sentences(advice, others)
}

const waitALittle = 'انتظر قليلًا وحاول مجددًا.'
const otherAccount = 'يمكنك أيضًا استخدام حساب آخر.'

/** What an address that came again is used for. */
const asUsed = ({ usedFor }: FailureContext): string =>
  usedFor ? `أنت تستخدمه لأجل «${usedFor}».` : 'هو لديك بالفعل.'

/** Sentences for limits of services, and of plans there. */
export const limitFailureWords: LimitFailureWords = {
  'not-new': (c) => [
    sentences(
      c.address && c.provider
        ? `أعطت خدمة ${c.provider} العنوان ${c.address} بدلًا من عنوان جديد.`
        : 'أعطت الخدمة عنوانًا قديمًا بدلًا من عنوان جديد.',
      asUsed(c),
    ),
    'ربما تحدّ الخدمة من العناوين الجديدة: حاول لاحقًا، أو استخدم حسابًا آخر.',
  ],
  'limit-repeats': (c) => [
    sentences(
      c.address && c.provider
        ? `تحدّ خدمة ${c.provider} من العناوين الجديدة: أعطت العنوان ${c.address} من جديد.`
        : 'تحدّ الخدمة من العناوين الجديدة: أعطت عنوانًا قديمًا من جديد.',
      asUsed(c),
    ),
    orElse(
      c.limit === undefined
        ? 'حاول لاحقًا.'
        : plural(c.limit, {
            zero: 'حاول لاحقًا.',
            one: 'يدوم الحد نحو ساعة واحدة. حاول مجددًا بعدها.',
            two: 'يدوم الحد نحو ساعتين. حاول مجددًا بعدهما.',
            few: `يدوم الحد نحو ${number(c.limit)} ساعات. حاول مجددًا بعدها.`,
            many: `يدوم الحد نحو ${number(c.limit)} ساعة. حاول مجددًا بعدها.`,
            other: `يدوم الحد نحو ${number(c.limit)} ساعة. حاول مجددًا بعدها.`,
          }),
      c,
      otherAccount,
    ),
  ],
  'rate-limited': (c) => [
    c.provider
      ? `تطلب خدمة ${c.provider} التمهّل: ${tooMany[c.counted ?? 'requests']}`
      : `تطلب الخدمة التمهّل: ${tooMany[c.counted ?? 'requests']}`,
    orElse(comeBack(c, waitALittle), c),
  ],
  paced: (c) => [
    c.provider
      ? `لا تسمح خدمة ${c.provider} إلا بعدد محدود من الطلبات في كل فترة، فلم يُرسل هذا الطلب.`
      : 'لا تسمح الخدمة إلا بعدد محدود من الطلبات في كل فترة، فلم يُرسل هذا الطلب.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'rate-limited-network': (c) => [
    c.provider
      ? `تطلب خدمة ${c.provider} التمهّل: الطلبات من شبكتك كثيرة جدًا.`
      : 'تطلب الخدمة التمهّل: الطلبات من شبكتك كثيرة جدًا.',
    orElse(comeBack(c, waitALittle), c),
  ],
  'made-enough': (c) => [
    c.provider && c.limit !== undefined
      ? `تحظر خدمة ${c.provider} الحسابات التي تنشئ عناوين كثيرة جدًا في اليوم، فلا ينشئ Aliasmith أكثر من ${ofAddresses(c.limit)}.`
      : 'تحظر الخدمة الحسابات التي تنشئ عناوين كثيرة جدًا في اليوم، فلا ينشئ Aliasmith المزيد.',
    orElse(comeBack(c, 'حاول مجددًا غدًا.'), c),
  ],
  'account-paused': (c) => [
    c.provider
      ? `أوقفت خدمة ${c.provider} هذا الحساب ليوم واحد، كما تفعل بعد عناوين جديدة أو رسائل كثيرة جدًا.`
      : 'أوقفت الخدمة هذا الحساب ليوم واحد، كما تفعل بعد عناوين جديدة أو رسائل كثيرة جدًا.',
    orElse('لا يصل بريد عناوينه في هذه الأثناء. حاول مجددًا غدًا.', c),
  ],
  'quota-used-up': (c) => [
    c.provider
      ? `لا تسمح خطتك لدى خدمة ${c.provider} بعناوين جديدة أخرى هذا الشهر.`
      : 'لا تسمح خطتك بعناوين جديدة أخرى هذا الشهر.',
    orElse('انتظر الشهر المقبل، أو غيّر خطتك.', c, otherAccount),
  ],
  'addresses-used-up': (c) => [
    c.provider
      ? c.limit === undefined
        ? `لا تسمح خطتك لدى خدمة ${c.provider} بعناوين أخرى.`
        : `لا تسمح خطتك لدى خدمة ${c.provider} بأكثر من ${ofAddresses(c.limit)} من هذا النوع.`
      : 'لا تسمح خطتك بعناوين أخرى.',
    orElse('احذف عنوانًا لم تعد بحاجة إليه، أو غيّر خطتك.', c, otherAccount),
  ],
  'plan-required': ({ domain, provider }) => [
    domain && provider
      ? `يتطلب النطاق ${domain} خطة مدفوعة لدى خدمة ${provider}.`
      : 'يتطلب هذا النطاق خطة مدفوعة لدى الخدمة.',
    'اختر نطاقًا آخر.',
  ],
  'service-unavailable': (c) => [
    c.provider ? `خدمة ${c.provider} غير متاحة حاليًا.` : 'الخدمة غير متاحة حاليًا.',
    comeBack(c, 'حاول مجددًا بعد قليل.'),
  ],
  'list-too-long': ({ account, limit }) => [
    limit === undefined
      ? 'في قائمة هذا الحساب عناوين أكثر من اللازم.'
      : account
        ? `في قائمة الحساب «${account}» أكثر من ${ofAddresses(limit)}.`
        : `في قائمة هذا الحساب أكثر من ${ofAddresses(limit)}.`,
    'يحتفظ Aliasmith بما قرأه ويترك الباقي.',
  ],
}
