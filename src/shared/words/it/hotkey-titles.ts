import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Nuovo indirizzo',
  openPopover: 'Apri finestra a comparsa',
  account: (nickname) => `Nuovo indirizzo · ${nickname}`,
}
