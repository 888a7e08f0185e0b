import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'النطاق',
  'choice.domain.hint': 'أي اسم في هذا النطاق يصلح عنوانًا.',
  'choice.mailbox': 'صندوق البريد',
  'choice.mailbox.hint': 'العنوان الذي يصل إليه بريدك.',
  'choice.separator': 'الفاصل',
  'choice.separator.hint': 'بين صندوق البريد والاسم، كما تتوقعه خدمة بريدك.',
  'choice.separator.+': 'زائد (+)',
  'choice.separator.-': 'شرطة (-)',
  'choice.separator._': 'شرطة سفلية (_)',
  'choice.separator..': 'نقطة (.)',
  'choice.separator.=': 'علامة يساوي (=)',
  'choice.recipient': 'المستلم',
  'choice.recipient.hint': 'يصل بريد العناوين الجديدة إلى هنا. يعرض «اختبار الاتصال» ما تتيحه الخدمة.',
  'choice.usual': 'كما ضُبط لدى الخدمة',
  'choice.usual.first': 'أول ما تعرضه الخدمة',
  'choice.format': 'الأسماء الجديدة',
  'choice.format.hint': 'تضعها أنت مع اقتراحات، أو تضعها الخدمة. ويستخدمها الاختصار أيضًا.',
  'choice.format.usual': 'أسمائي، حيث يسمح النطاق',
  ...nameFormatWords,
  'choice.saved': 'كما حُفظ',
  'choice.gone': 'لم تعد الخدمة تعرضه',
}
