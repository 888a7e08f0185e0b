import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Las comillas de esta línea no están emparejadas.',
  'too-many-cells':
    'Esta línea tiene más celdas que la primera. Una coma dentro de una etiqueta exige que la etiqueta vaya entre comillas.',
  'too-often': 'Esta dirección aparece en el archivo más de 200 veces.',
  'not-an-entry': 'Esto no es la entrada de una dirección.',
  'not-an-address': 'El valor de “address” no es una dirección de correo.',
  'no-account': 'El nombre de la cuenta falta o es demasiado largo.',
  'unknown-provider': 'Aliasmith no conoce este servicio.',
  'unknown-state': 'El estado no es “active”, “off” ni “deleted”.',
  'unknown-time': 'El valor de “created” no es una fecha como 2026-04-09T12:00:00Z.',
  'bad-destination': 'El valor de “destination” no es una dirección de correo.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `La etiqueta tiene más de ${number(labelMaxLength)} carácter.`,
      other: `La etiqueta tiene más de ${number(labelMaxLength)} caracteres.`,
    })
  },
  'service-id-too-long': 'El valor de “service_id” es demasiado largo.',
}
