import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Die Anführungszeichen dieser Zeile passen nicht zusammen.',
  'too-many-cells':
    'Diese Zeile hat mehr Zellen als die erste Zeile. Enthält ein Label ein Komma, muss das Label in Anführungszeichen stehen.',
  'too-often': 'Diese Adresse kommt in der Datei mehr als 200-mal vor.',
  'not-an-entry': 'Das ist kein Adresseintrag.',
  'not-an-address': 'Der Wert von „address“ ist keine E-Mail-Adresse.',
  'no-account': 'Der Name des Kontos fehlt oder ist zu lang.',
  'unknown-provider': 'Aliasmith kennt diesen Dienst nicht.',
  'unknown-state': 'Der Status ist weder „active“ noch „off“ noch „deleted“.',
  'unknown-time': 'Der Wert von „created“ ist kein Datum wie 2026-04-09T12:00:00Z.',
  'bad-destination': 'Der Wert von „destination“ ist keine E-Mail-Adresse.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `Das Label ist länger als ${number(labelMaxLength)} Zeichen.`,
      other: `Das Label ist länger als ${number(labelMaxLength)} Zeichen.`,
    })
  },
  'service-id-too-long': 'Der Wert von „service_id“ ist zu lang.',
}
