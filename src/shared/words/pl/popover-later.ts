import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Klawisze',
  close: 'Zamknij',
  dismiss: 'Zamknij',
  here: 'Okienko',
  address: 'Zaznaczony adres',
  act: 'Utwórz lub skopiuj, jak mówi zaznaczony wiersz',
  make: 'Utwórz adres wpisany w polu',
  mark: 'Zaznacz inny wiersz',
  domain: 'Przejdź do domeny',
  label: 'Przejdź do etykiety',
  account: 'Wybierz konto po jego miejscu',
  actions: 'Otwórz czynności zaznaczonego adresu',
  undo: 'Cofnij to, co właśnie utworzono',
  suggest: 'Zaproponuj inną nazwę',
  clear: 'Wyczyść pole; gdy jest puste, ukryj okienko',
  settings: 'Otwórz ustawienia',
  keys: 'Pokaż tę listę',
  'textSize.larger': 'Powiększ tekst',
  'textSize.smaller': 'Pomniejsz tekst',
  'textSize.usual': 'Przywróć zwykły rozmiar tekstu',

  welcome: 'Nowy adres dla każdej strony',
  welcomeText: 'Każdy przekazuje do skrzynki, a jej adres pozostaje prywatny.',
  addAccount: 'Dodaj konto',
  practise: 'Wypróbuj bez konta',
  practiceText: 'Konto testowe nie wymaga klucza i nie odbiera poczty.',
}
