import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Nieuw adres',
  openPopover: 'Snelvenster openen',
  account: (nickname) => `Nieuw adres · ${nickname}`,
}
