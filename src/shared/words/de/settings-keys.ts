import type { SettingsKeysWords } from '../catalogue.ts'

/** The phrases of the list of keys in the settings window. */
export const settingsKeysWords: SettingsKeysWords = {
  'keys.title': 'Tasten',
  'keys.close': 'Schließen',
  'keys.show': 'Alle Tasten anzeigen',
  'keys.window': 'Dieses Fenster',
  'keys.go': (page) => `Zu „${page}“ gehen`,
  'keys.next': 'Nächste Seite',
  'keys.previous': 'Vorherige Seite',
  'keys.help': 'Diese Tasten anzeigen',
  'keys.textSize.larger': 'Text vergrößern',
  'keys.textSize.smaller': 'Text verkleinern',
  'keys.textSize.usual': 'Normale Textgröße',
  'keys.list': 'Die Adressliste',
  'keys.grid.row': 'Vorherige oder nächste Adresse',
  'keys.grid.screen': 'Eine Bildschirmhöhe nach oben oder unten',
  'keys.grid.ends': 'Erste oder letzte Adresse',
  'keys.grid.column': 'Vorherige oder nächste Spalte',
  'keys.grid.columnEnds': 'Erste oder letzte Spalte',
  'keys.grid.select': 'Auswählen oder abwählen',
  'keys.grid.range': 'Auswahl bis zur vorherigen oder nächsten Adresse erweitern',
  'keys.grid.all': 'Alle passenden auswählen',
  'keys.grid.clear': 'Auswahl aufheben',
  'keys.grid.search': 'Suchen; mit Esc zurück',
  'keys.actions': 'Die Adresse mit dem Fokus',
}
