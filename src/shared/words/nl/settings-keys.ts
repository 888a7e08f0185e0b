import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Toetsen',
  'keys.close': 'Sluiten',
  'keys.show': 'Alle toetsen tonen',
  'keys.window': 'Dit venster',
  'keys.go': (page) => `Naar ${page}`,
  'keys.next': 'Volgende pagina',
  'keys.previous': 'Vorige pagina',
  'keys.help': 'Deze toetsen tonen',
  'keys.textSize.larger': 'Tekst vergroten',
  'keys.textSize.smaller': 'Tekst verkleinen',
  'keys.textSize.usual': 'Normale tekstgrootte herstellen',
  'keys.list': 'De lijst met adressen',
  'keys.grid.row': 'Vorig of volgend adres',
  'keys.grid.screen': 'Eén scherm omhoog of omlaag',
  'keys.grid.ends': 'Eerste of laatste adres',
  'keys.grid.column': 'Vorige of volgende kolom',
  'keys.grid.columnEnds': 'Eerste of laatste kolom',
  'keys.grid.select': 'Selecteren of deselecteren',
  'keys.grid.range': 'Selecteren tot het vorige of volgende adres',
  'keys.grid.all': 'Alles selecteren wat overeenkomt',
  'keys.grid.clear': 'De selectie opheffen',
  'keys.grid.search': 'Zoeken, en terug met Escape',
  'keys.actions': 'Het adres met de focus',
}
