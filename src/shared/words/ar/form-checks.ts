import type { FormCheckWords } from '../catalogue.ts'
import { checkWords } from './checks.ts'
import { apart, number, ofCharacters } from './forms.ts'

/** Sentences for the checks of the settings window while its user types. The window contains only these. */
export const formCheckWords: FormCheckWords = {
  ...checkWords,
  'key-empty': () => ['مفتاح API غير موجود.', 'الصق المفتاح الذي أعطته لك الخدمة.'],
  'key-malformed': ({ provider, limit }) => [
    provider === undefined || provider === ''
      ? 'لا يبدو هذا مفتاحًا من مفاتيح هذه الخدمة.'
      : limit === undefined
        ? `لا يبدو هذا مفتاحًا من مفاتيح خدمة ${provider}.`
        : `يتكون مفتاح خدمة ${provider} من ${ofCharacters(limit)}، حروفًا لاتينية وأرقامًا فقط.`,
    'انسخ المفتاح كاملًا مجددًا والصقه هنا.',
  ],
  'key-in-use': ({ nickname }) => [
    nickname ? `يستخدم الحساب «${nickname}» هذا المفتاح بالفعل.` : 'يستخدم حساب آخر هذا المفتاح بالفعل.',
    'استخدم ذلك الحساب، أو أدخل مفتاحًا آخر.',
  ],
  'key-too-large': () => ['هذا المفتاح أطول مما تسعه سلسلة المفاتيح.', 'الصق المفتاح وحده دون أي شيء حوله.'],
  'server-needs-key': () => [
    'تغيّر عنوان الخادم.',
    'أدخل مفتاح API من جديد: لا يُرسل المفتاح المحفوظ إلا إلى الخادم الذي حُفظ له.',
  ],
  'server-empty': () => ['عنوان الخادم فارغ.', 'اكتبه على مثال https://mail.example.com.'],
  'server-without-scheme': () => [
    `لا يبدأ عنوان الخادم بـ ${apart('https://')}.`,
    `ضع ${apart('https://')} في أوله.`,
  ],
  'server-not-https': () => [
    'لا تُرسل المفاتيح أبدًا عبر اتصال غير محمي.',
    `استخدم ${apart('https://')}. لا يصلح ${apart('http://')} إلا لخادم على هذا الكمبيوتر.`,
  ],
  'server-with-path': () => [
    'في عنوان الخادم شيء بعد اسم المضيف.',
    `احذف المسار: ${apart('https://')} واسم المضيف فقط، وربما المنفذ.`,
  ],
  'server-with-credentials': () => [
    'يحتوي عنوان الخادم على اسم مستخدم أو كلمة سر.',
    'احذفهما: مفتاح API هو كل ما يلزم.',
  ],
  'server-malformed': () => ['هذا ليس عنوان خادم.', 'اكتبه على مثال https://mail.example.com.'],
  'domain-ending-refused': ({ provider }) => [
    provider
      ? `لا تقبل خدمة ${provider} نطاقًا ينتهي بحروف أبجدية أخرى.`
      : 'لا تقبل الخدمة نطاقًا ينتهي بحروف أبجدية أخرى.',
    'اختر نطاقًا ينتهي بحروف لاتينية بسيطة، مثل example.com.',
  ],
  'nickname-empty': () => ['اللقب فارغ.', 'أعطِ الحساب اسمًا تتعرف عليه.'],
  'nickname-too-long': ({ limit }) => [
    'اللقب طويل جدًا.',
    limit === undefined ? 'استخدم لقبًا أقصر.' : `استخدم لقبًا لا يزيد على ${ofCharacters(limit)}.`,
  ],
  'nickname-taken': () => ['لحساب آخر هذا اللقب.', 'اختر لقبًا مختلفًا.'],
  'confirmation-wrong': () => ['ما كتبته ليس هذا المعرّف.', 'اكتبه كما يظهر تمامًا.'],
  'mailbox-missing': () => ['صندوق البريد غير مذكور.', 'اكتب عنوانه كاملًا، مثل name@example.com.'],
  'mailbox-too-long': ({ limit }) => [
    'اسم صندوق البريد هذا لا يترك مكانًا لاسم آخر.',
    limit === undefined
      ? 'استخدم صندوق بريد ذا اسم أقصر.'
      : `يجب ألا يزيد اسمه على ${ofCharacters(limit)} قبل @.`,
  ],
  'email-missing': () => ['عنوان البريد الإلكتروني غير مذكور.', 'اكتب العنوان كاملًا، مثل name@example.com.'],
  'email-malformed': () => ['هذا ليس عنوان بريد إلكتروني.', 'اكتب العنوان كاملًا، مثل name@example.com.'],
  'email-elsewhere': ({ provider }) => [
    provider ? `لا تعرفك خدمة ${provider} بهذا العنوان.` : 'لا تعرفك الخدمة بهذا العنوان.',
    'اكتب عنوانك الشخصي هناك، أو ما قبل @ منه فقط.',
  ],
  'days-outside': ({ limit }) => [
    'عدد الأيام هذا غير ممكن.',
    limit === undefined ? 'استخدم عددًا صحيحًا من الأيام.' : `استخدم عددًا صحيحًا من 1 إلى ${number(limit)}.`,
  ],
  'code-malformed': () => ['الرمز مكوّن من ستة أرقام.', 'انسخه من الرسالة أو اكتبه.'],
  'code-words-malformed': () => ['الرمز مكوّن من أربع كلمات.', 'انسخها من الرسالة أو اكتبها.'],
}
