import type { ManyAddressWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** A number of addresses, where nothing else in the sentence agrees with it. */
const addresses = (count: number) =>
  plural(count, { one: `${number(count)} indirizzo`, other: `${number(count)} indirizzi` })

/** The phrases of what can be done with several addresses at once: a deletion, and other changes. */
export const manyAddressWords: ManyAddressWords = {
  'delete.forever.off':
    'Gli indirizzi che ora non ricevono posta restano così. L’operazione è definitiva: un indirizzo eliminato non può più essere creato, né da te né da altri.',
  'delete.perhaps.off':
    'Gli indirizzi che ora non ricevono posta restano così. L’operazione non si può annullare, e potrebbe non essere possibile creare di nuovo lo stesso nome.',
  'delete.again.off':
    'Gli indirizzi che ora non ricevono posta restano così. Lo stesso nome si può creare di nuovo.',
  'delete.caught.off':
    'Lo stesso nome si può creare di nuovo. Se il dominio ha un catch-all, la posta per quel nome potrebbe ancora arrivare.',

  'delete.title': (count) => `Eliminare ${addresses(count)}?`,
  'delete.names': (count) => `${addresses(count)} da eliminare`,
  'delete.forever': (count) =>
    plural(count, {
      one: 'Smette subito di ricevere posta. L’operazione è definitiva: un indirizzo eliminato non può più essere creato, né da te né da altri.',
      other:
        'Smettono subito di ricevere posta. L’operazione è definitiva: un indirizzo eliminato non può più essere creato, né da te né da altri.',
    }),
  'delete.perhaps': (count) =>
    plural(count, {
      one: 'Smette subito di ricevere posta. L’operazione non si può annullare, e potrebbe non essere possibile creare di nuovo questo indirizzo.',
      other:
        'Smettono subito di ricevere posta. L’operazione non si può annullare, e potrebbe non essere possibile creare di nuovo questi indirizzi.',
    }),
  'delete.again': (count) =>
    plural(count, {
      one: 'Smette subito di ricevere posta. Lo stesso nome si può creare di nuovo.',
      other: 'Smettono subito di ricevere posta. Gli stessi nomi si possono creare di nuovo.',
    }),
  'delete.caught': (count) =>
    plural(count, {
      one: 'Smette subito di ricevere posta, a meno che il dominio non abbia un catch-all, che continua ad accettarla. Lo stesso nome si può creare di nuovo.',
      other:
        'Smettono subito di ricevere posta, a meno che il dominio non abbia un catch-all, che continua ad accettarla. Gli stessi nomi si possono creare di nuovo.',
    }),
  'delete.practice': (count) =>
    plural(count, {
      one: 'Un indirizzo di prova non riceve posta: viene solo contrassegnato come eliminato.',
      other: 'Gli indirizzi di prova non ricevono posta: vengono solo contrassegnati come eliminati.',
    }),
  'delete.none': (count) =>
    plural(count, {
      one: 'Questo indirizzo non si può eliminare',
      other: `Nessuno di questi ${number(count)} indirizzi si può eliminare`,
    }),
  'delete.cannot': (count, provider) =>
    plural(count, {
      one: `${number(count)} indirizzo di ${provider} resta: il servizio non permette di eliminare.`,
      other: `${number(count)} indirizzi di ${provider} restano: il servizio non permette di eliminare.`,
    }),
  'delete.state': (count, provider) =>
    plural(count, {
      one: `${number(count)} indirizzo di ${provider} resta: non è attivo, e il servizio elimina solo quelli attivi.`,
      other: `${number(count)} indirizzi di ${provider} restano: non sono attivi, e il servizio elimina solo quelli attivi.`,
    }),
  'delete.gone': (count, account) =>
    plural(count, {
      one: `${number(count)} indirizzo dell’account “${account}” resta: questo account non è in Aliasmith, quindi non si può inviare la richiesta al servizio.`,
      other: `${number(count)} indirizzi dell’account “${account}” restano: questo account non è in Aliasmith, quindi non si può inviare la richiesta al servizio.`,
    }),
  'delete.handle': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo resta: appartiene a un identificativo, che si disattiva o si rilascia per intero.`,
      other: `${number(count)} indirizzi restano: appartengono a identificativi, che si disattivano o si rilasciano per intero.`,
    }),
  'delete.yes': 'Elimina definitivamente',
  'delete.yes.practice': 'Elimina',
  'delete.no': 'Annulla',
  'delete.progress': (done, total) => `${number(done)} di ${number(total)}`,
  'delete.report': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo eliminato`,
      other: `${number(count)} indirizzi eliminati`,
    }),
  'delete.report.nothing': 'Nessun indirizzo è stato eliminato',
  'delete.report.unknown': 'La risposta è andata persa',
  'delete.kept': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo conservato`,
      other: `${number(count)} indirizzi conservati`,
    }),
  'delete.unsaved': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo eliminato, ma non registrato come tale`,
      other: `${number(count)} indirizzi eliminati, ma non registrati come tali`,
    }),
  'delete.unknown': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo forse eliminato`,
      other: `${number(count)} indirizzi forse eliminati`,
    }),
  'delete.close': 'Chiudi',

  'bulk.title.label': (count) => `Etichetta per ${addresses(count)}`,
  'bulk.title.turn-off': (count) => `Disattivare ${addresses(count)}?`,
  'bulk.title.turn-on': (count) => `Attivare ${addresses(count)}?`,
  'bulk.text.label': 'La nuova etichetta sostituisce quelle attuali. Un campo vuoto le rimuove.',
  'bulk.text.turn-off': 'Si possono riattivare.',
  'bulk.text.turn-off.caught':
    'Si possono riattivare. Se il dominio ha un catch-all, la loro posta potrebbe ancora arrivare.',
  'bulk.text.turn-off.to-trash': 'La loro posta va nel cestino della tua casella finché non li riattivi.',
  'bulk.text.turn-on': 'Ricevono di nuovo posta.',
  'bulk.names': (count) => `${addresses(count)} da modificare`,
  'bulk.stay.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo resta com’è: non si può disattivare, o è già disattivato.`,
      other: `${number(count)} indirizzi restano come sono: non si possono disattivare, o sono già disattivati.`,
    }),
  'bulk.stay.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo resta com’è: non si può attivare, o è già attivo.`,
      other: `${number(count)} indirizzi restano come sono: non si possono attivare, o sono già attivi.`,
    }),
  'bulk.none': 'Nessuno di questi indirizzi si può modificare',
  'bulk.yes.label': 'Salva',
  'bulk.yes.turn-off': 'Disattiva',
  'bulk.yes.turn-on': 'Attiva',
  'bulk.no': 'Annulla',
  'bulk.stop': 'Interrompi',
  'bulk.stopping': 'Interruzione dopo questo indirizzo…',
  'bulk.done.label': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo etichettato`,
      other: `${number(count)} indirizzi etichettati`,
    }),
  'bulk.done.turn-off': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo disattivato`,
      other: `${number(count)} indirizzi disattivati`,
    }),
  'bulk.done.turn-on': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo attivato`,
      other: `${number(count)} indirizzi attivati`,
    }),
  'bulk.nothing': 'Nessun indirizzo è stato modificato',
  'bulk.kept': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo non modificato`,
      other: `${number(count)} indirizzi non modificati`,
    }),
  'bulk.unknown': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo forse modificato`,
      other: `${number(count)} indirizzi forse modificati`,
    }),
  'bulk.untold': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo etichettato qui, ma non nel servizio`,
      other: `${number(count)} indirizzi etichettati qui, ma non nel servizio`,
    }),
  'bulk.left': (count) =>
    plural(count, {
      one: `${number(count)} indirizzo è rimasto com’era.`,
      other: `${number(count)} indirizzi sono rimasti com’erano.`,
    }),
  'bulk.notAsked': (service) =>
    `Nessuna richiesta inviata a ${service}, perché una precedente non è riuscita.`,
}
