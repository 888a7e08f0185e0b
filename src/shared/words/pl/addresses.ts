import type { AddressesWords } from '../catalogue.ts'
import { addresses, all, number, plural } from './forms.ts'

/** Names, and how many more there are. */
const listed = (names: readonly string[], more: number): string =>
  all(more === 0 ? names : [...names, `jeszcze ${number(more)}`])

/** The phrases of the page Addresses. */
export const addressesWords: AddressesWords = {
  'addresses.title': 'Adresy',
  'addresses.lead': 'Utworzone tutaj lub wymienione przez usługi.',
  'addresses.refresh': 'Odśwież',
  'addresses.export': 'Eksportuj…',
  'addresses.import': 'Importuj…',
  'addresses.file': 'Plik do zaimportowania',
  'addresses.search': 'Szukaj adresów',
  'addresses.account': 'Konto',
  'addresses.account.all': 'Wszystkie konta',
  'addresses.account.gone': (nickname) => `${nickname} (brak konta)`,
  'addresses.ready': 'Gotowy',
  'addresses.ready.hint': 'Utworzony z wyprzedzeniem i jeszcze nieużyty',
  'addresses.state': 'Stan',
  'addresses.state.all': 'Dowolny stan',
  'addresses.list': 'Wszystkie adresy',
  'addresses.count': addresses,
  'addresses.selected': (count) => `Zaznaczono: ${number(count)}`,
  'addresses.select': (address) => `Zaznacz ${address}`,
  'addresses.selectAll': 'Zaznacz wszystko',
  'addresses.clear': 'Usuń zaznaczenie',
  'addresses.bulk.label': 'Etykieta…',
  'addresses.bulk.turn-off': 'Wyłącz…',
  'addresses.bulk.turn-on': 'Włącz…',
  'addresses.sort': 'Kolejność',
  'addresses.sort.newest': 'Od najnowszych',
  'addresses.sort.name': 'Według adresu',
  'addresses.sort.copied': 'Od ostatnio skopiowanych',
  'addresses.sort.account': 'Według konta',
  'addresses.column.select': 'Zaznaczenie',
  'addresses.column.name': 'Adres',
  'addresses.column.label': 'Etykieta',
  'addresses.column.account': 'Konto',
  'addresses.column.copied': 'Skopiowano',
  'addresses.column.newest': 'Utworzono',
  'addresses.column.copy': 'Kopiuj',
  'addresses.column.actions': 'Czynności',
  'addresses.delete': 'Usuń…',
  'addresses.copy': (address) => `Kopiuj ${address}`,
  'addresses.label.edit': (label, address) => `Edytuj etykietę „${label}” adresu ${address}`,
  'addresses.label.add': 'Dodaj etykietę',
  'addresses.label.addTo': (address) => `Dodaj etykietę do adresu ${address}`,
  'addresses.to': (destination) => `do ${destination}`,
  'addresses.displayName': (name) => `widoczny jako ${name}`,
  'addresses.empty.title': 'Nie ma jeszcze adresów',
  'addresses.empty.text': (mac) =>
    `Utwórz adres z ${mac ? 'paska menu' : 'zasobnika'} lub skrótem klawiszowym albo zaimportuj listę wyeksportowaną z Aliasmith lub innego programu. To, co wymieniają usługi, pojawia się tu samo.`,
  'addresses.nothing': 'Żaden adres nie pasuje.',
  'addresses.showAll': 'Pokaż wszystkie adresy',
  'addresses.loading': 'Wczytywanie…',

  'sync.under-way': 'Pobieranie z usług…',
  'sync.progress': (account, done, total) =>
    total !== undefined
      ? `${account}: odczytano ${number(done)} z ${number(total)}`
      : done === 0
        ? `Pobieranie listy konta „${account}”…`
        : `${account}: odczytano ${number(done)}`,
  'sync.nothing': 'Wszystko aktualne',
  'sync.missing': (count) =>
    plural(count, {
      one: `Na liście usługi brakuje ${number(count)} adresu; nadal uznaje się go za działający.`,
      few: `Na listach usług brakuje ${number(count)} adresów; nadal uznaje się je za działające.`,
      many: `Na listach usług brakuje ${number(count)} adresów; nadal uznaje się je za działające.`,
    }),
  'sync.again': (when) => `Aliasmith sprawdzi ponownie o ${when}.`,
  'sync.unreadable': (count) =>
    plural(count, {
      one: `Nie udało się odczytać ${number(count)} wiersza.`,
      few: `Nie udało się odczytać ${number(count)} wierszy.`,
      many: `Nie udało się odczytać ${number(count)} wierszy.`,
    }),
  'sync.result': (news, changes) =>
    news === 0
      ? `Zmienione: ${number(changes)}.`
      : changes === 0
        ? `Nowe: ${number(news)}.`
        : `Nowe: ${number(news)}, zmienione: ${number(changes)}.`,

  'export.title': 'Eksport adresów',
  'export.text': 'Plik zawiera każdy adres z etykietą, kontem i datami. Nie zawiera kluczy.',
  'export.format': 'Format',
  'export.csv': 'CSV',
  'export.csv.text': 'Dla arkuszy kalkulacyjnych.',
  'export.json': 'JSON',
  'export.json.text': 'Dla programów.',
  'export.yes': 'Eksportuj',
  'export.done': (count, name) => `Zapisano ${addresses(count)} w pliku ${name}`,

  'import.title': 'Import adresów',
  'import.reading': 'Odczytywanie pliku…',
  'import.planning': 'Porównywanie pliku z adresami…',
  'import.applying': 'Importowanie…',
  'import.undoing': 'Cofanie importu…',
  'import.cancelled': 'Import został anulowany. Niczego nie zmieniono.',
  'import.encoding': 'Kodowanie tekstu',
  'import.encoding.guessed': 'Plik nie podaje kodowania. Jeśli te litery wyglądają źle, wybierz inne.',
  'import.encoding.sure': (encoding) => `Kodowanie tekstu: ${encoding}`,
  'import.encoding.wrong': (encoding) => `Kodowanie tego pliku jest inne niż ${encoding}.`,
  'import.encoding.again': 'Wybierz inne kodowanie lub zapisz plik jako CSV UTF-8.',
  'import.owner': 'Konto tych adresów',
  'import.owner.hint':
    'Plik go nie podaje. Wybierz konto, którego usługa je wymienia; to, czego nie wymienia, zostanie później pokazane jako usunięte.',
  'import.owner.choose': 'Wybierz konto',
  'import.program': (program) => `Eksport z programu ${program}`,
  'import.domains': 'Domeny aliasów',
  'import.domains.hint':
    'Importowane są tylko adresy w zaznaczonych domenach. Na początku zaznaczone są domeny wybranego konta.',
  'import.domains.more': (count) =>
    plural(count, {
      one: `${number(count)} rzadsza domena nie jest importowana.`,
      few: `${number(count)} rzadsze domeny nie są importowane.`,
      many: `${number(count)} rzadszych domen nie jest importowanych.`,
    }),
  'import.logins':
    'Z każdego loginu odczytywane są tylko nazwa użytkownika, tytuł i data. Hasła, notatki i adresy stron nie są zachowywane.',
  'import.logins.skipped': (count) =>
    plural(count, {
      one: `${number(count)} inny wpis nie ma adresu e-mail jako nazwy użytkownika.`,
      few: `${number(count)} inne wpisy nie mają adresu e-mail jako nazwy użytkownika.`,
      many: `${number(count)} innych wpisów nie ma adresu e-mail jako nazwy użytkownika.`,
    }),
  'import.undated': 'Adresy bez daty w pliku otrzymują datę dzisiejszą, jeśli są tu nowe.',
  'import.sample': 'Etykiety w odczytanej postaci',
  'import.unused': (columns, more) =>
    columns.length + more === 1
      ? `Ta kolumna nie jest importowana: ${listed(columns, more)}`
      : `Te kolumny nie są importowane: ${listed(columns, more)}`,
  'import.readAs': (columns, more) =>
    `Odczytywane pod inną nazwą: ${listed(
      columns.map(([column, field]) => `${column} jako ${field}`),
      more,
    )}`,
  'import.replaced': (count) =>
    plural(count, {
      one: `${number(count)} etykieta zostanie zastąpiona etykietą z pliku`,
      few: `${number(count)} etykiety zostaną zastąpione etykietami z pliku`,
      many: `${number(count)} etykiet zostanie zastąpionych etykietami z pliku`,
    }),
  'import.replaced.label': (from, to) => `„${from}” zmieni się na „${to}”`,
  'import.newer': (count) =>
    plural(count, {
      one: `Zastąp ${number(count)} etykietę zmienioną po zapisaniu pliku`,
      few: `Zastąp ${number(count)} etykiety zmienione po zapisaniu pliku`,
      many: `Zastąp ${number(count)} etykiet zmienionych po zapisaniu pliku`,
    }),
  'import.damaged': (count) =>
    plural(count, {
      one: `${number(count)} etykieta w pliku zawiera znak „\ufffd” w miejscu utraconej wcześniej litery. Nie zastąpi żadnej etykiety.`,
      few: `${number(count)} etykiety w pliku zawierają znak „\ufffd” w miejscu utraconej wcześniej litery. Nie zastąpią żadnych etykiet.`,
      many: `${number(count)} etykiet w pliku zawiera znak „\ufffd” w miejscu utraconej wcześniej litery. Nie zastąpią żadnych etykiet.`,
    }),
  'import.added': 'Nowe',
  'import.changed': 'Zmienione',
  'import.unchanged': 'Już tutaj są',
  'import.refused': 'Nie można odczytać',
  'import.lines': 'Czego nie można odczytać',
  'import.line.csv': (line) => `Wiersz ${number(line)}`,
  'import.line.json': (line) => `Wpis ${number(line)}`,
  'import.more': (count) => `i jeszcze ${number(count)}`,
  'import.nothing': 'Wszystko z tego pliku już tutaj jest.',
  'import.nothing.readable': 'Wszystko, co można odczytać z tego pliku, już tutaj jest.',
  'import.nothing.unreadable': 'Z tego pliku nie można nic odczytać, więc nie ma czego importować.',
  'import.nothing.empty': 'Ten plik nie zawiera adresów.',
  'import.nothing.chosen': 'Nie zaznaczono żadnej domeny, więc nie ma czego importować.',
  'import.safe': 'Żaden adres nie zostanie usunięty ani żadna etykieta wyczyszczona.',
  'import.yes': 'Importuj',
  'import.no': 'Anuluj',
  'import.close': 'Zamknij',
  'import.tooLarge': 'Ten plik ma ponad 500 MB – to za dużo jak na wyeksportowaną listę.',
  'import.noText': 'Ten plik nie zawiera tekstu, który można odczytać, więc nie jest wyeksportowaną listą.',
  'import.unreadable': 'Nie udało się odczytać pliku.',
  'import.archive': 'Ten plik to skoroszyt programu Excel lub archiwum.',
  'import.archive.again': 'Zapisz skoroszyt jako CSV albo rozpakuj archiwum i wybierz z niego listę.',
  'import.again': 'Wybierz listę wyeksportowaną z Aliasmith lub innego programu.',
  'import.done': (news, changes) => `Import zakończony. Nowe: ${number(news)}, zmienione: ${number(changes)}`,
}
