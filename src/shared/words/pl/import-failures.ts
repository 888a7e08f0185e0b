import type { ImportFailureWords } from '../catalogue.ts'
import { all, number, plural } from './forms.ts'
import { sentences } from './sentences.ts'

/** The files that are read. */
const knownFiles =
  'Aliasmith odczytuje własne listy oraz eksportowane przez addy.io, SimpleLogin, Firefox Relay i Bitwarden.'

/** Sentences for files that cannot be imported. */
export const importFailureWords: ImportFailureWords = {
  'import-too-large': () => [
    'Ten plik ma ponad 500 MB – to za dużo jak na wyeksportowaną listę.',
    'Wybierz listę wyeksportowaną z Aliasmith lub innego programu.',
  ],
  'import-many-columns': ({ limit }) => [
    limit === undefined
      ? 'Pierwszy wiersz tego pliku wymienia za dużo kolumn.'
      : plural(limit, {
          one: `Pierwszy wiersz tego pliku wymienia więcej niż ${number(limit)} kolumnę.`,
          few: `Pierwszy wiersz tego pliku wymienia więcej niż ${number(limit)} kolumny.`,
          many: `Pierwszy wiersz tego pliku wymienia więcej niż ${number(limit)} kolumn.`,
        }),
    'Wybierz wyeksportowaną listę lub usuń niepotrzebne kolumny.',
  ],
  'import-many-accounts': ({ limit }) => [
    limit === undefined
      ? 'Ten plik wymienia za dużo kont.'
      : plural(limit, {
          one: `Ten plik wymienia więcej niż ${number(limit)} konto.`,
          few: `Ten plik wymienia więcej niż ${number(limit)} konta.`,
          many: `Ten plik wymienia więcej niż ${number(limit)} kont.`,
        }),
    'Sprawdź kolumnę account: powinna zawierać nazwę konta, taką samą w wielu wierszach.',
  ],
  'import-cancelled': () => ['Import został anulowany.', 'Niczego nie zmieniono.'],
  'import-unreadable': () => ['Ten plik nie zawiera adresów, które można odczytać.', knownFiles],
  'import-without-account': ({ program }) => [
    program
      ? `Ten plik pochodzi z programu ${program} i nie podaje konta w Aliasmith.`
      : 'Ten plik pochodzi z innego programu i nie podaje konta w Aliasmith.',
    'Najpierw dodaj konto tych adresów, a potem zaimportuj plik.',
  ],
  'import-encrypted': () => [
    'Ten eksport jest zaszyfrowany, więc nie można odczytać jego adresów.',
    'Wyeksportuj ponownie bez szyfrowania i zaimportuj ten nowy plik. Potem go usuń, bo zawiera wszystkie Twoje hasła.',
  ],
  'import-newer': () => [
    'Ten plik zapisała nowsza wersja Aliasmith.',
    'Zainstaluj najnowszą wersję. Niczego nie zmieniono.',
  ],
  'import-columns': ({ columns = [] }) => [
    columns.length === 0
      ? 'Pierwszy wiersz tego pliku nie wymienia potrzebnych kolumn.'
      : columns.length === 1
        ? `Pierwszy wiersz tego pliku nie wymienia kolumny ${all(columns)}.`
        : `Pierwszy wiersz tego pliku nie wymienia kolumn ${all(columns)}.`,
    sentences('Wymień w pierwszym wierszu kolumny address, account i provider.', knownFiles),
  ],
  'import-gone': () => ['Import tego pliku się zakończył.', 'Wybierz plik ponownie.'],
}
