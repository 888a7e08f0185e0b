import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Новый адрес',
  openPopover: 'Открыть мини-окно',
  account: (nickname) => `Новый адрес · ${nickname}`,
}
