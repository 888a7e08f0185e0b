import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.lead': 'Tasten, die überall gelten, gleich welches Programm im Vordergrund ist.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Erstellt eine Adresse und kopiert sie. Kein Fenster öffnet sich.',
  'shortcuts.newAddress.hint.copyOff': 'Erstellt eine Adresse. Kein Fenster öffnet sich.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Öffnet den Schnellzugriff, bereit zur Eingabe.',
  'shortcuts.accounts.title': 'Für ein Konto',
  'shortcuts.accounts.lead':
    'Tasten, die in einem bestimmten Konto eine Adresse erstellen, gleich welches der Standard ist.',
  'shortcuts.account.hint': (nickname) => `Erstellt im Konto „${nickname}“ eine Adresse und kopiert sie.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Erstellt im Konto „${nickname}“ eine Adresse.`,
  'shortcuts.anyway': (keys) => `${keys} trotzdem verwenden`,
  'shortcuts.change': (name) => `Tastenkürzel „${name}“ ändern:`,
  'shortcuts.off': 'Aus',
  'shortcuts.press': 'Tasten drücken…',
  'shortcuts.recording':
    'Drücken Sie die neuen Tasten. Esc behält die bisherigen, Entf oder die Rücktaste schaltet das Tastenkürzel aus.',
  'shortcuts.ended': 'Nichts wurde geändert.',
  'shortcuts.set': (name, keys) => `${name}: jetzt ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: jetzt aus.`,
  'shortcuts.restore': 'Standard wiederherstellen',
  'shortcuts.restore.named': (name, keys) => `Standard wiederherstellen für „${name}“: ${keys}`,
  'shortcuts.turnOff': 'Ausschalten',
  'shortcuts.turnOff.named': (name) => `Ausschalten: ${name}`,
  'shortcuts.refused':
    'Ein anderes Programm oder Ihr System verwendet diese Tasten, daher bewirken sie derzeit nichts.',
  'shortcuts.preview':
    'Das ist die Vorschau: Die Tastenkürzel gibt es nur auf ihrer Desktop-Seite, wo Schaltflächen sie drücken.',

  'shortcuts.desktop.title': 'Wenn ein Tastenkürzel nichts bewirkt',
  'shortcuts.desktop.why':
    'Auf diesem Desktop (Wayland) können Programme nur um Tastenkürzel bitten. Ob sie funktionieren, entscheidet der Desktop, der Sie vielleicht erst fragt und es Aliasmith nicht immer mitteilt.',
  'shortcuts.desktop.former':
    'Tasten, die Sie ändern oder ausschalten, bewirken in Aliasmith von da an nichts mehr. Andere Programme erhalten sie aber erst, wenn Sie Aliasmith beenden und erneut öffnen.',
  'shortcuts.desktop.how':
    'Was immer geht: Öffnen Sie die Tastatureinstellungen Ihres Desktops, fügen Sie ein eigenes Tastenkürzel hinzu, und lassen Sie es einen dieser Befehle ausführen.',
  'shortcuts.command.copy': 'Kopieren',
  'shortcuts.command.copy.of': (command) => `Kopieren: ${command}`,
  'shortcuts.command.copied': 'Kopiert',
}
