import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: '新しいアドレス',
  openPopover: 'ポップアップを開く',
  account: (nickname) => `新しいアドレス · ${nickname}`,
}
