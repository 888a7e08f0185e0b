/** The titles of the hotkeys. */
export const hotkeyTitleWords = {
  newAddress: 'New address',
  openPopover: 'Open popover',
  account: (nickname: string) => `New address · ${nickname}`,
} as const
