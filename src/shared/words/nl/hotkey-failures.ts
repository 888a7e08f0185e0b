import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Je systeem gebruikt deze toetsen om een venster te sluiten.',
  'control-media': 'Je systeem gebruikt deze toetsen om geluid en muziek te bedienen.',
  'end-session': 'Je systeem gebruikt deze toetsen om uit te loggen of af te sluiten.',
  'force-quit': 'Je systeem gebruikt deze toetsen om vastgelopen programma’s te beëindigen.',
  'hide-windows': 'Je systeem gebruikt deze toetsen om vensters te verbergen.',
  'lock-screen': 'Je systeem gebruikt deze toetsen om het scherm te vergrendelen.',
  'open-menu': 'Je systeem gebruikt deze toetsen om een menu te openen.',
  'open-terminal': 'Je systeem gebruikt deze toetsen om een terminal te openen.',
  'quit-program': 'Je systeem gebruikt deze toetsen om een programma af te sluiten.',
  search: 'Je systeem gebruikt deze toetsen om te zoeken.',
  'show-desktop': 'Je systeem gebruikt deze toetsen om het bureaublad te tonen.',
  'switch-consoles': 'Je systeem gebruikt deze toetsen om naar een tekstconsole te gaan.',
  'switch-desktops': 'Je systeem gebruikt deze toetsen om tussen bureaubladen te wisselen.',
  'switch-input': 'Je systeem gebruikt deze toetsen om de toetsenbordtaal te wisselen.',
  'switch-programs': 'Je systeem gebruikt deze toetsen om tussen programma’s te wisselen.',
  'take-pictures': 'Je systeem gebruikt deze toetsen om schermafbeeldingen te maken.',
  'windows-key': 'Je systeem gebruikt deze toetsen om eigen onderdelen te openen.',
  copy: 'Programma’s gebruiken deze toetsen om te kopiëren en zouden dat niet meer kunnen.',
  cut: 'Programma’s gebruiken deze toetsen om te knippen en zouden dat niet meer kunnen.',
  find: 'Programma’s gebruiken deze toetsen om iets te zoeken en zouden dat niet meer kunnen.',
  'move-in-text':
    'Programma’s gebruiken deze toetsen om in tekst te navigeren of te wissen en zouden dat niet meer kunnen.',
  'open-file': 'Programma’s gebruiken deze toetsen om iets te openen en zouden dat niet meer kunnen.',
  'open-settings':
    'Programma’s gebruiken deze toetsen om hun instellingen te openen en zouden dat niet meer kunnen.',
  paste: 'Programma’s gebruiken deze toetsen om te plakken en zouden dat niet meer kunnen.',
  print: 'Programma’s gebruiken deze toetsen om af te drukken en zouden dat niet meer kunnen.',
  redo: 'Programma’s gebruiken deze toetsen om iets opnieuw uit te voeren en zouden dat niet meer kunnen.',
  save: 'Programma’s gebruiken deze toetsen om op te slaan en zouden dat niet meer kunnen.',
  'select-all': 'Programma’s gebruiken deze toetsen om alles te selecteren en zouden dat niet meer kunnen.',
  undo: 'Programma’s gebruiken deze toetsen om iets ongedaan te maken en zouden dat niet meer kunnen.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Deze toetsen kunnen geen sneltoets zijn.',
    'Houd Ctrl, Alt, Command of de Windows-toets ingedrukt en druk op een letter of een cijfer.',
  ],
  'hotkey-key-unusable': () => [
    'De toets kan op dit toetsenbord geen sneltoets zijn.',
    'Kies een letter, een cijfer of een functietoets.',
  ],
  'hotkey-needs-modifier': () => [
    'Een losse toets is in elk programma nodig om te typen.',
    'Houd daarbij Ctrl, Alt, Command of de Windows-toets ingedrukt.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Je systeem gebruikt deze toetsen voor iets anders.',
    'Kies andere toetsen.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose
      ? uses[purpose]
      : 'Programma’s gebruiken deze toetsen voor iets anders en zouden dat niet meer kunnen.',
    'Kies een combinatie met een toets meer.',
  ],
  'hotkey-without-name': () => [
    'Deze bureaubladomgeving (Wayland) kan deze toets niet van andere onderscheiden.',
    'Kies een letter, een cijfer, een komma, een punt, een pijl, Spatie, Home, End of Insert.',
  ],
  'hotkey-types': () => ['Deze toetsen typen een teken.', 'Houd ook Command of Control ingedrukt.'],
  'hotkey-types-altgr': () => [
    'Ctrl en Alt samen zijn AltGr, waarmee je op veel toetsenborden tekens typt.',
    'Houd ook Shift of de Windows-toets ingedrukt.',
  ],
  'hotkey-common': () => [
    'Veel programma’s gebruiken deze toetsen en zouden ze niet meer krijgen.',
    'Voeg een toets toe of gebruik ze toch.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey
      ? `De sneltoets “${hotkey}” heeft deze toetsen al.`
      : 'Een andere sneltoets heeft deze toetsen al.',
    'Kies andere toetsen voor een van beide.',
  ],
  'hotkey-refused': () => [
    'Een ander programma of je systeem gebruikt deze toetsen al.',
    'Kies andere toetsen. Er is niets gewijzigd.',
  ],
  'hotkey-not-offered': () => [
    'Deze bureaubladomgeving accepteert deze toetsen niet als sneltoets.',
    'Kies andere toetsen of koppel de opdracht hieronder in de instellingen van je bureaubladomgeving.',
  ],
  'command-not-copied': () => [
    'De opdracht kon niet worden gekopieerd.',
    'Selecteer de opdracht en kopieer die zelf.',
  ],
}
