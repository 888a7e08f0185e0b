import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Neue Adresse',
  openPopover: 'Schnellzugriff öffnen',
  account: (nickname) => `Neue Adresse · ${nickname}`,
}
