import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { characters } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Cudzysłowy w tym wierszu nie są sparowane.',
  'too-many-cells':
    'Ten wiersz ma więcej komórek niż pierwszy wiersz. Etykieta z przecinkiem musi być ujęta w cudzysłów.',
  'too-often': 'Ten adres występuje w pliku więcej niż 200 razy.',
  'not-an-entry': 'To nie jest wpis z adresem.',
  'not-an-address': 'Wartość „address” nie jest adresem e-mail.',
  'no-account': 'Brakuje nazwy konta lub jest ona za długa.',
  'unknown-provider': 'Aliasmith nie zna tej usługi.',
  'unknown-state': 'Stan to ani „active”, ani „off”, ani „deleted”.',
  'unknown-time': 'Wartość „created” nie jest datą w postaci 2026-04-09T12:00:00Z.',
  'bad-destination': 'Wartość „destination” nie jest adresem e-mail.',
  get 'label-too-long'() {
    return `Etykieta jest dłuższa niż ${characters(labelMaxLength)}.`
  },
  'service-id-too-long': 'Wartość „service_id” jest za długa.',
}
