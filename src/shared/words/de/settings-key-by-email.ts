import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Schlüssel per E-Mail holen',
  'mail.title': 'Ein Schlüssel per E-Mail',
  'mail.lead': (provider) =>
    `${provider} sendet einen Code an Ihr Postfach. Damit kommt der Schlüssel direkt in den Schlüsselbund Ihres Systems und wird nie angezeigt.`,
  'mail.paste': 'Stattdessen einen Schlüssel einfügen',
  'mail.email': 'E-Mail',
  'mail.email.hint': 'Ihr eigenes Postfach. Dort kommen E-Mails an Ihre neuen Adressen an.',
  'mail.user': 'Persönliche Adresse',
  'mail.user.hint': (domain) => `Ihre an ${domain}, oder nur, was vor dem @ steht.`,
  'mail.days': 'Tage',
  'mail.days.hint': (days) =>
    `Wie lange der Schlüssel gilt: 1 bis ${number(days)}. Manche Server erlauben mehr.`,
  'mail.renews': 'Automatische Verlängerung',
  'mail.renews.hint': 'Der Dienst verlängert den Schlüssel von selbst.',
  'mail.send': 'Code senden',
  'mail.confirm': 'Bestätigen',
  'mail.send.in': (clock) => `Code senden in ${clock}`,
  'mail.confirm.in': (clock) => `Bestätigen in ${clock}`,
  'mail.sent': (email) => `Ein Code ist unterwegs an ${email}.`,
  'mail.sent.user': (email) => `Ein Code ist unterwegs an das Postfach von ${email}.`,
  'mail.cooldown': (email) =>
    `Gerade eben wurde ein Code an ${email} gesendet. Er gilt noch, daher wurde kein zweiter gesendet.`,
  'mail.cooldown.unseen': (provider, email) =>
    `${provider} meldet, gerade eben einen Code an ${email} gesendet zu haben. Kommt keiner an, lassen Sie einen neuen senden, wenn die Zeit abgelaufen ist.`,
  'mail.limit': (email) =>
    `An ${email} werden vorerst keine weiteren Codes gesendet. Der letzte gilt, bis er abläuft.`,
  'mail.limit.unseen': (provider, email) =>
    `${provider} sendet vorerst keine weiteren Codes an ${email}. Ist einer angekommen, gilt er, bis er abläuft.`,
  'mail.stillWorks': (time) => `Der zuvor gesendete Code gilt noch bis ${time} Uhr.`,
  'mail.code': 'Code',
  'mail.code.digits': 'Sechs Ziffern aus der neuesten E-Mail.',
  'mail.code.words': 'Vier Wörter aus der neuesten E-Mail.',
  'mail.code.digits.until': (time) => `Sechs Ziffern aus der neuesten E-Mail. Gültig bis ${time} Uhr.`,
  'mail.code.words.until': (time) => `Vier Wörter aus der neuesten E-Mail. Gültig bis ${time} Uhr.`,
  'mail.code.expired': 'Der Code ist abgelaufen. Lassen Sie einen neuen senden.',
  'mail.another': 'Neuen Code senden',
  'mail.another.in': (clock) => `Ein neuer Code kann in ${clock} gesendet werden.`,
  'mail.another.now': 'Jetzt kann ein neuer Code gesendet werden.',
  'mail.again': 'Sie können es jetzt erneut versuchen.',
  'mail.left': (left) =>
    left === 0
      ? 'Bevor dieser abläuft, können keine weiteren Codes gesendet werden.'
      : plural(left, { one: `Noch ${number(left)} Code.`, other: `Noch ${number(left)} Codes.` }),
  'mail.elsewhere': 'Andere Adresse verwenden',
  'accounts.renewKey': 'Schlüssel erneuern',
  'accounts.renewKey.of': (nickname) => `Schlüssel erneuern: ${nickname}`,
  'key.expires': (date) => `Schlüssel läuft am ${date} ab`,
  'key.expired': (date) => `Schlüssel ist am ${date} abgelaufen`,
  'key.renews': (date) => `Schlüssel verlängert sich am ${date}`,
  'key.renewing': 'Schlüssel verlängert sich von selbst',
}
