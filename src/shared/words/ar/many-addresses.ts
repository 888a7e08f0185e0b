import type { ManyAddressWords } from '../catalogue.ts'
import { addresses, byCount, number, ofAddresses, plural } from './forms.ts'

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'العناوين التي لا تستقبل بريدًا الآن تبقى كذلك. هذا نهائي: العنوان المحذوف لا يمكن إنشاؤه ثانيةً أبدًا، لا لك ولا لغيرك.',
  'delete.perhaps.off':
    'العناوين التي لا تستقبل بريدًا الآن تبقى كذلك. لا يمكن التراجع عن هذا، وقد يتعذر إنشاء الاسم نفسه ثانيةً.',
  'delete.again.off': 'العناوين التي لا تستقبل بريدًا الآن تبقى كذلك. يمكن إنشاء الاسم نفسه ثانيةً.',
  'delete.caught.off':
    'يمكن إنشاء الاسم نفسه ثانيةً. إن كان النطاق يستقبل كل البريد (catch-all)، فقد يستمر وصول بريده.',

  'delete.title': (count) => `حذف ${ofAddresses(count)}؟`,
  'delete.names': (count) => `سيُحذف: ${addresses(count)}`,
  'delete.forever': (count) =>
    byCount(
      count,
      'يتوقف عن استقبال البريد فورًا. هذا نهائي: العنوان المحذوف لا يمكن إنشاؤه ثانيةً أبدًا، لا لك ولا لغيرك.',
      'يتوقفان عن استقبال البريد فورًا. هذا نهائي: العنوان المحذوف لا يمكن إنشاؤه ثانيةً أبدًا، لا لك ولا لغيرك.',
      'تتوقف عن استقبال البريد فورًا. هذا نهائي: العنوان المحذوف لا يمكن إنشاؤه ثانيةً أبدًا، لا لك ولا لغيرك.',
    ),
  'delete.perhaps': (count) =>
    byCount(
      count,
      'يتوقف عن استقبال البريد فورًا. لا يمكن التراجع عن هذا، وقد يتعذر إنشاء هذا العنوان ثانيةً.',
      'يتوقفان عن استقبال البريد فورًا. لا يمكن التراجع عن هذا، وقد يتعذر إنشاء هذين العنوانين ثانيةً.',
      'تتوقف عن استقبال البريد فورًا. لا يمكن التراجع عن هذا، وقد يتعذر إنشاء هذه العناوين ثانيةً.',
    ),
  'delete.again': (count) =>
    byCount(
      count,
      'يتوقف عن استقبال البريد فورًا. يمكن إنشاء الاسم نفسه ثانيةً.',
      'يتوقفان عن استقبال البريد فورًا. يمكن إنشاء الاسمين نفسيهما ثانيةً.',
      'تتوقف عن استقبال البريد فورًا. يمكن إنشاء الأسماء نفسها ثانيةً.',
    ),
  'delete.caught': (count) =>
    byCount(
      count,
      'يتوقف عن استقبال البريد فورًا، إلا إن كان النطاق يستقبل كل البريد (catch-all)، فيستمر استقباله. يمكن إنشاء الاسم نفسه ثانيةً.',
      'يتوقفان عن استقبال البريد فورًا، إلا إن كان النطاق يستقبل كل البريد (catch-all)، فيستمر استقباله. يمكن إنشاء الاسمين نفسيهما ثانيةً.',
      'تتوقف عن استقبال البريد فورًا، إلا إن كان النطاق يستقبل كل البريد (catch-all)، فيستمر استقباله. يمكن إنشاء الأسماء نفسها ثانيةً.',
    ),
  'delete.practice': (count) =>
    byCount(
      count,
      'العنوان التجريبي لا يستقبل بريدًا؛ توضع عليه علامة محذوف فحسب.',
      'العنوانان التجريبيان لا يستقبلان بريدًا؛ توضع عليهما علامة محذوف فحسب.',
      'العناوين التجريبية لا تستقبل بريدًا؛ توضع عليها علامة محذوف فحسب.',
    ),
  'delete.none': (count) =>
    plural(count, {
      zero: 'لا عناوين يمكن حذفها',
      one: 'لا يمكن حذف هذا العنوان',
      two: 'لا يمكن حذف أي من هذين العنوانين',
      few: `لا يمكن حذف أي من هذه العناوين (${number(count)})`,
      many: `لا يمكن حذف أي من هذه العناوين (${number(count)})`,
      other: `لا يمكن حذف أي من هذه العناوين (${number(count)})`,
    }),
  'delete.cannot': (count, provider) =>
    `لن يُحذف من عناوين ${provider}: ${addresses(count)}، فالخدمة لا تتيح أي طريقة للحذف.`,
  'delete.state': (count, provider) =>
    `لن يُحذف من عناوين ${provider}: ${addresses(count)}، فالخدمة لا تحذف إلا العناوين النشطة، و${byCount(count, 'هو ليس نشطًا', 'هما ليسا نشطين', 'هي ليست نشطة')}.`,
  'delete.gone': (count, account) =>
    `لن يُحذف من عناوين الحساب «${account}»: ${addresses(count)}، فهذا الحساب ليس في Aliasmith ولا يمكن سؤال خدمته.`,
  'delete.handle': (count) =>
    byCount(
      count,
      `لن يُحذف ${addresses(count)}: إنه تابع لمعرّف، والمعرّف يُعطَّل أو يُحرَّر كله معًا.`,
      `لن يُحذف ${addresses(count)}: إنهما تابعان لمعرّفات، والمعرّف يُعطَّل أو يُحرَّر كله معًا.`,
      `لن تُحذف ${addresses(count)}: إنها تابعة لمعرّفات، والمعرّف يُعطَّل أو يُحرَّر كله معًا.`,
    ),
  'delete.yes': 'حذف نهائي',
  'delete.yes.practice': 'حذف',
  'delete.no': 'إلغاء',
  'delete.progress': (done, total) => `${number(done)} من ${number(total)}`,
  'delete.report': (count) => `تم حذف ${ofAddresses(count)}`,
  'delete.report.nothing': 'لم يُحذف أي عنوان',
  'delete.report.unknown': 'ضاع الرد',
  'delete.kept': (count) => `تم الإبقاء على ${ofAddresses(count)}`,
  'delete.unsaved': (count) => `تم حذف ${ofAddresses(count)} دون تسجيل الحذف`,
  'delete.unknown': (count) => `ربما تم حذف ${ofAddresses(count)}`,
  'delete.close': 'إغلاق',

  'bulk.title.label': (count) => `تسمية ${ofAddresses(count)}`,
  'bulk.title.turn-off': (count) => `تعطيل ${ofAddresses(count)}؟`,
  'bulk.title.turn-on': (count) => `تفعيل ${ofAddresses(count)}؟`,
  'bulk.text.label': 'تحل التسمية الجديدة محل التسميات الحالية. إذا تُرك الحقل فارغًا أُزيلت.',
  'bulk.text.turn-off': 'يمكن تفعيلها من جديد.',
  'bulk.text.turn-off.caught':
    'يمكن تفعيلها من جديد. إن كان نطاقها يستقبل كل البريد (catch-all)، فقد يستمر وصول بريدها.',
  'bulk.text.turn-off.to-trash': 'يذهب بريدها إلى سلة المهملات في صندوق بريدك إلى أن يُعاد تفعيلها.',
  'bulk.text.turn-on': 'تعود إلى استقبال البريد.',
  'bulk.names': (count) => `سيتغير: ${addresses(count)}`,
  'bulk.stay.turn-off': (count) =>
    byCount(
      count,
      `يبقى ${addresses(count)} كما هو: لا يمكن تعطيله أو أنه معطّل أصلًا.`,
      `يبقى ${addresses(count)} كما هما: لا يمكن تعطيلهما أو أنهما معطّلان أصلًا.`,
      `تبقى ${addresses(count)} كما هي: لا يمكن تعطيلها أو أنها معطّلة أصلًا.`,
    ),
  'bulk.stay.turn-on': (count) =>
    byCount(
      count,
      `يبقى ${addresses(count)} كما هو: لا يمكن تفعيله أو أنه مفعّل أصلًا.`,
      `يبقى ${addresses(count)} كما هما: لا يمكن تفعيلهما أو أنهما مفعّلان أصلًا.`,
      `تبقى ${addresses(count)} كما هي: لا يمكن تفعيلها أو أنها مفعّلة أصلًا.`,
    ),
  'bulk.none': 'لا يمكن تغيير أي من هذه العناوين',
  'bulk.yes.label': 'حفظ',
  'bulk.yes.turn-off': 'تعطيل',
  'bulk.yes.turn-on': 'تفعيل',
  'bulk.no': 'إلغاء',
  'bulk.stop': 'إيقاف',
  'bulk.stopping': 'سيتوقف بعد هذا العنوان…',
  'bulk.done.label': (count) => `تمت تسمية ${ofAddresses(count)}`,
  'bulk.done.turn-off': (count) => `تم تعطيل ${ofAddresses(count)}`,
  'bulk.done.turn-on': (count) => `تم تفعيل ${ofAddresses(count)}`,
  'bulk.nothing': 'لم يتغير أي عنوان',
  'bulk.kept': (count) =>
    byCount(
      count,
      `${addresses(count)} لم يتغير`,
      `${addresses(count)} لم يتغيرا`,
      `${addresses(count)} لم تتغير`,
    ),
  'bulk.unknown': (count) => `ربما تم تغيير ${ofAddresses(count)}`,
  'bulk.untold': (count) => `تمت تسمية ${ofAddresses(count)} هنا، لا لدى الخدمة`,
  'bulk.left': (count) =>
    byCount(
      count,
      `تُرك ${addresses(count)} كما كان.`,
      `تُرك ${addresses(count)} كما كانا.`,
      `تُركت ${addresses(count)} كما كانت.`,
    ),
  'bulk.notAsked': (service) => `لم تُسأل خدمة ${service} لأن طلبًا سابقًا فشل.`,
}
