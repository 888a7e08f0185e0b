import type { SettingsCreatingWords } from '../catalogue.ts'
import { characters, number, plural } from './forms.ts'

/** The phrases of the page New addresses. */
export const settingsCreatingWords: SettingsCreatingWords = {
  'creating.title': 'Nowe adresy',
  'creating.lead': 'Które konto tworzy nowy adres i jak wybierana jest jego nazwa.',
  'creating.empty': 'Najpierw dodaj konto, a potem wybierz tutaj, jak powstają jego nazwy.',
  'creating.goToAccounts': 'Przejdź do kont',
  'creating.default': 'Konto domyślne',
  'creating.default.hint': 'Używa go globalny skrót klawiszowy.',
  'creating.names': 'Nazwy',
  'creating.account': 'Konto',
  'creating.account.hint': 'Każde konto ma własny styl.',
  'creating.style': 'Styl nazw',
  'style.random': 'Losowe znaki',
  'style.random.text': 'Trudne do odgadnięcia.',
  'style.words': 'Czytelne słowa',
  'style.words.text': 'Łatwe do wymówienia.',
  'style.template': 'Szablon',
  'style.template.text': 'Własny wzór.',
  'naming.length': 'Długość',
  'naming.length.value': characters,
  'naming.count': 'Liczba słów',
  'naming.separator': 'Separator',
  'naming.separator.dot': 'Kropka (.)',
  'naming.separator.hyphen': 'Łącznik (-)',
  'naming.separator.underscore': 'Podkreślenie (_)',
  'naming.separator.none': 'Brak',
  'naming.digits': 'Cyfry na końcu',
  'naming.digits.none': 'Brak',
  'naming.language': 'Język słów',
  'naming.language.hint': 'Taki sam dla wszystkich kont.',
  'naming.language.app': 'Jak w aplikacji',
  'naming.template': 'Szablon',
  'naming.template.help':
    'Zwykłe znaki pozostają bez zmian. Części w nawiasach klamrowych są wypełniane losowo:',
  'naming.template.word': 'czytelne słowo',
  'naming.template.letters': 'cztery litery',
  'naming.template.digits': 'dwie cyfry',
  'naming.template.chars': 'osiem liter i cyfr',
  'sample.name': 'Przykład',
  'sample.new': 'Nowy przykład',
  'sample.made': (domain) => `Nazwy w domenie ${domain} tworzy usługa.`,
  'reserve.on': 'Trzymaj jeden gotowy adres',
  'reserve.hint': (mac) =>
    `Powstaje z wyprzedzeniem, dzięki czemu skrót, ${mac ? 'pasek menu' : 'zasobnik'} i okienko odpowiadają od razu, także bez sieci. Po użyciu powstaje następny.`,
  'reserve.ready': (address) => `Gotowy: ${address}`,
  'reserve.making': 'Jeszcze niegotowy: powstanie, gdy tylko będzie połączenie z usługą.',
  'reserve.problem': 'Nie ma gotowego adresu; Aliasmith próbuje ponownie.',
  'copying.name': 'Kopiowanie',
  'copying.onCreation': 'Kopiuj nowy adres od razu',
  'copying.onCreation.hint':
    'Gdy wyłączone, nowy adres jest tylko pokazywany, a „Kopiuj” umieszcza go w schowku.',
  'copying.label': 'Etykieta ze skopiowanego linku',
  'copying.label.hint': (mac) =>
    `Gdy adres tworzy skrót lub ${mac ? 'pasek menu' : 'zasobnik'}, Aliasmith raz odczytuje schowek. Jeśli ostatnio skopiowano link, jego host, na przykład shop.example, staje się etykietą. Nic więcej ze schowka nie jest zachowywane ani wysyłane.`,
  'copying.label.unable': 'Ten system pyta, zanim program odczyta schowek, lub nie pozwala go odczytać.',
  'copying.clear': 'Czyść schowek',
  'copying.clear.hint': 'Tylko jeśli nadal zawiera skopiowany adres. Zakończenie aplikacji także go czyści.',
  'copying.clear.unable':
    'To środowisko graficzne ukrywa schowek przed programami w tle. Zainstaluj wl-clipboard, a potem zakończ Aliasmith i uruchom ponownie.',
  'copying.clear.never': 'Nigdy',
  'copying.clear.seconds': (seconds) =>
    plural(seconds, {
      one: `Po ${number(seconds)} sekundzie`,
      few: `Po ${number(seconds)} sekundach`,
      many: `Po ${number(seconds)} sekundach`,
    }),
  'copying.clear.minutes': (minutes) =>
    plural(minutes, {
      one: `Po ${number(minutes)} minucie`,
      few: `Po ${number(minutes)} minutach`,
      many: `Po ${number(minutes)} minutach`,
    }),
  saved: 'Zapisano',
}
