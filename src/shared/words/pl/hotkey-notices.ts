import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `Nie udało się ustawić skrótu „${name}”: jego klawiszy może używać inny program.`,
    `Wybierz inne klawisze w „Ustawienia → Skróty”. Do tego czasu wszystko można zrobić z ${mac ? 'paska menu' : 'zasobnika'}.`,
  ],
  notOffered: (name) => [
    `To środowisko graficzne nie przyjęło skrótu „${name}”.`,
    'W „Ustawienia → Skróty” opisano, jak przypisać go zamiast tego w ustawieniach środowiska.',
  ],
  unusable: (name, written, why) => [
    sentences(`Plik ustawień podaje dla skrótu „${name}” wartość „${written}”, której nie można użyć.`, why),
    'Zamiast niej używana jest wartość domyślna. Można ją zmienić w „Ustawienia → Skróty”.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(`Plik kont podaje dla skrótu „${name}” wartość „${written}”, której nie można użyć.`, why),
    'Skrót jest wyłączony. Inne klawisze można wybrać w „Ustawienia → Skróty”.',
  ],
}
