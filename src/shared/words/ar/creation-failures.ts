import type { CreationFailureWords } from '../catalogue.ts'
import { sentences } from './sentences.ts'

/** Sentences for names, domains and labels that a service does not take, and for addresses that exist already. */
export const creationFailureWords: CreationFailureWords = {
  'name-refused': ({ provider }) => [
    provider ? `لا تقبل خدمة ${provider} هذا الاسم.` : 'لا تقبل الخدمة هذا الاسم.',
    'اختر اسمًا آخر، أو خذ اقتراحًا.',
  ],
  'domain-refused': ({ provider }) => [
    provider ? `لا تقبل خدمة ${provider} هذا النطاق.` : 'لا تقبل الخدمة هذا النطاق.',
    'اختر نطاقًا آخر.',
  ],
  'offer-ended': ({ domain, provider }) => [
    domain && provider
      ? `لم تعد خدمة ${provider} تقبل ما عرضته للنطاق ${domain}. لم يُنشأ شيء.`
      : 'لم تعد الخدمة تقبل ما عرضته لهذا النطاق. لم يُنشأ شيء.',
    'حاول مجددًا: يطلب Aliasmith عرضًا جديدًا أولًا.',
  ],
  'recipient-refused': ({ provider }) => [
    provider ? `لا تقبل خدمة ${provider} هذا المستلم.` : 'لا تقبل الخدمة هذا المستلم.',
    'اختر مستلمًا آخر، أو أكّد هذا المستلم في صفحة الخدمة.',
  ],
  'label-refused': ({ provider }) => [
    provider ? `لا تقبل خدمة ${provider} هذه التسمية.` : 'لا تقبل الخدمة هذه التسمية.',
    'غيّر التسمية أو اتركها فارغة.',
  ],
  'labels-off': ({ provider }) => [
    provider
      ? `لا تحفظ خدمة ${provider} تسميات هذا الحساب: حفظها معطّل هناك.`
      : 'لا تحفظ الخدمة تسميات هذا الحساب: حفظها معطّل هناك.',
    'تبقى التسمية هنا. لحفظها هناك أيضًا، اسمح بذلك في إعدادات الخدمة ثم احفظها مجددًا.',
  ],
  'template-malformed': () => [
    'تعذّرت قراءة القالب.',
    'استخدم أحرفًا بسيطة و{word} أو {letters:4} أو {digits:2} أو {chars:8}.',
  ],
  'naming-outside-rules': ({ provider }) => [
    provider ? `ينشئ هذا النمط أسماء لا تقبلها خدمة ${provider}.` : 'ينشئ هذا النمط أسماء لا تقبلها الخدمة.',
    'غيّر طوله أو أحرفه.',
  ],
  'input-refused': ({ provider }) => [
    provider ? `لم تقبل خدمة ${provider} الطلب.` : 'لم تقبل الخدمة الطلب.',
    'غيّر ما أدخلته وحاول مجددًا.',
  ],
  'not-offered': ({ provider }) => [
    provider ? `لا تتيح خدمة ${provider} هذا.` : 'لا تتيح الخدمة هذا.',
    'لن يظهر بعد الآن. للتحقق مجددًا، اختبر الاتصال في قسم «الحسابات» من الإعدادات.',
  ],
  'name-taken': ({ address }) => [
    address ? `العنوان ${address} محجوز.` : 'هذا الاسم محجوز.',
    'اختر اسمًا آخر، أو خذ اقتراحًا.',
  ],
  'already-yours': ({ address, labelUnused }) => [
    address ? `العنوان ${address} لديك بالفعل.` : 'هذا العنوان لديك بالفعل.',
    labelUnused
      ? sentences('ابحث عنه في القائمة، أو اختر اسمًا آخر.', 'لم تتغير تسميته.')
      : 'ابحث عنه في القائمة، أو اختر اسمًا آخر.',
  ],
  'yours-but-off': ({ address }) => [
    address ? `العنوان ${address} لديك بالفعل، لكنه ليس مفعّلًا.` : 'هذا العنوان لديك بالفعل، لكنه ليس مفعّلًا.',
    'اختر اسمًا آخر، أو انظر ما يمكن فعله به في قسم «العناوين» من الإعدادات.',
  ],
  'state-changed': ({ provider }) => [
    provider ? `غيّرت خدمة ${provider} هذا في اللحظة نفسها.` : 'غيّرت الخدمة هذا في اللحظة نفسها.',
    'حاول مجددًا.',
  ],
  'no-free-name': () => ['كل الاقتراحات محجوزة.', 'اكتب اسمًا، أو اختر نمط تسمية أطول.'],
}
