import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/** Every phrase of the settings window except the sentences about failures. */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'Impossibile leggere le impostazioni.',
  'window.retry': 'Riprova',
  'window.preview': 'Anteprima',

  'nav.name': 'Impostazioni',
  'nav.accounts': 'Account',
  'nav.addresses': 'Indirizzi',
  'nav.creating': 'Nuovi indirizzi',
  'nav.shortcuts': 'Scorciatoie',
  'nav.general': 'Generali',
  'nav.about': 'Informazioni',

  'notices.name': 'Avvisi',
  'notices.dismiss': 'Chiudi',
  'notices.update.download': 'Scarica',
  'notices.update.install': 'Riavvia e installa',

  'accounts.title': 'Account',
  'accounts.lead': 'I servizi che creano i tuoi indirizzi. Le chiavi vanno solo a loro.',
  'accounts.list': 'Account',
  'accounts.add': 'Aggiungi account',
  'accounts.try': 'Prova senza account',
  'accounts.empty.title': 'Collega il tuo primo servizio',
  'accounts.empty.text':
    'Aggiungi un account con una chiave del tuo servizio. Oppure dai prima un’occhiata: l’account di prova non richiede né chiave né rete.',
  'accounts.default': 'Predefinito',
  'accounts.edit': 'Modifica',
  'accounts.edit.of': (nickname) => `Modifica ${nickname}`,
  'accounts.makeDefault': 'Rendi predefinito',
  'accounts.makeDefault.of': (nickname) => `Rendi predefinito: ${nickname}`,
  'accounts.remove': 'Rimuovi',
  'accounts.remove.of': (nickname) => `Rimuovi ${nickname}`,
  'accounts.replaceKey': 'Sostituisci chiave',
  'accounts.replaceKey.of': (nickname) => `Sostituisci chiave di ${nickname}`,
  'accounts.enterKey': 'Inserisci chiave',
  'accounts.enterKey.of': (nickname) => `Inserisci chiave di ${nickname}`,
  'accounts.isDefault': (nickname) => `Account predefinito: ${nickname}`,
  'accounts.isSaved': (nickname) => `Account salvato: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Account rimosso: ${nickname}`,
  'accounts.noMail': 'Non riceve posta',
  'accounts.servicePlan': (plan) => `Piano “${plan}”`,

  'state.working': 'Funzionante',
  'state.key-rejected': 'Chiave rifiutata',
  'state.unreachable': 'Non raggiungibile',
  'state.untested': 'Non verificato',
  'state.blocked': 'Bloccato dal servizio',
  'state.network-blocked': 'La tua rete è bloccata',

  'key.keychain': 'Chiave nel portachiavi di sistema',
  'key.session': 'Chiave conservata finché non esci',
  'key.not-needed': 'Nessuna chiave necessaria',
  'key.missing': 'Chiave mancante',

  'form.add': 'Aggiungi account',
  'form.failed': 'Impossibile leggere il modulo.',
  'form.failed.hint': 'Aprilo di nuovo per riprovare.',
  'form.edit': (nickname) => `Modifica ${nickname}`,
  'form.nickname': 'Nome dell’account',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'Chiave API',
  'form.key.get': (provider) => `Ottieni una chiave da ${provider}`,
  'form.key.saved': 'Una chiave è salvata. Non viene più mostrata.',
  'form.key.keep': 'Mantieni la chiave salvata',
  'form.key.again':
    'Serve di nuovo la chiave: una chiave salvata viene inviata solo al server per cui è stata salvata.',
  'form.key.lost': 'Per questo account non è salvata alcuna chiave. Incollala per usarlo di nuovo.',
  'form.key.where': 'Conservata nel portachiavi del sistema, se ne ha uno, e mai più mostrata.',
  'form.advanced': 'Avanzate',
  'form.server': 'Indirizzo del server',
  'form.server.hint': 'Cambialo solo se gestisci tu il servizio.',
  'form.keyInQuery': 'Invia la chiave nell’indirizzo (query) invece che in un’intestazione',
  'form.keyInQuery.risk':
    'Server e proxy scrivono gli indirizzi nei loro log, e con essi la chiave. Usa questa opzione solo se le intestazioni non arrivano.',
  'form.domain': 'Dominio predefinito',
  'form.domain.hint':
    'Scegline uno o scrivine un altro. “Salva” e “Verifica connessione” elencano ciò che offre il servizio.',
  'form.plan': 'Piano',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Richieste all’ora senza limite.'
        : plural(hour, {
            one: `${number(hour)} richiesta all’ora.`,
            other: `${number(hour)} richieste all’ora.`,
          }),
      month === undefined
        ? 'Nuovi indirizzi al mese senza limite.'
        : plural(month, {
            one: `${number(month)} nuovo indirizzo al mese.`,
            other: `${number(month)} nuovi indirizzi al mese.`,
          }),
    ),
  'form.test': 'Verifica connessione',
  'form.testing': 'Verifica…',
  'form.save': 'Salva',
  'form.saveAnyway': 'Salva comunque',
  'form.cancel': 'Annulla',

  'report.good': 'Connessione riuscita.',
  'report.key': 'La chiave è stata accettata.',
  'report.addresses.name': 'Indirizzi',
  'report.addresses': (count) => `${number(count)} nel servizio`,
  'report.domains': 'Domini',
  'report.domains.list': (names, more) =>
    all(
      more === 0
        ? names
        : [...names, plural(more, { one: `${number(more)} altro`, other: `altri ${number(more)}` })],
    ),
  'report.plan': 'Piano',
  'report.plan.name': (plan) => `“${plan}”`,
  'report.quota': 'Indirizzi rimasti',
  'report.quota.left': (left, limit) => `${number(left)} su ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} su ${number(limit)}, su domini condivisi`,
  'report.expires': 'Scadenza della chiave',
  'report.limits': 'Limiti abituali',
  'report.blocked': (provider) =>
    `Ma ${provider} ha bloccato il titolare di questa chiave: non ha accettato di creare un indirizzo.`,
  'report.noDomain': (provider) =>
    `Ma con questa chiave ${provider} non offre alcun dominio per nuovi indirizzi.`,

  'discard.title': 'Scartare le modifiche?',
  'discard.text': 'Ciò che hai inserito non è ancora salvato.',
  'discard.yes': 'Scarta',
  'discard.no': 'Continua a modificare',

  'remove.title': (nickname) => `Rimuovere ${nickname}?`,
  'remove.key': 'La sua chiave viene rimossa dal portachiavi di questo computer.',
  'remove.sessionKey': 'La sua chiave, conservata finché non esci, viene dimenticata subito.',
  'remove.addresses': 'I suoi indirizzi restano nel tuo elenco e continuano a funzionare nel servizio.',
  'remove.practice': 'I suoi indirizzi di prova restano nel tuo elenco.',
  'remove.own':
    'I suoi indirizzi restano nel tuo elenco. L’arrivo della loro posta dipende, come prima, dal tuo servizio di posta.',
  'remove.handles':
    'Il suo elenco di identificativi viene dimenticato qui. Nel servizio restano tuoi e si possono aggiungere di nuovo.',
  'remove.yes': 'Rimuovi account',
  'remove.no': 'Annulla',

  'handles.name': 'Identificativi',
  'handles.of': (nickname) => `Identificativi di ${nickname}`,
  'handles.lead': (provider) =>
    `Un identificativo è un unico nome su tutti i domini di ${provider}. Un dominio disattivato ne rifiuta la posta.`,
  'handles.handle': 'Identificativo',
  'handles.claim': 'Registra identificativo',
  'handles.existing.lead': 'Ne hai già uno?',
  'handles.existing': 'Aggiungilo all’elenco',
  'handles.to': (destination) => `a ${destination}`,
  'handles.domains': (handle) => `Domini di ${handle}`,
  'handles.uncertain':
    'Un punto interrogativo: il servizio non ha ancora detto se questo dominio è attivo. Usa il suo interruttore per averne la certezza.',
  'handles.release': 'Rilascia',
  'handles.release.of': (handle) => `Rilascia ${handle}`,
  'handles.check': 'Controlla di nuovo',
  'handles.check.of': (handle) => `Controlla di nuovo: ${handle}`,
  'handles.forget': 'Rimuovi dall’elenco',
  'handles.forget.of': (handle) => `Rimuovi dall’elenco: ${handle}`,
  'handles.state.claiming':
    'La risposta è andata persa: non si sa ancora se questo identificativo sia stato registrato.',
  'handles.state.releasing':
    'La risposta è andata persa: non si sa ancora se questo identificativo sia stato rilasciato.',
  'handles.state.released': 'Rilasciato. Non si può più usare.',
  'handles.state.gone': 'Il servizio non ha più questo identificativo.',
  'handles.state.not-yours': 'Il servizio dice che questo identificativo appartiene a qualcun altro.',

  'release.title': (handle) => `Rilasciare ${handle}?`,
  'release.forever': 'Un identificativo rilasciato non può mai più essere usato: né da te, né da altri.',
  'release.mail': 'La sua posta viene rifiutata su ogni dominio, da subito e per sempre.',
  'release.instead': 'Per fermarne la posta per un po’, disattiva invece i suoi domini.',
  'release.confirm': (handle) => `Scrivi ${handle} per confermare`,
  'release.yes': 'Rilascia per sempre',
  'release.no': 'Conserva',

  'adopt.title': 'Aggiungi un identificativo esistente',
  'adopt.how': (provider) =>
    `${provider} non può elencare gli identificativi. Mostra di chi è un identificativo solo quando se ne attiva un dominio, quindi il dominio che scegli sarà attivo.`,
  'adopt.domain': 'Dominio da attivare',
  'adopt.effect': (address) => `La posta per ${address} verrà accettata.`,
  'adopt.yes': 'Attiva e aggiungi',
  'adopt.no': 'Annulla',

  'page.loading': 'Caricamento…',
  'page.failed': 'Impossibile leggere questa pagina.',
  'page.failed.hint': 'Apri un’altra pagina e torna qui per riprovare.',
}
