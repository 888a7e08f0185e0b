import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Nueva dirección',
  openPopover: 'Abrir ventana emergente',
  account: (nickname) => `Nueva dirección · ${nickname}`,
}
