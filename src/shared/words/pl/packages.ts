import type { PackagesWords } from '../catalogue.ts'

/** What packages, installers and menus of programs say of the app. */
export const packagesWords: PackagesWords = {
  kind: 'Aliasy e-mail',
  purpose: 'Nowy adres e-mail, gdziekolwiek jesteś',
  description:
    'Aliasmith działa w zasobniku i tworzy aliasy e-mail w wybranej usłudze. Każda strona dostaje osobny adres, który przekazuje pocztę do skrzynki. Adres skrzynki pozostaje prywatny.',
  keywords: 'e-mail;poczta;alias;adres;prywatność;przekazywanie;',
  newAddress: 'Nowy adres',
  settings: 'Ustawienia',
  copyright: 'Copyright © Współtwórcy Aliasmith',
  installer: {
    installing: 'Trwa instalowanie, zaczekaj…',
    isRunning: 'Aplikacja Aliasmith działa i zostanie teraz zamknięta.',
    closing: 'Zamykanie Aliasmith…',
    cannotClose:
      'Nie udało się zamknąć aplikacji Aliasmith.\nZamknij ją samodzielnie, a potem spróbuj ponownie.',
    sureToRemove: 'Usunąć Aliasmith z tego komputera?',
    cannotUnpack: 'Nie udało się rozpakować plików. Uruchom instalator ponownie.',
    cannotRemoveOld: 'Nie udało się usunąć poprzedniej wersji. Uruchom instalator ponownie. Błąd',
    windowsTooOld: 'Aliasmith wymaga systemu Windows 10 lub nowszego.',
    windowsNot64Bit: 'Aliasmith wymaga 64-bitowego systemu Windows.',
  },
}
