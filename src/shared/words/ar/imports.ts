import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { ofCharacters } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'علامات الاقتباس في هذا السطر غير متطابقة.',
  'too-many-cells':
    'في هذا السطر خلايا أكثر مما في السطر الأول. إذا كانت في التسمية فاصلة، لزم وضعها بين علامتي اقتباس.',
  'too-often': 'يظهر هذا العنوان في الملف أكثر من 200 مرة.',
  'not-an-entry': 'هذا ليس إدخال عنوان.',
  'not-an-address': 'قيمة «address» ليست عنوان بريد إلكتروني.',
  'no-account': 'اسم الحساب غير مذكور أو طويل جدًا.',
  'unknown-provider': 'لا يعرف Aliasmith هذه الخدمة.',
  'unknown-state': 'الحالة ليست «active» ولا «off» ولا «deleted».',
  'unknown-time': 'قيمة «created» ليست تاريخًا على مثال 2026-04-09T12:00:00Z.',
  'bad-destination': 'قيمة «destination» ليست عنوان بريد إلكتروني.',
  get 'label-too-long'() {
    return `التسمية أطول من ${ofCharacters(labelMaxLength)}.`
  },
  'service-id-too-long': 'قيمة «service_id» طويلة جدًا.',
}
