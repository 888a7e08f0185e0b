import { labelMaxLength } from '../../rules/label.ts'
import type { ImportWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** Why a line of a file cannot be imported. */
export const importWords: ImportWords = {
  'broken-quotes': 'Les guillemets de cette ligne ne vont pas par paires.',
  'too-many-cells':
    'Cette ligne a plus de cellules que la première ligne. Un libellé qui contient une virgule doit être entre guillemets.',
  'too-often': 'Cette adresse apparaît plus de 200 fois dans le fichier.',
  'not-an-entry': 'Ce n’est pas une entrée d’adresse.',
  'not-an-address': 'La valeur de « address » n’est pas une adresse e-mail.',
  'no-account': 'Le nom du compte manque ou est trop long.',
  'unknown-provider': 'Aliasmith ne connaît pas ce service.',
  'unknown-state': 'L’état n’est ni « active », ni « off », ni « deleted ».',
  'unknown-time': 'La valeur de « created » n’est pas une date comme 2026-04-09T12:00:00Z.',
  'bad-destination': 'La valeur de « destination » n’est pas une adresse e-mail.',
  get 'label-too-long'() {
    return plural(labelMaxLength, {
      one: `Le libellé dépasse ${number(labelMaxLength)} caractère.`,
      other: `Le libellé dépasse ${number(labelMaxLength)} caractères.`,
    })
  },
  'service-id-too-long': 'La valeur de « service_id » est trop longue.',
}
