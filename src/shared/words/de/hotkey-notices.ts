import type { HotkeyNoticeWords } from '../catalogue.ts'
import { hotkeyTitleWords } from './hotkey-titles.ts'
import { sentences } from './sentences.ts'

/** The notices about hotkeys. */
export const hotkeyNoticeWords: HotkeyNoticeWords = {
  titles: hotkeyTitleWords,
  refused: (name, mac) => [
    `Das Tastenkürzel „${name}“ konnte nicht eingerichtet werden: Möglicherweise verwendet ein anderes Programm seine Tasten.`,
    `Wählen Sie in den Einstellungen unter „Tastenkürzel“ andere Tasten. Bis dahin geht alles über ${mac ? 'die Menüleiste' : 'den Infobereich'}.`,
  ],
  notOffered: (name) => [
    `Dieser Desktop hat das Tastenkürzel „${name}“ nicht angenommen.`,
    'In den Einstellungen steht unter „Tastenkürzel“, wie Sie es stattdessen in den Einstellungen Ihres Desktops einrichten.',
  ],
  unusable: (name, written, why) => [
    sentences(
      `Die Einstellungsdatei nennt für das Tastenkürzel „${name}“ die Tasten „${written}“, die nicht verwendet werden können.`,
      why,
    ),
    'Stattdessen gilt der Standard. Sie können ihn in den Einstellungen unter „Tastenkürzel“ ändern.',
  ],
  unusableOfAccount: (name, written, why) => [
    sentences(
      `Die Kontendatei nennt für das Tastenkürzel „${name}“ die Tasten „${written}“, die nicht verwendet werden können.`,
      why,
    ),
    'Es ist ausgeschaltet. Sie können in den Einstellungen unter „Tastenkürzel“ andere Tasten wählen.',
  ],
}
