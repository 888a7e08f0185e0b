import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyFailureWords } from '../catalogue.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Tymi klawiszami system zamyka okno.',
  'control-media': 'Tymi klawiszami system steruje dźwiękiem i muzyką.',
  'end-session': 'Tymi klawiszami system wylogowuje lub wyłącza komputer.',
  'force-quit': 'Tymi klawiszami system zamyka zawieszone programy.',
  'hide-windows': 'Tymi klawiszami system ukrywa okna.',
  'lock-screen': 'Tymi klawiszami system blokuje ekran.',
  'open-menu': 'Tymi klawiszami system otwiera menu.',
  'open-terminal': 'Tymi klawiszami system otwiera terminal.',
  'quit-program': 'Tymi klawiszami system kończy program.',
  search: 'Tymi klawiszami system uruchamia wyszukiwanie.',
  'show-desktop': 'Tymi klawiszami system pokazuje pulpit.',
  'switch-consoles': 'Tymi klawiszami system przechodzi do konsoli tekstowej.',
  'switch-desktops': 'Tymi klawiszami system przełącza pulpity.',
  'switch-input': 'Tymi klawiszami system przełącza język klawiatury.',
  'switch-programs': 'Tymi klawiszami system przełącza programy.',
  'take-pictures': 'Tymi klawiszami system robi zrzuty ekranu.',
  'windows-key': 'Tymi klawiszami system otwiera własne narzędzia.',
  copy: 'Tymi klawiszami kopiuje się w programach, a to przestałoby działać.',
  cut: 'Tymi klawiszami wycina się w programach, a to przestałoby działać.',
  find: 'Tymi klawiszami szuka się w programach, a to przestałoby działać.',
  'move-in-text':
    'Tymi klawiszami przesuwa się kursor lub usuwa tekst w programach, a to przestałoby działać.',
  'open-file': 'Tymi klawiszami otwiera się coś w programach, a to przestałoby działać.',
  'open-settings': 'Tymi klawiszami otwiera się ustawienia programów, a to przestałoby działać.',
  paste: 'Tymi klawiszami wkleja się w programach, a to przestałoby działać.',
  print: 'Tymi klawiszami drukuje się w programach, a to przestałoby działać.',
  redo: 'Tymi klawiszami ponawia się czynności w programach, a to przestałoby działać.',
  save: 'Tymi klawiszami zapisuje się w programach, a to przestałoby działać.',
  'select-all': 'Tymi klawiszami zaznacza się wszystko w programach, a to przestałoby działać.',
  undo: 'Tymi klawiszami cofa się czynności w programach, a to przestałoby działać.',
}

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords: HotkeyFailureWords = {
  'hotkey-malformed': () => [
    'Tych klawiszy nie można użyć jako skrótu.',
    'Przytrzymaj Ctrl, Alt, Command lub klawisz Windows i naciśnij literę lub cyfrę.',
  ],
  'hotkey-key-unusable': () => [
    'Tego klawisza nie można użyć w skrócie na tej klawiaturze.',
    'Wybierz literę, cyfrę lub klawisz funkcyjny.',
  ],
  'hotkey-needs-modifier': () => [
    'Sam klawisz jest potrzebny do pisania w każdym programie.',
    'Przytrzymaj razem z nim Ctrl, Alt, Command lub klawisz Windows.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'System używa tych klawiszy do czegoś innego.',
    'Wybierz inne klawisze.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : 'Programy używają tych klawiszy do czegoś innego, a to przestałoby działać.',
    'Wybierz kombinację z jeszcze jednym klawiszem.',
  ],
  'hotkey-without-name': () => [
    'To środowisko graficzne (Wayland) nie odróżnia tego klawisza od innych.',
    'Wybierz literę, cyfrę, przecinek, kropkę, strzałkę, Spację, Home, End lub Insert.',
  ],
  'hotkey-types': () => ['Te klawisze wpisują znak.', 'Przytrzymaj dodatkowo Command lub Control.'],
  'hotkey-types-altgr': () => [
    'Ctrl i Alt razem działają jak AltGr, który na wielu klawiaturach wpisuje znaki.',
    'Przytrzymaj dodatkowo Shift lub klawisz Windows.',
  ],
  'hotkey-common': () => [
    'Wiele programów używa tych klawiszy i już by ich nie otrzymywało.',
    'Dodaj jeszcze jeden klawisz albo użyj ich mimo to.',
  ],
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `Skrót „${hotkey}” ma już te klawisze.` : 'Inny skrót ma już te klawisze.',
    'Wybierz inne klawisze dla jednego z nich.',
  ],
  'hotkey-refused': () => [
    'Inny program lub system już używa tych klawiszy.',
    'Wybierz inne klawisze. Niczego nie zmieniono.',
  ],
  'hotkey-not-offered': () => [
    'To środowisko graficzne nie przyjmuje tych klawiszy jako skrótu.',
    'Wybierz inne klawisze albo przypisz poniższe polecenie w ustawieniach środowiska.',
  ],
  'command-not-copied': () => ['Nie udało się skopiować polecenia.', 'Zaznacz je i skopiuj ręcznie.'],
}
