import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, on, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Ottieni una chiave via email',
  'mail.title': 'Una chiave via email',
  'mail.lead': (provider) =>
    `${provider} invia un codice alla tua casella. Con quello, la chiave va direttamente nel portachiavi del sistema e non viene mai mostrata.`,
  'mail.paste': 'Incolla invece una chiave',
  'mail.email': 'Email',
  'mail.email.hint': 'La tua casella, a cui arriva la posta per i tuoi nuovi indirizzi.',
  'mail.user': 'Indirizzo personale',
  'mail.user.hint': (domain) => `Il tuo su ${domain}, o solo la parte prima della @.`,
  'mail.days': 'Giorni',
  'mail.days.hint': (days) =>
    `Durata della chiave: da 1 a ${number(days)}. Alcuni server ne permettono di più.`,
  'mail.renews': 'Rinnovo automatico',
  'mail.renews.hint': 'Il servizio rinnova la chiave da sé.',
  'mail.send': 'Invia codice',
  'mail.confirm': 'Conferma',
  'mail.send.in': (clock) => `Invia codice tra ${clock}`,
  'mail.confirm.in': (clock) => `Conferma tra ${clock}`,
  'mail.sent': (email) => `Un codice è in arrivo a ${email}.`,
  'mail.sent.user': (email) => `Un codice è in arrivo alla casella di ${email}.`,
  'mail.cooldown': (email) =>
    `Un codice è stato inviato a ${email} poco fa. È ancora valido, quindi non ne è stato inviato un altro.`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider} dice di aver inviato un codice a ${email} poco fa. Se non arriva, inviane un altro allo scadere del tempo.`,
  'mail.limit': (email) =>
    `Per ora non vengono inviati altri codici a ${email}. L’ultimo è valido fino alla scadenza.`,
  'mail.limit.unseen': (provider, email) =>
    `Per ora ${provider} non invia altri codici a ${email}. Se ne è arrivato uno, è valido fino alla scadenza.`,
  'mail.stillWorks': (time) => `Il codice inviato prima è ancora valido fino alle ${time}.`,
  'mail.code': 'Codice',
  'mail.code.digits': 'Sei cifre, dal messaggio più recente.',
  'mail.code.words': 'Quattro parole, dal messaggio più recente.',
  'mail.code.digits.until': (time) => `Sei cifre, dal messaggio più recente. Valide fino alle ${time}.`,
  'mail.code.words.until': (time) => `Quattro parole, dal messaggio più recente. Valide fino alle ${time}.`,
  'mail.code.expired': 'Il codice è scaduto. Inviane un altro.',
  'mail.another': 'Invia un altro codice',
  'mail.another.in': (clock) => `Si può inviare un altro codice tra ${clock}.`,
  'mail.another.now': 'Ora si può inviare un altro codice.',
  'mail.again': 'Ora puoi riprovare.',
  'mail.left': (left) =>
    left === 0
      ? 'Non si possono inviare altri codici prima che questo scada.'
      : plural(left, { one: `Resta ${number(left)} codice.`, other: `Restano ${number(left)} codici.` }),
  'mail.elsewhere': 'Usa un altro indirizzo',
  'accounts.renewKey': 'Rinnova chiave',
  'accounts.renewKey.of': (nickname) => `Rinnova chiave di ${nickname}`,
  'key.expires': (date) => `La chiave scade ${on(date)}`,
  'key.expired': (date) => `La chiave è scaduta ${on(date)}`,
  'key.renews': (date) => `La chiave si rinnova da sé ${on(date)}`,
  'key.renewing': 'La chiave si rinnova da sé',
}
