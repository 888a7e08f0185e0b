import type { CheckWords } from '../catalogue.ts'
import { ofCharacters } from './forms.ts'

/** Sentences for the checks that run while an address is typed. */
export const checkWords: CheckWords = {
  'name-empty': () => ['الاسم فارغ.', 'اكتب اسمًا، أو خذ اقتراحًا.'],
  'name-too-short': ({ provider, limit }) => [
    provider ? `الاسم أقصر مما تقبله خدمة ${provider}.` : 'الاسم أقصر مما تقبله هذه الخدمة.',
    limit === undefined ? 'استخدم اسمًا أطول.' : `استخدم اسمًا لا يقل عن ${ofCharacters(limit)}.`,
  ],
  'name-too-long': ({ limit }) => [
    'الاسم طويل جدًا.',
    limit === undefined ? 'استخدم اسمًا أقصر.' : `استخدم اسمًا لا يزيد على ${ofCharacters(limit)} قبل @.`,
  ],
  'name-bad-character': ({ character }) => [
    character === ' '
      ? 'لا يمكن أن يحتوي الاسم على مسافات.'
      : character
        ? `لا يمكن أن يحتوي الاسم على «${character}».`
        : 'يحتوي الاسم على حرف غير مسموح به.',
    'استخدم حروفًا لاتينية بسيطة وأرقامًا.',
  ],
  'name-bad-dots': () => [
    'لا يمكن أن تأتي النقطة في البداية أو النهاية أو بجوار نقطة أخرى.',
    'ضع نقطًا مفردة بين أحرف أخرى.',
  ],
  'name-is-address': ({ field }) => [
    'هذا عنوان كامل وليس اسمًا.',
    field === 'handle'
      ? 'اكتب ما قبل @ فقط: المعرّف اسم واحد في كل النطاقات.'
      : 'اكتب ما قبل @ فقط، واختر النطاق أدناه.',
  ],
  'name-reserved': ({ provider }) => [
    provider ? `تحتفظ خدمة ${provider} بهذا الاسم لنفسها.` : 'تحتفظ الخدمة بهذا الاسم لنفسها.',
    'اختر اسمًا آخر.',
  ],
  'domain-missing': () => ['لم يُختر أي نطاق.', 'اختر نطاقًا أو اكتبه.'],
  'domain-malformed': () => ['هذا ليس اسم نطاق.', 'اكتبه على مثال example.com: حروف وأرقام وشرطات ونقط.'],
  'label-too-long': ({ provider, limit }) => [
    provider ? `التسمية أطول مما تحفظه خدمة ${provider}.` : 'التسمية أطول مما تحفظه الخدمة.',
    limit === undefined ? 'استخدم تسمية أقصر.' : `استخدم تسمية لا تزيد على ${ofCharacters(limit)}.`,
  ],
}
