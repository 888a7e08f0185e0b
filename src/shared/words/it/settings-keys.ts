import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Tasti',
  'keys.close': 'Chiudi',
  'keys.show': 'Mostra tutti i tasti',
  'keys.window': 'Questa finestra',
  'keys.go': (page) => `Vai a ${page}`,
  'keys.next': 'Pagina successiva',
  'keys.previous': 'Pagina precedente',
  'keys.help': 'Mostra questi tasti',
  'keys.textSize.larger': 'Ingrandisci il testo',
  'keys.textSize.smaller': 'Riduci il testo',
  'keys.textSize.usual': 'Ripristina la dimensione normale del testo',
  'keys.list': 'L’elenco degli indirizzi',
  'keys.grid.row': 'Indirizzo precedente o successivo',
  'keys.grid.screen': 'Una schermata in su o in giù',
  'keys.grid.ends': 'Primo o ultimo indirizzo',
  'keys.grid.column': 'Colonna precedente o successiva',
  'keys.grid.columnEnds': 'Prima o ultima colonna',
  'keys.grid.select': 'Seleziona o deseleziona',
  'keys.grid.range': 'Seleziona fino all’indirizzo precedente o successivo',
  'keys.grid.all': 'Seleziona tutti i risultati',
  'keys.grid.clear': 'Annulla la selezione',
  'keys.grid.search': 'Cerca, ed Esc per tornare',
  'keys.actions': 'L’indirizzo evidenziato',
}
