import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Domaine',
  'choice.domain.hint': 'Tout nom de ce domaine est une adresse.',
  'choice.mailbox': 'Boîte mail',
  'choice.mailbox.hint': 'L’adresse où arrivent vos messages.',
  'choice.separator': 'Séparateur',
  'choice.separator.hint': 'Entre la boîte mail et le nom, tel que votre messagerie l’attend.',
  'choice.separator.+': 'Plus (+)',
  'choice.separator.-': 'Trait d’union (-)',
  'choice.separator._': 'Tiret bas (_)',
  'choice.separator..': 'Point (.)',
  'choice.separator.=': 'Signe égal (=)',
  'choice.recipient': 'Destinataire',
  'choice.recipient.hint':
    'Les messages des nouvelles adresses arrivent ici. « Tester la connexion » liste ce que le service propose.',
  'choice.usual': 'Selon le réglage du service',
  'choice.usual.first': 'La première proposition du service',
  'choice.format': 'Nouveaux noms',
  'choice.format.hint':
    'Inventés par vous, avec des suggestions, ou par le service. Le raccourci les utilise aussi.',
  'choice.format.usual': 'Les miens, si le domaine le permet',
  ...nameFormatWords,
  'choice.saved': 'Tel qu’enregistré',
  'choice.gone': 'Plus proposé par le service',
}
