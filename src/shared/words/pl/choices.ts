import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Domena',
  'choice.domain.hint': 'Każda nazwa w tej domenie jest adresem.',
  'choice.mailbox': 'Skrzynka',
  'choice.mailbox.hint': 'Adres, na który przychodzi poczta.',
  'choice.separator': 'Separator',
  'choice.separator.hint': 'Między skrzynką a nazwą – taki, jakiego oczekuje usługa pocztowa.',
  'choice.separator.+': 'Plus (+)',
  'choice.separator.-': 'Łącznik (-)',
  'choice.separator._': 'Podkreślenie (_)',
  'choice.separator..': 'Kropka (.)',
  'choice.separator.=': 'Znak równości (=)',
  'choice.recipient': 'Odbiorca',
  'choice.recipient.hint':
    'Tu trafiają wiadomości wysłane na nowe adresy. Przycisk „Sprawdź połączenie” pokazuje, co oferuje usługa.',
  'choice.usual': 'Zgodnie z ustawieniami w usłudze',
  'choice.usual.first': 'Pierwszy oferowany przez usługę',
  'choice.format': 'Nowe nazwy',
  'choice.format.hint':
    'Wymyślane przez Ciebie, z propozycjami, lub przez usługę. Skrót klawiszowy też ich używa.',
  'choice.format.usual': 'Moje własne, jeśli domena na to pozwala',
  ...nameFormatWords,
  'choice.saved': 'Jak zapisano',
  'choice.gone': 'Usługa już tego nie oferuje',
}
