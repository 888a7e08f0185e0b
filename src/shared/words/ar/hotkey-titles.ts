import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'عنوان جديد',
  openPopover: 'فتح النافذة المنبثقة',
  account: (nickname) => `عنوان جديد · ${nickname}`,
}
