import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Nowy adres',
  openPopover: 'Otwórz okienko',
  account: (nickname) => `Nowy adres · ${nickname}`,
}
