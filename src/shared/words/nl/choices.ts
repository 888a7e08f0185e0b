import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Domein',
  'choice.domain.hint': 'Elke naam op dit domein is een adres.',
  'choice.mailbox': 'Mailbox',
  'choice.mailbox.hint': 'Het adres waarop je mail binnenkomt.',
  'choice.separator': 'Scheidingsteken',
  'choice.separator.hint': 'Tussen mailbox en naam, zoals je maildienst het verwacht.',
  'choice.separator.+': 'Plus (+)',
  'choice.separator.-': 'Koppelteken (-)',
  'choice.separator._': 'Liggend streepje (_)',
  'choice.separator..': 'Punt (.)',
  'choice.separator.=': 'Isgelijkteken (=)',
  'choice.recipient': 'Ontvanger',
  'choice.recipient.hint':
    'Mail naar nieuwe adressen komt hier binnen. Met “Verbinding testen” zie je wat de dienst aanbiedt.',
  'choice.usual': 'Zoals bij de dienst ingesteld',
  'choice.usual.first': 'De eerste keuze die de dienst aanbiedt',
  'choice.format': 'Nieuwe namen',
  'choice.format.hint': 'Bedacht door jou, met suggesties, of door de dienst. De sneltoets gebruikt ze ook.',
  'choice.format.usual': 'Zelf gekozen, waar het domein dat toestaat',
  ...nameFormatWords,
  'choice.saved': 'Zoals opgeslagen',
  'choice.gone': 'Niet meer aangeboden door de dienst',
}
