import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Mit diesen Tasten schließt Ihr System ein Fenster.',
  'control-media': 'Mit diesen Tasten steuert Ihr System Ton und Musik.',
  'end-session': 'Mit diesen Tasten meldet Ihr System Sie ab oder fährt herunter.',
  'force-quit': 'Mit diesen Tasten beendet Ihr System Programme, die nicht mehr reagieren.',
  'hide-windows': 'Mit diesen Tasten blendet Ihr System Fenster aus.',
  'lock-screen': 'Mit diesen Tasten sperrt Ihr System den Bildschirm.',
  'open-menu': 'Mit diesen Tasten öffnet Ihr System ein Menü.',
  'open-terminal': 'Mit diesen Tasten öffnet Ihr System ein Terminal.',
  'quit-program': 'Mit diesen Tasten beendet Ihr System ein Programm.',
  search: 'Mit diesen Tasten öffnet Ihr System die Suche.',
  'show-desktop': 'Mit diesen Tasten zeigt Ihr System den Desktop an.',
  'switch-consoles': 'Mit diesen Tasten wechselt Ihr System zu einer Textkonsole.',
  'switch-desktops': 'Mit diesen Tasten wechselt Ihr System zwischen Arbeitsflächen.',
  'switch-input': 'Mit diesen Tasten wechselt Ihr System die Sprache der Tastatur.',
  'switch-programs': 'Mit diesen Tasten wechselt Ihr System zwischen Programmen.',
  'take-pictures': 'Mit diesen Tasten nimmt Ihr System Bildschirmfotos auf.',
  'windows-key': 'Mit diesen Tasten öffnet Ihr System eigene Werkzeuge.',
  copy: 'Programme kopieren mit diesen Tasten und könnten es dann nicht mehr.',
  cut: 'Programme schneiden mit diesen Tasten aus und könnten es dann nicht mehr.',
  find: 'Programme suchen mit diesen Tasten und könnten es dann nicht mehr.',
  'move-in-text':
    'Programme bewegen sich mit diesen Tasten im Text oder löschen darin und könnten es dann nicht mehr.',
  'open-file': 'Programme öffnen mit diesen Tasten etwas und könnten es dann nicht mehr.',
  'open-settings': 'Programme öffnen mit diesen Tasten ihre Einstellungen und könnten es dann nicht mehr.',
  paste: 'Programme fügen mit diesen Tasten ein und könnten es dann nicht mehr.',
  print: 'Programme drucken mit diesen Tasten und könnten es dann nicht mehr.',
  redo: 'Programme wiederholen mit diesen Tasten und könnten es dann nicht mehr.',
  save: 'Programme speichern mit diesen Tasten und könnten es dann nicht mehr.',
  'select-all': 'Programme wählen mit diesen Tasten alles aus und könnten es dann nicht mehr.',
  undo: 'Programme machen mit diesen Tasten etwas rückgängig und könnten es dann nicht mehr.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Diese Tasten eignen sich nicht als Tastenkürzel.',
    'Halten Sie Strg, Alt, Befehl oder die Windows-Taste gedrückt, und drücken Sie einen Buchstaben oder eine Ziffer.',
  ],
  'hotkey-key-unusable': () => [
    'Diese Taste lässt sich auf dieser Tastatur nicht als Tastenkürzel verwenden.',
    'Wählen Sie einen Buchstaben, eine Ziffer oder eine Funktionstaste.',
  ],
  'hotkey-needs-modifier': () => [
    'Eine einzelne Taste wird in jedem Programm zum Schreiben gebraucht.',
    'Halten Sie dazu Strg, Alt, Befehl oder die Windows-Taste gedrückt.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Ihr System verwendet diese Tasten für etwas anderes.',
    'Wählen Sie andere Tasten.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose
      ? uses[purpose]
      : 'Programme verwenden diese Tasten für etwas anderes und könnten es dann nicht mehr.',
    'Wählen Sie eine Kombination mit einer Taste mehr.',
  ],
  'hotkey-without-name': () => [
    'Dieser Desktop (Wayland) kann diese Taste nicht von anderen unterscheiden.',
    'Wählen Sie einen Buchstaben, eine Ziffer, Komma, Punkt, eine Pfeiltaste, Leertaste, Pos1, Ende oder Einfg.',
  ],
  'hotkey-types': () => [
    'Mit diesen Tasten wird ein Zeichen geschrieben.',
    'Halten Sie zusätzlich Befehl oder Control gedrückt.',
  ],
  'hotkey-types-altgr': () => [
    'Strg und Alt zusammen sind AltGr, womit viele Tastaturen Zeichen schreiben.',
    'Halten Sie zusätzlich Umschalt oder die Windows-Taste gedrückt.',
  ],
  'hotkey-common': () => [
    'Viele Programme verwenden diese Tasten und würden sie nicht mehr erhalten.',
    'Nehmen Sie eine Taste hinzu, oder verwenden Sie sie trotzdem.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey
      ? `Das Tastenkürzel „${hotkey}“ hat diese Tasten bereits.`
      : 'Ein anderes Tastenkürzel hat diese Tasten bereits.',
    'Wählen Sie für eines von beiden andere Tasten.',
  ],
  'hotkey-refused': () => [
    'Ein anderes Programm oder Ihr System verwendet diese Tasten bereits.',
    'Wählen Sie andere Tasten. Nichts wurde geändert.',
  ],
  'hotkey-not-offered': () => [
    'Dieser Desktop akzeptiert diese Tasten nicht als Tastenkürzel.',
    'Wählen Sie andere Tasten, oder weisen Sie dem Befehl unten in den Einstellungen Ihres Desktops Tasten zu.',
  ],
  'command-not-copied': () => [
    'Der Befehl konnte nicht kopiert werden.',
    'Markieren Sie ihn, und kopieren Sie ihn von Hand.',
  ],
}
