import type { SettingsCreatingWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Nuovi indirizzi',
  'creating.lead': 'Quale account crea un nuovo indirizzo, e come viene scelto il nome.',
  'creating.empty': 'Aggiungi prima un account, poi scegli qui come creare i suoi nomi.',
  'creating.goToAccounts': 'Vai ad Account',
  'creating.default': 'Account predefinito',
  'creating.default.hint': 'Usato dalla scorciatoia globale.',
  'creating.names': 'Nomi',
  'creating.account': 'Account',
  'creating.account.hint': 'Ogni account ha il proprio stile.',
  'creating.style': 'Stile dei nomi',
  'style.random': 'Caratteri casuali',
  'style.random.text': 'Difficili da indovinare.',
  'style.words': 'Parole leggibili',
  'style.words.text': 'Facili da dire a voce.',
  'style.template': 'Modello',
  'style.template.text': 'Il tuo schema.',
  'naming.length': 'Lunghezza',
  'naming.length.value': (length) =>
    plural(length, { one: `${number(length)} carattere`, other: `${number(length)} caratteri` }),
  'naming.count': 'Numero di parole',
  'naming.separator': 'Separatore',
  'naming.separator.dot': 'Punto (.)',
  'naming.separator.hyphen': 'Trattino (-)',
  'naming.separator.underscore': 'Trattino basso (_)',
  'naming.separator.none': 'Nessuno',
  'naming.digits': 'Cifre alla fine',
  'naming.digits.none': 'Nessuna',
  'naming.language': 'Lingua delle parole',
  'naming.language.hint': 'La stessa per tutti gli account.',
  'naming.language.app': 'Come l’app',
  'naming.template': 'Modello',
  'naming.template.help':
    'I caratteri semplici restano come sono. Le parti tra parentesi graffe vengono riempite a caso:',
  'naming.template.word': 'una parola leggibile',
  'naming.template.letters': 'quattro lettere',
  'naming.template.digits': 'due cifre',
  'naming.template.chars': 'otto lettere e cifre',
  'sample.name': 'Esempio',
  'sample.new': 'Altro esempio',
  'sample.made': (domain) => `Su ${domain} i nomi li crea il servizio.`,
  'reserve.on': 'Tieni pronto un indirizzo',
  'reserve.hint': (mac) =>
    `Ne viene creato uno in anticipo, così scorciatoia, ${mac ? 'barra dei menu' : 'area di notifica'} e finestra a comparsa rispondono subito, anche senza rete. Dopo l’uso viene creato il successivo.`,
  'reserve.ready': (address) => `Pronto: ${address}`,
  'reserve.making': 'Non ancora pronto: viene creato appena il servizio è raggiungibile.',
  'reserve.problem': 'Nessun indirizzo è pronto: Aliasmith riprova.',
  'copying.name': 'Copia',
  'copying.onCreation': 'Copia subito un nuovo indirizzo',
  'copying.onCreation.hint':
    'Se l’opzione è disattivata, un nuovo indirizzo viene solo mostrato, e “Copia” lo mette negli appunti.',
  'copying.label': 'Etichetta da un link copiato',
  'copying.label.hint': (mac) =>
    `Quando un indirizzo viene creato dalla scorciatoia o ${mac ? 'dalla barra dei menu' : 'dall’area di notifica'}, Aliasmith legge gli appunti una volta. Se l’ultima cosa copiata è un link, il suo host, come shop.example, diventa l’etichetta. Nient’altro degli appunti viene conservato o inviato.`,
  'copying.label.unable':
    'Questo sistema chiede conferma prima che un programma legga gli appunti, o non lo permette.',
  'copying.clear': 'Svuota gli appunti',
  'copying.clear.hint':
    'Solo se contengono ancora l’indirizzo copiato. Vengono svuotati anche all’uscita da Aliasmith.',
  'copying.clear.unable':
    'Questo desktop nasconde gli appunti ai programmi in background. Installa wl-clipboard, poi esci da Aliasmith e riaprilo.',
  'copying.clear.never': 'Mai',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, { one: `Dopo ${number(seconds)} secondo`, other: `Dopo ${number(seconds)} secondi` }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, { one: `Dopo ${number(minutes)} minuto`, other: `Dopo ${number(minutes)} minuti` }),
  saved: 'Salvato',
}
