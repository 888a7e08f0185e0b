import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Sleutel per e-mail krijgen',
  'mail.title': 'Een sleutel per e-mail',
  'mail.lead': (provider) =>
    `${provider} stuurt een code naar je mailbox. Daarmee gaat de sleutel rechtstreeks naar de sleutelhanger van je systeem. De sleutel wordt nooit getoond.`,
  'mail.paste': 'Liever een sleutel plakken',
  'mail.email': 'E-mail',
  'mail.email.hint': 'Je eigen mailbox, waar mail naar je nieuwe adressen binnenkomt.',
  'mail.user': 'Persoonlijk adres',
  'mail.user.hint': (domain) => `Het jouwe op ${domain}, of alleen wat er vóór de @ staat.`,
  'mail.days': 'Dagen',
  'mail.days.hint': (days) =>
    `Hoelang de sleutel geldig is: 1 tot en met ${number(days)}. Sommige servers staan meer toe.`,
  'mail.renews': 'Automatische verlenging',
  'mail.renews.hint': 'De dienst verlengt de sleutel vanzelf.',
  'mail.send': 'Code sturen',
  'mail.confirm': 'Bevestigen',
  'mail.send.in': (clock) => `Code sturen over ${clock}`,
  'mail.confirm.in': (clock) => `Bevestigen over ${clock}`,
  'mail.sent': (email) => `Er is een code onderweg naar ${email}.`,
  'mail.sent.user': (email) => `Er is een code onderweg naar de mailbox van ${email}.`,
  'mail.cooldown': (email) =>
    `Zojuist is een code naar ${email} gestuurd. Die werkt nog, dus er is geen tweede gestuurd.`,
  'mail.cooldown.unseen': (provider, email) =>
    `Volgens ${provider} is zojuist een code naar ${email} gestuurd. Komt er geen aan, stuur dan een andere als de tijd om is.`,
  'mail.limit': (email) =>
    `Er worden voorlopig geen codes meer naar ${email} gestuurd. De laatste werkt tot die verloopt.`,
  'mail.limit.unseen': (provider, email) =>
    `${provider} stuurt voorlopig geen codes meer naar ${email}. Is er een aangekomen, dan werkt die tot die verloopt.`,
  'mail.stillWorks': (time) => `De eerder gestuurde code werkt nog tot ${time}.`,
  'mail.code': 'Code',
  'mail.code.digits': 'Zes cijfers, uit de nieuwste e-mail.',
  'mail.code.words': 'Vier woorden, uit de nieuwste e-mail.',
  'mail.code.digits.until': (time) => `Zes cijfers, uit de nieuwste e-mail. Ze werken tot ${time}.`,
  'mail.code.words.until': (time) => `Vier woorden, uit de nieuwste e-mail. Ze werken tot ${time}.`,
  'mail.code.expired': 'De code is verlopen. Stuur een andere.',
  'mail.another': 'Andere code sturen',
  'mail.another.in': (clock) => `Over ${clock} kan een andere code worden gestuurd.`,
  'mail.another.now': 'Er kan nu een andere code worden gestuurd.',
  'mail.again': 'Je kunt het nu opnieuw proberen.',
  'mail.left': (left) =>
    left === 0
      ? 'Er kunnen geen codes meer worden gestuurd voordat deze verloopt.'
      : plural(left, { one: `Nog ${number(left)} code.`, other: `Nog ${number(left)} codes.` }),
  'mail.elsewhere': 'Ander adres gebruiken',
  'accounts.renewKey': 'Sleutel vernieuwen',
  'accounts.renewKey.of': (nickname) => `Sleutel vernieuwen: ${nickname}`,
  'key.expires': (date) => `Sleutel verloopt op ${date}`,
  'key.expired': (date) => `Sleutel is verlopen op ${date}`,
  'key.renews': (date) => `Sleutel wordt automatisch verlengd op ${date}`,
  'key.renewing': 'Sleutel wordt automatisch verlengd',
}
