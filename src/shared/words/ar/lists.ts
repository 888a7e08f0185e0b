import type { ListWords } from '../catalogue.ts'
import { byCount, number } from './forms.ts'

/** Questions about a service's list that does not match the addresses of its account. */
export const listWords: ListWords = {
  otherOwner: (account, listed, known) => ({
    message: `مفتاح الحساب «${account}» لصندوق بريد آخر: تعيد عناوينه التوجيه إلى ${listed}، أما العناوين في Aliasmith فتعيده إلى ${known}.`,
    hint: 'لم يتغير شيء. إن كان المفتاح خاطئًا، فاستبدله في قسم «الحسابات» من الإعدادات. إن كان لديك صندوقا بريد، فأضف حسابًا ثانيًا.',
    yes: 'استخدام هذا الصندوق أيضًا',
    no: 'ليس الآن',
  }),
  missing: (account, missing, existing) => ({
    message: `في قائمة الحساب «${account}» ينقص ${number(missing)} من عناوينه البالغ عددها ${number(existing)}. ${byCount(missing, 'هل حُذف العنوان؟', 'هل حُذف العنوانان؟', 'هل حُذفت العناوين؟')}`,
    hint: 'تُعدّ العناوين الناقصة عاملة إلى أن تجيب. إن لم تحذف شيئًا، فتحقق من مفتاح الحساب وعنوان خادمه. أجب في قسم «العناوين» من الإعدادات.',
    yes: 'نعم، تم الحذف',
    no: 'الإبقاء عليها',
  }),
}
