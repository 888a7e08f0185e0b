import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Nouvelle adresse',
  openPopover: 'Ouvrir la mini-fenêtre',
  account: (nickname: string) => `Nouvelle adresse · ${nickname}`,
}
