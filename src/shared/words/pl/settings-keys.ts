import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Klawisze',
  'keys.close': 'Zamknij',
  'keys.show': 'Pokaż wszystkie klawisze',
  'keys.window': 'To okno',
  'keys.go': (page) => `Przejdź do strony „${page}”`,
  'keys.next': 'Następna strona',
  'keys.previous': 'Poprzednia strona',
  'keys.help': 'Pokaż te klawisze',
  'keys.textSize.larger': 'Powiększ tekst',
  'keys.textSize.smaller': 'Pomniejsz tekst',
  'keys.textSize.usual': 'Przywróć zwykły rozmiar tekstu',
  'keys.list': 'Lista adresów',
  'keys.grid.row': 'Poprzedni lub następny adres',
  'keys.grid.screen': 'Ekran w górę lub w dół',
  'keys.grid.ends': 'Pierwszy lub ostatni adres',
  'keys.grid.column': 'Poprzednia lub następna kolumna',
  'keys.grid.columnEnds': 'Pierwsza lub ostatnia kolumna',
  'keys.grid.select': 'Zaznacz lub usuń zaznaczenie',
  'keys.grid.range': 'Zaznacz do poprzedniego lub następnego adresu',
  'keys.grid.all': 'Zaznacz wszystkie pasujące',
  'keys.grid.clear': 'Usuń całe zaznaczenie',
  'keys.grid.search': 'Szukaj; Escape wraca do listy',
  'keys.actions': 'Adres, na którym jest fokus',
}
