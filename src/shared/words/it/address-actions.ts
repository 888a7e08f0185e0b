import type { AddressActionWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'

/** A number of addresses, where nothing else in the sentence agrees with it. */
const addresses = (count: number) =>
  plural(count, { one: `${number(count)} indirizzo`, other: `${number(count)} indirizzi` })

/** The phrases of what can be done with an address, in every window. */
export const addressActionWords: AddressActionWords = {
  'state.active': 'Attivo',
  'state.off': 'Disattivato',
  'state.off.caught': 'Disattivato',
  'state.off.to-trash': 'Disattivato: la posta va nel cestino',
  'state.trashed': 'Nel cestino',
  'state.trashed.bounces': 'Eliminato: la posta torna al mittente',
  'state.deleted': 'Eliminato',
  'perhaps.active': 'Forse attivo',
  'perhaps.off': 'Forse disattivato',
  'perhaps.off.caught': 'Forse disattivato',
  'perhaps.off.to-trash': 'Forse disattivato: la posta va nel cestino',
  'perhaps.trashed': 'Forse nel cestino',
  'perhaps.trashed.bounces': 'Forse eliminato: la posta torna al mittente',
  'perhaps.deleted': 'Forse eliminato',
  'actions.of': (address) => `Azioni per ${address}`,
  'action.details': 'Dettagli',
  'action.copy': 'Copia',
  'action.copy-send-from': 'Copia indirizzo di invio…',
  'action.label': 'Etichetta',
  'action.display-name': 'Nome visualizzato…',
  'action.pin': 'Fissa',
  'action.unpin': 'Non fissare più',
  'action.forward': 'Inoltra a…',
  'action.open-at-service': 'Apri nel servizio',
  'action.turn-off': 'Disattiva',
  'action.turn-off.caught': 'Disattiva',
  'action.turn-off.to-trash': 'Disattiva: posta nel cestino',
  'action.turn-on': 'Attiva',
  'action.block-promotions': 'Blocca promozioni',
  'action.allow-promotions': 'Consenti promozioni',
  'action.trash': 'Sposta nel cestino',
  'action.trash.bounces': 'Elimina: la posta torna al mittente',
  'action.restore': 'Ripristina',
  'action.delete': 'Elimina…',
  'action.delete-forever': 'Elimina definitivamente…',
  'keys.copy': 'Copia',
  'keys.copy-send-from': 'Copia indirizzo di invio',
  'keys.label': 'Etichetta',
  'keys.display-name': 'Nome visualizzato',
  'keys.turn-off': 'Disattiva o attiva',
  'keys.block-promotions': 'Blocca o consenti promozioni',
  'keys.pin': 'Fissa o non fissare più',
  'keys.forward': 'Inoltra',
  'keys.open-at-service': 'Apri nel servizio',
  'keys.restore': 'Ripristina dal cestino',
  'keys.delete': 'Elimina',
  'keys.details': 'Mostra dettagli',
  'keys.menu': 'Tutte le azioni',
  'changed.active': (address) => `${address} è attivo`,
  'changed.off': (address) => `${address} è disattivato`,
  'changed.off.to-trash': (address) =>
    `${address} è disattivato. La sua posta va nel cestino della tua casella.`,
  'changed.off.caught': (address) =>
    `${address} è disattivato. Se il dominio ha un catch-all, la posta per questo indirizzo potrebbe ancora arrivare.`,
  'changed.trashed': (address) => `${address} è nel cestino e non riceve posta.`,
  'changed.trashed.bounces': (address) =>
    `${address} è eliminato e la sua posta torna ai mittenti. Si può ripristinare.`,
  'changed.trashed.final': (address, provider) =>
    `${address} è nel cestino e non riceve posta. Si può ripristinare solo dal sito di ${provider}.`,
  'changed.deleted': (address) => `${address} è eliminato`,
  'promotions.blocked': 'Promozioni bloccate',
  'promotions.off': (address) => `Le promozioni per ${address} sono bloccate. L’altra posta arriva.`,
  'promotions.on': (address) => `Tutta la posta per ${address} arriva di nuovo`,
  'pin.on': (address) => `${address} è fissato`,
  'pin.off': (address) => `${address} non è più fissato`,
  pinned: 'Fissato',
  'label.untold': 'Etichetta solo qui',
  'copied.active': (address) => `${address} copiato`,
  'copied.off': (address) => `${address} copiato. È disattivato.`,
  'copied.off.caught': (address) =>
    `${address} copiato. È disattivato. Se il dominio ha un catch-all, la posta per questo indirizzo potrebbe ancora arrivare.`,
  'copied.off.to-trash': (address) =>
    `${address} copiato. È disattivato: la sua posta va nel cestino della tua casella.`,
  'copied.trashed': (address) => `${address} copiato. È nel cestino e non riceve posta.`,
  'copied.trashed.bounces': (address) => `${address} copiato. È eliminato: la sua posta torna ai mittenti.`,
  'copied.deleted': (address) => `${address} copiato. È eliminato.`,
  'label.of': (address) => `Etichetta di ${address}`,
  'label.title': (address) => `Etichetta per ${address}`,
  'label.name': 'Etichetta',
  'label.hint': 'A che cosa serve. Se è vuota, l’etichetta viene rimossa.',
  'label.yes': 'Salva',
  'label.no': 'Annulla',

  'details.name': 'Dettagli',
  'details.destination': 'Inoltra a',
  'details.displayName': 'Mostrato come',
  'details.service': 'Servizio',
  'details.account': 'Account',
  'details.label': 'Etichetta',
  'details.made': 'Creato',
  'details.copied': 'Ultima copia',
  'details.state': 'Stato',
  'details.domain': 'Dominio nel suo alfabeto',

  'delete.forever.off':
    'Ciò che ora non riceve posta resta così. L’operazione è definitiva: un indirizzo eliminato non può più essere creato, né da te né da altri.',
  'delete.perhaps.off':
    'Ciò che ora non riceve posta resta così. L’operazione non si può annullare, e potrebbe non essere possibile creare di nuovo lo stesso nome.',
  'delete.again.off': 'Ciò che ora non riceve posta resta così. Lo stesso nome si può creare di nuovo.',
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
  'bulk.text.label': 'La nuova etichetta sostituisce quelle attuali. Se è vuota, vengono rimosse.',
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

  'sendFrom.title': (address) => `Scrivi da ${address}`,
  'sendFrom.text':
    'La posta per l’indirizzo copiato arriva alla persona che indichi, e risulta inviata da questo indirizzo.',
  'sendFrom.to': 'A chi scrivere',
  'sendFrom.to.hint': 'Il suo indirizzo email, come name@example.com.',
  'sendFrom.yes': 'Copia',
  'sendFrom.no': 'Annulla',
  'sendFrom.done': 'Indirizzo di invio copiato',
  'sendFrom.done.text': (to) => `La posta per questo indirizzo arriva a ${to}:`,
  'sendFrom.done.how': (address) =>
    `Scrivi a questo indirizzo dalla casella che riceve la posta di ${address}; da altre caselle la posta potrebbe essere rifiutata.`,
  'sendFrom.byHand': 'Ecco l’indirizzo:',
  'sendFrom.close': 'Chiudi',

  'displayName.title': (address) => `Nome visualizzato di ${address}`,
  'displayName.text': 'I destinatari vedono questo nome accanto all’indirizzo quando scrivi da lì.',
  'displayName.field': 'Nome visualizzato',
  'displayName.hint': 'Se è vuoto, decidono le impostazioni del servizio.',
  'displayName.yes': 'Salva',
  'displayName.no': 'Annulla',
  'displayName.done': (address, name) => `La posta da ${address} ora mostra il nome ${name}`,
  'displayName.done.none': (address) => `${address} ora non ha un nome visualizzato proprio`,

  'forward.title': (address) => `Inoltra ${address}`,
  'forward.legend': 'Destinatari',
  'forward.asking': 'Richiesta dei destinatari…',
  'forward.empty': 'Il servizio non offre destinatari. Aggiungine uno nel suo sito.',
  'forward.none': 'Scegli almeno un destinatario.',
  'forward.others': (recipients) =>
    `Ora la sua posta va anche a ${all(recipients)}: il servizio non offre più questi destinatari.`,
  'forward.yes': 'Inoltra',
  'forward.no': 'Annulla',
  'forward.again': 'Richiedi di nuovo',
  'forward.done': (address, destination) => `La posta per ${address} ora va a ${destination}`,
  'forward.done.somewhere': (address) => `I destinatari di ${address} sono cambiati`,
}
