import type { PopoverLaterWords } from '../catalogue.ts'

/** The phrases of the popover that its first paint does not need: its list of keys, and the first run. */
export const popoverLaterWords: PopoverLaterWords = {
  title: 'Tasten',
  close: 'Schließen',
  dismiss: 'Schließen',
  here: 'Der Schnellzugriff',
  address: 'Die markierte Adresse',
  act: 'Erstellen oder kopieren, je nach markierter Zeile',
  make: 'Die Adresse im Feld erstellen',
  mark: 'Eine andere Zeile markieren',
  domain: 'Zur Domain gehen',
  label: 'Zum Label gehen',
  account: 'Ein Konto nach seiner Position wählen',
  actions: 'Die Aktionen der markierten Adresse öffnen',
  undo: 'Zuletzt Erstelltes zurücknehmen',
  suggest: 'Einen anderen Namen vorschlagen',
  clear: 'Das Feld leeren; ist es leer, den Schnellzugriff ausblenden',
  settings: 'Die Einstellungen öffnen',
  keys: 'Diese Liste anzeigen',
  'textSize.larger': 'Text vergrößern',
  'textSize.smaller': 'Text verkleinern',
  'textSize.usual': 'Normale Textgröße',

  welcome: 'Für jede Website eine neue Adresse',
  welcomeText: 'Jede leitet in Ihr Postfach weiter; Ihre eigene bleibt privat.',
  addAccount: 'Konto hinzufügen',
  practise: 'Ohne Konto ausprobieren',
  practiceText: 'Zum Üben ist kein Schlüssel nötig; E-Mails kommen nicht an.',
}
