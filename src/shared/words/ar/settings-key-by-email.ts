import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'الحصول على مفتاح بالبريد',
  'mail.title': 'مفتاح بالبريد',
  'mail.lead': (provider) =>
    `ترسل خدمة ${provider} رمزًا إلى صندوق بريدك. وبه ينتقل المفتاح مباشرة إلى سلسلة مفاتيح نظامك، ولا يُعرض أبدًا.`,
  'mail.paste': 'لصق مفتاح بدلًا من ذلك',
  'mail.email': 'البريد الإلكتروني',
  'mail.email.hint': 'صندوق بريدك أنت، حيث يصل بريد عناوينك الجديدة.',
  'mail.user': 'العنوان الشخصي',
  'mail.user.hint': (domain) => `عنوانك في ${domain}، أو ما قبل @ منه فقط.`,
  'mail.days': 'الأيام',
  'mail.days.hint': (days) => `مدة صلاحية المفتاح: من 1 إلى ${number(days)}. تسمح بعض الخوادم بأكثر.`,
  'mail.renews': 'التجديد التلقائي',
  'mail.renews.hint': 'تجدّد الخدمة المفتاح من تلقاء نفسها.',
  'mail.send': 'إرسال الرمز',
  'mail.confirm': 'تأكيد',
  'mail.send.in': (clock) => `إرسال الرمز بعد ${clock}`,
  'mail.confirm.in': (clock) => `التأكيد بعد ${clock}`,
  'mail.sent': (email) => `الرمز في طريقه إلى ${email}.`,
  'mail.sent.user': (email) => `الرمز في طريقه إلى صندوق بريد ${email}.`,
  'mail.cooldown': (email) => `أُرسل رمز إلى ${email} قبل قليل. ما زال صالحًا، فلم يُرسل رمز ثانٍ.`,
  'mail.cooldown.unseen': (provider, email) =>
    `تقول خدمة ${provider} إنها أرسلت رمزًا إلى ${email} قبل قليل. إن لم يصل، فأرسل رمزًا آخر عند انتهاء المدة.`,
  'mail.limit': (email) => `لا تُرسل رموز أخرى إلى ${email} حاليًا. آخر رمز صالح إلى أن تنتهي صلاحيته.`,
  'mail.limit.unseen': (provider, email) =>
    `لا ترسل خدمة ${provider} رموزًا أخرى إلى ${email} حاليًا. إن وصل رمز، فهو صالح إلى أن تنتهي صلاحيته.`,
  'mail.stillWorks': (time) => `ما زال الرمز الذي أُرسل من قبل صالحًا حتى ${time}.`,
  'mail.code': 'الرمز',
  'mail.code.digits': 'ستة أرقام، من أحدث رسالة.',
  'mail.code.words': 'أربع كلمات، من أحدث رسالة.',
  'mail.code.digits.until': (time) => `ستة أرقام، من أحدث رسالة. صالحة حتى ${time}.`,
  'mail.code.words.until': (time) => `أربع كلمات، من أحدث رسالة. صالحة حتى ${time}.`,
  'mail.code.expired': 'انتهت صلاحية الرمز. أرسل رمزًا آخر.',
  'mail.another': 'إرسال رمز آخر',
  'mail.another.in': (clock) => `يمكن إرسال رمز آخر بعد ${clock}.`,
  'mail.another.now': 'يمكن إرسال رمز آخر الآن.',
  'mail.again': 'يمكنك المحاولة مجددًا الآن.',
  'mail.left': (left) =>
    plural(left, {
      zero: 'لا يمكن إرسال رموز أخرى قبل انتهاء صلاحية هذا الرمز.',
      one: 'بقي رمز واحد.',
      two: 'بقي رمزان.',
      few: `بقيت ${number(left)} رموز.`,
      many: `بقي ${number(left)} رمزًا.`,
      other: `بقي ${number(left)} رمز.`,
    }),
  'mail.elsewhere': 'استخدام عنوان آخر',
  'accounts.renewKey': 'تجديد المفتاح',
  'accounts.renewKey.of': (nickname) => `تجديد المفتاح: ${nickname}`,
  'key.expires': (date) => `تنتهي صلاحية المفتاح في ${date}`,
  'key.expired': (date) => `انتهت صلاحية المفتاح في ${date}`,
  'key.renews': (date) => `يتجدد المفتاح تلقائيًا في ${date}`,
  'key.renewing': 'يتجدد المفتاح تلقائيًا',
}
