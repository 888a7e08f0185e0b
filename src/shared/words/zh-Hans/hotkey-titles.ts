import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: '新建地址',
  openPopover: '打开快捷窗口',
  account: (nickname) => `新建地址 · ${nickname}`,
}
