import type { DeletionFailureWords } from '../catalogue.ts'

/** What to do when it is not known whether an address was deleted. */
const lookAgain = (backAt: string | undefined) =>
  backAt
    ? `لمعرفة ذلك حدّث القائمة في قسم «العناوين» من الإعدادات بعد ${backAt}. لا ضرر في حذفه مجددًا.`
    : 'لمعرفة ذلك حدّث القائمة في قسم «العناوين» من الإعدادات. لا ضرر في حذفه مجددًا.'

/** Sentences for failed deletions, and for names that were deleted. */
export const deletionFailureWords: DeletionFailureWords = {
  'deletion-unknown': ({ address, backAt }) => [
    address
      ? `ضاع الرد، فلا يُعرف إن كان العنوان ${address} قد حُذف.`
      : 'ضاع الرد، فلا يُعرف إن كان العنوان قد حُذف.',
    lookAgain(backAt),
  ],
  'deletion-unconfirmed': ({ address, backAt, provider }) => [
    address && provider
      ? `لم يعد العنوان ${address} يستقبل بريدًا، لكن تعذّر سؤال خدمة ${provider} إن كان قد حُذف.`
      : 'لم يعد العنوان يستقبل بريدًا، لكن تعذّر سؤال الخدمة إن كان قد حُذف.',
    lookAgain(backAt),
  ],
  'trash-deletes': ({ address, provider }) => [
    address && provider
      ? `ليس لدى خدمة ${provider} سلة مهملات للعناوين في نطاقاتك الخاصة، فكان العنوان ${address} سيُحذف نهائيًا.`
      : 'ليس لدى الخدمة سلة مهملات للعناوين في نطاقاتك الخاصة، فكان هذا العنوان سيُحذف نهائيًا.',
    'لم يتغير شيء. عطّل العنوان، أو احذفه نهائيًا.',
  ],
  'address-in-use': ({ address, provider }) => [
    address && provider
      ? `لا تحذف خدمة ${provider} نهائيًا عنوانًا استقبل بريدًا، وقد استقبله العنوان ${address}.`
      : 'لا تحذف الخدمة نهائيًا عنوانًا استقبل بريدًا، وقد استقبله هذا العنوان.',
    'لم يتغير شيء. إن لم يكن بريده يرتد أصلًا، فاختر «حذف: البريد يرتد».',
  ],
  'deletion-refused': ({ address, provider }) => [
    address && provider ? `لم تحذف خدمة ${provider} العنوان ${address}.` : 'لم تحذف الخدمة العنوان.',
    'حاول لاحقًا، أو احذفه في صفحة الخدمة.',
  ],
  'deleted-but-not-saved': ({ address }) => [
    address ? `حُذف العنوان ${address}، لكن تعذّر تعديل القائمة.` : 'حُذف العنوان، لكن تعذّر تعديل القائمة.',
    'تحقق من أن القرص ليس ممتلئًا ولا للقراءة فقط. يصحّح Aliasmith القائمة عندما يستطيع الكتابة مجددًا.',
  ],
  'address-inactive': ({ address, provider }) => [
    address && provider
      ? `عطّلت خدمة ${provider} العنوان ${address}، ولا تحذفه.`
      : 'عطّلت الخدمة العنوان، ولا تحذفه.',
    'لا يستقبل بريدًا. لم يتغير شيء.',
  ],
  'not-deleted-yet': ({ backAt, provider }) => [
    provider ? `لم تُسأل خدمة ${provider} لأن حذفًا سابقًا فشل.` : 'لم تُسأل الخدمة لأن حذفًا سابقًا فشل.',
    backAt ? `احذف ما تبقى بعد ${backAt}.` : 'احذف ما تبقى لاحقًا.',
  ],
  'cannot-delete': ({ provider }) => [
    provider ? `لا تتيح خدمة ${provider} أي طريقة لحذف عنوان.` : 'لا تتيح الخدمة أي طريقة لحذف عنوان.',
    'تحقق من إمكان ذلك في صفحة الخدمة.',
  ],
  'cannot-delete-of-handle': () => [
    'لا يمكن حذف عنوان تابع لمعرّف وحده.',
    'عطّل نطاقه، أو حرّر المعرّف، في قسم «الحسابات» من الإعدادات.',
  ],
  'name-deleted': ({ address, provider }) => [
    address && provider
      ? `حُذف العنوان ${address}، ولا تمنحه خدمة ${provider} ثانيةً.`
      : 'حُذف العنوان، ولا تمنحه الخدمة ثانيةً.',
    'اختر اسمًا آخر، أو خذ اقتراحًا.',
  ],
}
