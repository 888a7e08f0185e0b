import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'De aanhalingstekens van deze regel vormen geen paren.',
  'too-many-cells':
    'Deze regel heeft meer cellen dan de eerste regel. Staat er een komma in een label, zet het label dan tussen aanhalingstekens.',
  'too-often': 'Dit adres staat meer dan 200 keer in het bestand.',
  'not-an-entry': 'Dit is geen vermelding van een adres.',
  'not-an-address': 'De waarde van “address” is geen e-mailadres.',
  'no-account': 'De naam van het account ontbreekt of is te lang.',
  'unknown-provider': 'Aliasmith kent deze dienst niet.',
  'unknown-state': 'De status is niet “active”, “off” of “deleted”.',
  'unknown-time': 'De waarde van “created” is geen datum zoals 2026-04-09T12:00:00Z.',
  'bad-destination': 'De waarde van “destination” is geen e-mailadres.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `Het label is langer dan ${number(labelMaxLength)} teken.`,
      other: `Het label is langer dan ${number(labelMaxLength)} tekens.`,
    })
  },
  'service-id-too-long': 'De waarde van “service_id” is te lang.',
}
