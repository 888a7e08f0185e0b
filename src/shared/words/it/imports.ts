import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Le virgolette di questa riga non sono appaiate.',
  'too-many-cells':
    'Questa riga ha più celle della prima. Se un’etichetta contiene una virgola, va racchiusa tra virgolette.',
  'too-often': 'Questo indirizzo compare nel file più di 200 volte.',
  'not-an-entry': 'Questa non è la voce di un indirizzo.',
  'not-an-address': 'Il valore di “address” non è un indirizzo email.',
  'no-account': 'Il nome dell’account manca o è troppo lungo.',
  'unknown-provider': 'Aliasmith non conosce questo servizio.',
  'unknown-state': 'Lo stato non è né “active”, né “off”, né “deleted”.',
  'unknown-time': 'Il valore di “created” non è una data come 2026-04-09T12:00:00Z.',
  'bad-destination': 'Il valore di “destination” non è un indirizzo email.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `L’etichetta è più lunga di ${number(labelMaxLength)} carattere.`,
      other: `L’etichetta è più lunga di ${number(labelMaxLength)} caratteri.`,
    })
  },
  'service-id-too-long': 'Il valore di “service_id” è troppo lungo.',
}
