import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { ofCharacters } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Кавычки в этой строке не парные.',
  'too-many-cells': 'В этой строке больше ячеек, чем в первой. Метку с запятой нужно заключить в кавычки.',
  'too-often': 'Этот адрес встречается в файле больше 200 раз.',
  'not-an-entry': 'Это не запись об адресе.',
  'not-an-address': 'Значение «address» — не адрес электронной почты.',
  'no-account': 'Название аккаунта отсутствует или слишком длинное.',
  'unknown-provider': 'Этого сервиса Aliasmith не знает.',
  'unknown-state': 'Состояние — не «active», не «off» и не «deleted».',
  'unknown-time': 'Значение «created» — не дата вида 2026-04-09T12:00:00Z.',
  'bad-destination': 'Значение «destination» — не адрес электронной почты.',
  get 'label-too-long'() {
    return `Метка длиннее ${ofCharacters(labelMaxLength)}.`
  },
  'service-id-too-long': 'Значение «service_id» слишком длинное.',
}
