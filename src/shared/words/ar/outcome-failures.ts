import type { OutcomeFailureWords } from '../catalogue.ts'
import type { FailureContext } from '../failure-words.ts'
import { sentences } from './sentences.ts'

/** What a second creation does. */
const ifRepeated = ({ doubles }: FailureContext): string =>
  doubles ? 'تكرار الإنشاء ينشئ عنوانًا آخر.' : 'لن يُنشأ مرتين.'

/** Sentences for creations whose answer was lost. Where the service makes the name, only the domain is known. */
export const outcomeFailureWords: OutcomeFailureWords = {
  'outcome-unknown': (c) => [
    c.address
      ? `ضاع الرد، فلا يُعرف إن كان العنوان ${c.address} قد أُنشئ.`
      : c.domain
        ? `ضاع الرد، فلا يُعرف إن كان عنوان في النطاق ${c.domain} قد أُنشئ.`
        : 'ضاع الرد، فلا يُعرف إن كان العنوان قد أُنشئ.',
    sentences('تحقق مجددًا عند عودة الاتصال.', ifRepeated(c)),
  ],
  'outcome-unknown-error': (c) => [
    c.provider && c.address
      ? `حدث خطأ لدى خدمة ${c.provider} نفسها، فلا يُعرف إن كان العنوان ${c.address} قد أُنشئ.`
      : c.provider && c.domain
        ? `حدث خطأ لدى خدمة ${c.provider} نفسها، فلا يُعرف إن كان عنوان في النطاق ${c.domain} قد أُنشئ.`
        : 'حدث خطأ لدى الخدمة نفسها، فلا يُعرف إن كان العنوان قد أُنشئ.',
    sentences('تحقق مجددًا بعد قليل.', ifRepeated(c)),
  ],
  'outcome-unknown-answer': (c) => [
    c.provider && c.address
      ? `أرسلت خدمة ${c.provider} ردًا لا تمكن قراءته، فلا يُعرف إن كان العنوان ${c.address} قد أُنشئ.`
      : c.provider && c.domain
        ? `أرسلت خدمة ${c.provider} ردًا لا تمكن قراءته، فلا يُعرف إن كان عنوان في النطاق ${c.domain} قد أُنشئ.`
        : 'أرسلت الخدمة ردًا لا تمكن قراءته، فلا يُعرف إن كان العنوان قد أُنشئ.',
    sentences('تحقق مجددًا لاحقًا؛ ربما تعترض الطريق صفحة تسجيل دخول لشبكتك.', ifRepeated(c)),
  ],
  'outcome-unknown-key': (c) => [
    c.provider && c.account && c.address
      ? `لا يمكن سؤال خدمة ${c.provider} بمفتاح الحساب «${c.account}». لا يُعرف إن كان العنوان ${c.address} قد أُنشئ.`
      : c.provider && c.account && c.domain
        ? `لا يمكن سؤال خدمة ${c.provider} بمفتاح الحساب «${c.account}». لا يُعرف إن كان عنوان في النطاق ${c.domain} قد أُنشئ.`
        : 'لا يمكن سؤال الخدمة بمفتاح هذا الحساب. لا يُعرف إن كان العنوان قد أُنشئ.',
    sentences('افتح قسم «الحسابات» من الإعدادات، واختبر الاتصال، ثم تحقق مجددًا.', ifRepeated(c)),
  ],
  'outcome-unknown-no-key': (c) => [
    c.account && c.address
      ? `لا مفتاح محفوظ للحساب «${c.account}»، فلا يُعرف إن كان العنوان ${c.address} قد أُنشئ.`
      : c.account && c.domain
        ? `لا مفتاح محفوظ للحساب «${c.account}»، فلا يُعرف إن كان عنوان في النطاق ${c.domain} قد أُنشئ.`
        : 'لا مفتاح محفوظ لهذا الحساب، فلا يُعرف إن كان العنوان قد أُنشئ.',
    sentences('افتح قسم «الحسابات» من الإعدادات، وأدخل المفتاح، ثم تحقق مجددًا.', ifRepeated(c)),
  ],
  'not-made': ({ address, domain, provider }) => [
    provider && !address && domain
      ? `لا يوجد لدى خدمة ${provider} عنوان جديد في النطاق ${domain}.`
      : provider
        ? `لا يوجد هذا العنوان لدى خدمة ${provider}: لم يُنشأ.`
        : 'لا يوجد هذا العنوان لدى الخدمة: لم يُنشأ.',
    'أنشئه مجددًا.',
  ],
  'attempt-gone': () => [
    'لا يُعرف المزيد عن هذا العنوان.',
    'ابحث عنه في القائمة؛ إن لم يكن فيها، فأنشئه مجددًا.',
  ],
}
