import type { HotkeyTitleWords } from '../catalogue.ts'

/** The titles of the hotkeys. */
export const hotkeyTitleWords: HotkeyTitleWords = {
  newAddress: 'Novo endereço',
  openPopover: 'Abrir painel',
  account: (nickname) => `Novo endereço · ${nickname}`,
}
