import type { SettingsWords } from '../catalogue.ts'
import { choiceWords } from './choices.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'
import { settingsKeyByEmailWords } from './settings-key-by-email.ts'
import { settingsKeysWords } from './settings-keys.ts'

/**
 * Every phrase of the settings window except the sentences about failures, and those that the pages Addresses, Shortcuts
 * and About load.
 */
export const settingsWords: SettingsWords = {
  ...settingsKeyByEmailWords,
  ...settingsKeysWords,
  ...choiceWords,

  'window.title': (page) => `${page} – Aliasmith`,
  'window.failed': 'Nie udało się odczytać ustawień.',
  'window.retry': 'Spróbuj ponownie',
  'window.preview': 'Podgląd',

  'nav.name': 'Ustawienia',
  'nav.accounts': 'Konta',
  'nav.addresses': 'Adresy',
  'nav.creating': 'Nowe adresy',
  'nav.shortcuts': 'Skróty',
  'nav.general': 'Ogólne',
  'nav.about': 'O programie',

  'notices.name': 'Komunikaty',
  'notices.dismiss': 'Zamknij',
  'notices.update.download': 'Pobierz',
  'notices.update.install': 'Uruchom ponownie i zainstaluj',

  'accounts.title': 'Konta',
  'accounts.lead': 'Usługi, które tworzą adresy. Klucze trafiają tylko do nich.',
  'accounts.list': 'Konta',
  'accounts.add': 'Dodaj konto',
  'accounts.try': 'Wypróbuj bez konta',
  'accounts.empty.title': 'Połącz pierwszą usługę',
  'accounts.empty.text':
    'Dodaj konto z kluczem z usługi. Albo najpierw się rozejrzyj: konto testowe nie wymaga klucza ani sieci.',
  'accounts.default': 'Domyślne',
  'accounts.edit': 'Edytuj',
  'accounts.edit.of': (nickname) => `Edytuj konto „${nickname}”`,
  'accounts.makeDefault': 'Ustaw jako domyślne',
  'accounts.makeDefault.of': (nickname) => `Ustaw jako domyślne: ${nickname}`,
  'accounts.remove': 'Usuń',
  'accounts.remove.of': (nickname) => `Usuń konto „${nickname}”`,
  'accounts.replaceKey': 'Zmień klucz',
  'accounts.replaceKey.of': (nickname) => `Zmień klucz konta „${nickname}”`,
  'accounts.enterKey': 'Wprowadź klucz',
  'accounts.enterKey.of': (nickname) => `Wprowadź klucz konta „${nickname}”`,
  'accounts.isDefault': (nickname) => `Konto domyślne: ${nickname}`,
  'accounts.isSaved': (nickname) => `Zapisano konto: ${nickname}`,
  'accounts.isRemoved': (nickname) => `Usunięto konto: ${nickname}`,
  'accounts.noMail': 'Nie odbiera poczty',
  'accounts.servicePlan': (plan) => `Plan „${plan}”`,

  'state.working': 'Działa',
  'state.key-rejected': 'Klucz odrzucony',
  'state.unreachable': 'Brak połączenia',
  'state.untested': 'Niesprawdzone',
  'state.blocked': 'Zablokowane przez usługę',
  'state.network-blocked': 'Sieć jest zablokowana',

  'key.keychain': 'Klucz w systemowym pęku kluczy',
  'key.session': 'Klucz zachowany do wyjścia z aplikacji',
  'key.not-needed': 'Klucz niepotrzebny',
  'key.missing': 'Brak klucza',

  'form.add': 'Dodaj konto',
  'form.failed': 'Nie udało się odczytać formularza.',
  'form.failed.hint': 'Otwórz go jeszcze raz, aby spróbować ponownie.',
  'form.edit': (nickname) => `Edycja konta „${nickname}”`,
  'form.nickname': 'Nazwa konta',
  'form.nickname.another': (name, place) => `${name} ${number(place)}`,
  'form.key': 'Klucz API',
  'form.key.get': (provider) => `Uzyskaj klucz usługi ${provider}`,
  'form.key.saved': 'Klucz jest zapisany. Nie zostanie już pokazany.',
  'form.key.keep': 'Zachowaj zapisany klucz',
  'form.key.again':
    'Klucz jest potrzebny ponownie: zapisany klucz jest wysyłany tylko na serwer, dla którego go zapisano.',
  'form.key.lost': 'Dla tego konta nie zapisano klucza. Wklej go, aby znów używać konta.',
  'form.key.where': 'Przechowywany w systemowym pęku kluczy, jeśli system go ma, i więcej niepokazywany.',
  'form.advanced': 'Zaawansowane',
  'form.server': 'Adres serwera',
  'form.server.hint': 'Zmień go tylko wtedy, gdy usługa działa na własnym serwerze.',
  'form.keyInQuery': 'Wysyłaj klucz w adresie (zapytaniu) zamiast w nagłówku',
  'form.keyInQuery.risk':
    'Serwery i proxy zapisują adresy w dziennikach, a z nimi klucz. Używaj tego tylko wtedy, gdy nagłówki nie docierają.',
  'form.domain': 'Domyślna domena',
  'form.domain.hint':
    'Wybierz domenę lub wpisz inną. Przyciski „Zapisz” i „Sprawdź połączenie” pobierają to, co oferuje usługa.',
  'form.plan': 'Plan',
  'form.plan.limits': (hour, month) =>
    sentences(
      hour === undefined
        ? 'Dowolna liczba zapytań na godzinę.'
        : plural(hour, {
            one: `${number(hour)} zapytanie na godzinę.`,
            few: `${number(hour)} zapytania na godzinę.`,
            many: `${number(hour)} zapytań na godzinę.`,
          }),
      month === undefined
        ? 'Dowolna liczba nowych adresów miesięcznie.'
        : plural(month, {
            one: `${number(month)} nowy adres miesięcznie.`,
            few: `${number(month)} nowe adresy miesięcznie.`,
            many: `${number(month)} nowych adresów miesięcznie.`,
          }),
    ),
  'form.test': 'Sprawdź połączenie',
  'form.testing': 'Sprawdzanie…',
  'form.save': 'Zapisz',
  'form.saveAnyway': 'Zapisz mimo to',
  'form.cancel': 'Anuluj',

  'report.good': 'Połączono.',
  'report.key': 'Klucz został przyjęty.',
  'report.addresses.name': 'Adresy',
  'report.addresses': (count) => `${number(count)} w usłudze`,
  'report.domains': 'Domeny',
  'report.domains.list': (names, more) => all(more === 0 ? names : [...names, `jeszcze ${number(more)}`]),
  'report.plan': 'Plan',
  'report.plan.name': (plan) => `„${plan}”`,
  'report.quota': 'Pozostałe adresy',
  'report.quota.left': (left, limit) => `${number(left)} z ${number(limit)}`,
  'report.quota.left.shared': (left, limit) => `${number(left)} z ${number(limit)}, we wspólnych domenach`,
  'report.expires': 'Klucz wygasa',
  'report.limits': 'Zwykłe limity',
  'report.blocked': (provider) =>
    `Jednak usługa ${provider} zablokowała właściciela tego klucza: odmówiła utworzenia adresu.`,
  'report.noDomain': (provider) =>
    `Jednak z tym kluczem usługa ${provider} nie oferuje żadnej domeny dla nowych adresów.`,

  'discard.title': 'Odrzucić zmiany?',
  'discard.text': 'Wprowadzone dane nie są jeszcze zapisane.',
  'discard.yes': 'Odrzuć',
  'discard.no': 'Edytuj dalej',

  'remove.title': (nickname) => `Usunąć konto „${nickname}”?`,
  'remove.key': 'Jego klucz zostanie usunięty z pęku kluczy tego komputera.',
  'remove.sessionKey': 'Jego klucz, przechowywany do zakończenia aplikacji, zostanie natychmiast zapomniany.',
  'remove.addresses': 'Jego adresy pozostaną na liście i będą nadal działać w usłudze.',
  'remove.practice': 'Jego testowe adresy pozostaną na liście.',
  'remove.own':
    'Jego adresy pozostaną na liście. Czy poczta na nie przychodzi, zależy – jak dotąd – od usługi pocztowej.',
  'remove.handles':
    'Lista jego nicków zostanie tutaj zapomniana. Nicki pozostaną Twoje w usłudze i można je dodać ponownie.',
  'remove.yes': 'Usuń konto',
  'remove.no': 'Anuluj',

  'handles.name': 'Nicki',
  'handles.of': (nickname) => `Nicki konta „${nickname}”`,
  'handles.lead': (provider) =>
    `Nick to jedna nazwa we wszystkich domenach usługi ${provider}. Wyłączona domena odrzuca pocztę na niego.`,
  'handles.handle': 'Nick',
  'handles.claim': 'Zajmij nick',
  'handles.existing.lead': 'Masz już nick?',
  'handles.existing': 'Dodaj go do listy',
  'handles.to': (destination) => `do ${destination}`,
  'handles.domains': (handle) => `Domeny nicka ${handle}`,
  'handles.uncertain':
    'Znak zapytania: usługa nie podała jeszcze, czy ta domena jest włączona. Użyj jej przełącznika, aby mieć pewność.',
  'handles.release': 'Zwolnij',
  'handles.release.of': (handle) => `Zwolnij ${handle}`,
  'handles.check': 'Sprawdź ponownie',
  'handles.check.of': (handle) => `Sprawdź ponownie: ${handle}`,
  'handles.forget': 'Usuń z listy',
  'handles.forget.of': (handle) => `Usuń z listy: ${handle}`,
  'handles.state.claiming': 'Odpowiedź została utracona: nie wiadomo jeszcze, czy zajęto ten nick.',
  'handles.state.releasing': 'Odpowiedź została utracona: nie wiadomo jeszcze, czy zwolniono ten nick.',
  'handles.state.released': 'Zwolniony. Nigdy nie będzie można go użyć ponownie.',
  'handles.state.gone': 'Usługa nie ma już tego nicka.',
  'handles.state.not-yours': 'Według usługi ten nick należy do kogoś innego.',

  'release.title': (handle) => `Zwolnić ${handle}?`,
  'release.forever': 'Zwolnionego nicka nigdy już nie użyjesz Ty ani nikt inny.',
  'release.mail': 'Poczta na niego będzie odrzucana we wszystkich domenach, natychmiast i na zawsze.',
  'release.instead': 'Aby tylko na jakiś czas zatrzymać pocztę, wyłącz jego domeny.',
  'release.confirm': (handle) => `Wpisz ${handle}, aby potwierdzić`,
  'release.yes': 'Zwolnij na zawsze',
  'release.no': 'Zachowaj',

  'adopt.title': 'Dodaj istniejący nick',
  'adopt.how': (provider) =>
    `Usługa ${provider} nie podaje listy nicków. Pokazuje, do kogo należy nick, tylko przy włączaniu dla niego domeny, więc wybrana domena będzie włączona.`,
  'adopt.domain': 'Domena do włączenia',
  'adopt.effect': (address) => `Poczta na adres ${address} będzie przyjmowana.`,
  'adopt.yes': 'Włącz i dodaj',
  'adopt.no': 'Anuluj',

  'page.loading': 'Wczytywanie…',
  'page.failed': 'Nie udało się odczytać tej strony.',
  'page.failed.hint': 'Otwórz inną stronę i wróć, aby spróbować ponownie.',
}
