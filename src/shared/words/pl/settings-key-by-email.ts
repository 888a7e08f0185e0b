import type { SettingsKeyByEmailWords } from '../catalogue.ts'
import { number, plural } from './forms.ts'

/** The phrases of the account form and its list about a key by email. */
export const settingsKeyByEmailWords: SettingsKeyByEmailWords = {
  'mail.open': 'Uzyskaj klucz e-mailem',
  'mail.title': 'Klucz e-mailem',
  'mail.lead': (provider) =>
    `Usługa ${provider} wysyła kod do skrzynki. Dzięki niemu klucz trafia prosto do systemowego pęku kluczy i nigdy nie jest pokazywany.`,
  'mail.paste': 'Wklej klucz',
  'mail.email': 'E-mail',
  'mail.email.hint': 'Własna skrzynka, do której przychodzi poczta na nowe adresy.',
  'mail.user': 'Osobisty adres',
  'mail.user.hint': (domain) => `Twój adres w ${domain} lub tylko to, co stoi przed @.`,
  'mail.days': 'Dni',
  'mail.days.hint': (days) =>
    `Jak długo klucz jest ważny: od 1 do ${number(days)}. Niektóre serwery pozwalają na więcej.`,
  'mail.renews': 'Automatyczne odnawianie',
  'mail.renews.hint': 'Usługa sama odnawia klucz.',
  'mail.send': 'Wyślij kod',
  'mail.confirm': 'Potwierdź',
  'mail.send.in': (clock) => `Wyślij kod za ${clock}`,
  'mail.confirm.in': (clock) => `Potwierdź za ${clock}`,
  'mail.sent': (email) => `Kod jest w drodze na adres ${email}.`,
  'mail.sent.user': (email) => `Kod jest w drodze do skrzynki adresu ${email}.`,
  'mail.cooldown': (email) =>
    `Kod wysłano na adres ${email} przed chwilą. Nadal działa, więc drugiego nie wysłano.`,
  'mail.cooldown.unseen': (provider, email) =>
    `Według usługi ${provider} kod wysłano na adres ${email} przed chwilą. Jeśli żaden nie przyjdzie, wyślij kolejny, gdy czas upłynie.`,
  'mail.limit': (email) =>
    `Na razie na adres ${email} nie są wysyłane kolejne kody. Ostatni działa, dopóki nie wygaśnie.`,
  'mail.limit.unseen': (provider, email) =>
    `Usługa ${provider} nie wysyła na razie kolejnych kodów na adres ${email}. Jeśli jakiś przyszedł, działa, dopóki nie wygaśnie.`,
  'mail.stillWorks': (time) => `Kod wysłany wcześniej działa jeszcze do ${time}.`,
  'mail.code': 'Kod',
  'mail.code.digits': 'Sześć cyfr z najnowszej wiadomości.',
  'mail.code.words': 'Cztery słowa z najnowszej wiadomości.',
  'mail.code.digits.until': (time) => `Sześć cyfr z najnowszej wiadomości. Działają do ${time}.`,
  'mail.code.words.until': (time) => `Cztery słowa z najnowszej wiadomości. Działają do ${time}.`,
  'mail.code.expired': 'Kod wygasł. Wyślij kolejny.',
  'mail.another': 'Wyślij kolejny kod',
  'mail.another.in': (clock) => `Kolejny kod można wysłać za ${clock}.`,
  'mail.another.now': 'Można już wysłać kolejny kod.',
  'mail.again': 'Można już spróbować ponownie.',
  'mail.left': (left) =>
    left === 0
      ? 'Kolejnych kodów nie można wysłać, dopóki ten nie wygaśnie.'
      : plural(left, {
          one: `Pozostał ${number(left)} kod.`,
          few: `Pozostały ${number(left)} kody.`,
          many: `Pozostało ${number(left)} kodów.`,
        }),
  'mail.elsewhere': 'Użyj innego adresu',
  'accounts.renewKey': 'Odnów klucz',
  'accounts.renewKey.of': (nickname) => `Odnów klucz konta „${nickname}”`,
  'key.expires': (date) => `Klucz wygasa ${date}`,
  'key.expired': (date) => `Klucz wygasł ${date}`,
  'key.renews': (date) => `Klucz odnowi się sam ${date}`,
  'key.renewing': 'Klucz odnawia się sam',
}
