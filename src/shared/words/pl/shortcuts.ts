import type { ShortcutsWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords: ShortcutsWords = {
  'shortcuts.title': 'Skróty',
  'shortcuts.lead': 'Klawisze, które działają wszędzie, niezależnie od aktywnego programu.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Tworzy adres i go kopiuje. Żadne okno się nie otwiera.',
  'shortcuts.newAddress.hint.copyOff': 'Tworzy adres. Żadne okno się nie otwiera.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Otwiera okienko gotowe do pisania.',
  'shortcuts.accounts.title': 'Dla jednego konta',
  'shortcuts.accounts.lead':
    'Klawisze, które tworzą adres na jednym koncie, niezależnie od konta domyślnego.',
  'shortcuts.account.hint': (nickname) => `Tworzy adres na koncie „${nickname}” i go kopiuje.`,
  'shortcuts.account.hint.copyOff': (nickname) => `Tworzy adres na koncie „${nickname}”.`,
  'shortcuts.anyway': (keys) => `Użyj ${keys} mimo to`,
  'shortcuts.change': (name) => `Zmień skrót „${name}”:`,
  'shortcuts.off': 'Wyłączony',
  'shortcuts.press': 'Naciśnij klawisze…',
  'shortcuts.recording': 'Naciśnij nowe klawisze. Escape zostawia dotychczasowe, Delete wyłącza skrót.',
  'shortcuts.ended': 'Niczego nie zmieniono.',
  'shortcuts.set': (name, keys) => `${name}: teraz ${keys}.`,
  'shortcuts.set.off': (name) => `${name}: teraz wyłączony.`,
  'shortcuts.restore': 'Przywróć domyślny',
  'shortcuts.restore.named': (name, keys) => `Przywróć domyślny skrót „${name}”: ${keys}`,
  'shortcuts.turnOff': 'Wyłącz',
  'shortcuts.turnOff.named': (name) => `Wyłącz skrót „${name}”`,
  'shortcuts.refused': 'Tych klawiszy używa inny program lub system, więc teraz nie działają.',
  'shortcuts.preview':
    'To podgląd: skróty istnieją tylko na stronie jego pulpitu, gdzie naciskają je przyciski.',

  'shortcuts.desktop.title': 'Jeśli skrót nic nie robi',
  'shortcuts.desktop.why':
    'W tym środowisku graficznym (Wayland) programy mogą tylko prosić o skróty. Czy działają, zależy od środowiska, które może najpierw zapytać i nie zawsze informuje Aliasmith.',
  'shortcuts.desktop.former':
    'Zmienione lub wyłączone klawisze od razu przestają działać w Aliasmith, ale inne programy otrzymują je dopiero po zakończeniu i ponownym uruchomieniu Aliasmith.',
  'shortcuts.desktop.how':
    'Co działa zawsze: otwórz ustawienia klawiatury środowiska, dodaj własny skrót i przypisz mu jedno z tych poleceń.',
  'shortcuts.command.copy': 'Kopiuj',
  'shortcuts.command.copy.of': (command) => `Kopiuj ${command}`,
  'shortcuts.command.copied': 'Skopiowano',
}
