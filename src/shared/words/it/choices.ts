import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Dominio',
  'choice.domain.hint': 'Qualsiasi nome su questo dominio è un indirizzo.',
  'choice.mailbox': 'Casella di posta',
  'choice.mailbox.hint': 'L’indirizzo a cui arriva la tua posta.',
  'choice.separator': 'Separatore',
  'choice.separator.hint': 'Tra la casella e il nome, come previsto dal tuo servizio di posta.',
  'choice.separator.+': 'Più (+)',
  'choice.separator.-': 'Trattino (-)',
  'choice.separator._': 'Trattino basso (_)',
  'choice.separator..': 'Punto (.)',
  'choice.separator.=': 'Uguale (=)',
  'choice.recipient': 'Destinatario',
  'choice.recipient.hint':
    'La posta per i nuovi indirizzi arriva qui. “Verifica connessione” elenca ciò che offre il servizio.',
  'choice.usual': 'Come impostato nel servizio',
  'choice.usual.first': 'Il primo che offre il servizio',
  'choice.format': 'Nuovi nomi',
  'choice.format.hint': 'Inventati da te, con suggerimenti, o dal servizio. Li usa anche la scorciatoia.',
  'choice.format.usual': 'I miei, dove il dominio lo permette',
  ...nameFormatWords,
  'choice.saved': 'Come salvato',
  'choice.gone': 'Non più offerto dal servizio',
}
