import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Sneltoetsen',
  'shortcuts.lead': 'Toetsen die overal werken, welk programma er ook vooraan staat.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Maakt een adres en kopieert het. Er gaat geen venster open.',
  'shortcuts.newAddress.hint.copyOff': 'Maakt een adres. Er gaat geen venster open.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Opent het snelvenster, klaar om te typen.',
  'shortcuts.accounts.title': 'Voor één account',
  'shortcuts.accounts.lead': 'Toetsen die een adres bij één account maken, welk account ook de standaard is.',
  'shortcuts.account.hint': (nickname) => `Maakt een adres bij het account “${nickname}” en kopieert het.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Maakt een adres bij het account “${nickname}”.`,
  'shortcuts.anyway': (keys) => `${keys} toch gebruiken`,
  'shortcuts.change': (name) => `Sneltoets “${name}” wijzigen:`,
  'shortcuts.off': 'Uit',
  'shortcuts.press': 'Druk op toetsen…',
  'shortcuts.recording':
    'Druk op de nieuwe toetsen. Met Escape blijven de oude, met Delete zet je de sneltoets uit.',
  'shortcuts.ended': 'Er is niets gewijzigd.',
  'shortcuts.set': (name, keys) => `${name}: nu ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: nu uit.`,
  'shortcuts.restore': 'Standaard herstellen',
  'shortcuts.restore.named': (name, keys) => `Standaard herstellen van “${name}”: ${keys}`,
  'shortcuts.turnOff': 'Uitzetten',
  'shortcuts.turnOff.named': (name) => `“${name}” uitzetten`,
  'shortcuts.refused': 'Een ander programma of je systeem gebruikt deze toetsen, dus ze doen nu niets.',
  'shortcuts.preview':
    'Dit is de voorvertoning: de sneltoetsen bestaan alleen op de bureaubladpagina, waar knoppen ze indrukken.',

  'shortcuts.desktop.title': 'Als een sneltoets niets doet',
  'shortcuts.desktop.why':
    'In deze bureaubladomgeving (Wayland) kunnen programma’s alleen om sneltoetsen vragen. Of ze werken, bepaalt de bureaubladomgeving, die het jou misschien eerst vraagt en het Aliasmith niet altijd vertelt.',
  'shortcuts.desktop.former':
    'Toetsen die je wijzigt of uitzet, doen vanaf dat moment niets meer in Aliasmith, maar andere programma’s krijgen ze pas nadat je Aliasmith afsluit en opnieuw opent.',
  'shortcuts.desktop.how':
    'Wat altijd werkt: open de toetsenbordinstellingen van je bureaubladomgeving, voeg een eigen sneltoets toe en laat die een van deze opdrachten uitvoeren.',
  'shortcuts.command.copy': 'Kopiëren',
  'shortcuts.command.copy.of': (command) => `${command} kopiëren`,
  'shortcuts.command.copied': 'Gekopieerd',
}
