import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'As aspas desta linha não formam pares.',
  'too-many-cells':
    'Esta linha tem mais células do que a primeira linha. Uma vírgula dentro de uma etiqueta exige aspas em volta da etiqueta.',
  'too-often': 'Este endereço aparece no arquivo mais de 200 vezes.',
  'not-an-entry': 'Isto não é um item de endereço.',
  'not-an-address': 'O valor de “address” não é um endereço de e-mail.',
  'no-account': 'O nome da conta está faltando ou é longo demais.',
  'unknown-provider': 'O Aliasmith não conhece este serviço.',
  'unknown-state': 'O estado não é “active”, “off” nem “deleted”.',
  'unknown-time': 'O valor de “created” não é uma data como 2026-04-09T12:00:00Z.',
  'bad-destination': 'O valor de “destination” não é um endereço de e-mail.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `A etiqueta tem mais de ${number(labelMaxLength)} caractere.`,
      other: `A etiqueta tem mais de ${number(labelMaxLength)} caracteres.`,
    })
  },
  'service-id-too-long': 'O valor de “service_id” é longo demais.',
}
