import type { ChoiceWords } from '../catalogue.ts'
import { nameFormatWords } from './name-formats.ts'

/** The phrases of what accounts can choose among the offers of a service. */
export const choiceWords: ChoiceWords = {
  'choice.domain': 'Dominio',
  'choice.domain.hint': 'Cualquier nombre en este dominio es una dirección.',
  'choice.mailbox': 'Buzón',
  'choice.mailbox.hint': 'La dirección a la que llega tu correo.',
  'choice.separator': 'Separador',
  'choice.separator.hint': 'Entre el buzón y el nombre, tal como lo espera tu servicio de correo.',
  'choice.separator.+': 'Más (+)',
  'choice.separator.-': 'Guion (-)',
  'choice.separator._': 'Guion bajo (_)',
  'choice.separator..': 'Punto (.)',
  'choice.separator.=': 'Signo igual (=)',
  'choice.recipient': 'Destinatario',
  'choice.recipient.hint':
    'Aquí llega el correo de las direcciones nuevas. “Probar conexión” muestra lo que ofrece el servicio.',
  'choice.usual': 'Como esté configurado en el servicio',
  'choice.usual.first': 'El primero que ofrezca el servicio',
  'choice.format': 'Nombres nuevos',
  'choice.format.hint': 'Inventados por ti, con sugerencias, o por el servicio. El atajo también los usa.',
  'choice.format.usual': 'Los míos, donde el dominio lo permita',
  ...nameFormatWords,
  'choice.saved': 'Como se guardó',
  'choice.gone': 'El servicio ya no lo ofrece',
}
