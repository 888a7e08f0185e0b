import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Domain',
  'choice.domain.hint': 'Jeder Name an dieser Domain ist eine Adresse.',
  'choice.mailbox': 'Postfach',
  'choice.mailbox.hint': 'Die Adresse, an der Ihre E-Mails ankommen.',
  'choice.separator': 'Trennzeichen',
  'choice.separator.hint': 'Zwischen Postfach und Name, wie es Ihr E-Mail-Dienst verlangt.',
  'choice.separator.+': 'Plus (+)',
  'choice.separator.-': 'Bindestrich (-)',
  'choice.separator._': 'Unterstrich (_)',
  'choice.separator..': 'Punkt (.)',
  'choice.separator.=': 'Gleichheitszeichen (=)',
  'choice.recipient': 'Empfänger',
  'choice.recipient.hint':
    'Dorthin gehen E-Mails an neue Adressen. „Verbindung testen“ listet auf, was der Dienst anbietet.',
  'choice.usual': 'Wie beim Dienst eingestellt',
  'choice.usual.first': 'Was der Dienst zuerst anbietet',
  'choice.format': 'Neue Namen',
  'choice.format.hint':
    'Von Ihnen ausgedacht, mit Vorschlägen, oder vom Dienst. Auch das Tastenkürzel verwendet sie.',
  'choice.format.usual': 'Eigene, wo die Domain es zulässt',
  ...nameFormatWords,
  'choice.saved': 'Wie gespeichert',
  'choice.gone': 'Wird vom Dienst nicht mehr angeboten',
}
