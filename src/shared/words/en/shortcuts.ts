import { hotkeyTitleWords } from './hotkey-titles.ts'

/** The phrases of the page Shortcuts. */
export const shortcutsWords = {
  'shortcuts.title': 'Shortcuts',
  'shortcuts.lead': 'Keys that work everywhere, whichever program is in front.',
  'shortcuts.newAddress': hotkeyTitleWords.newAddress,
  'shortcuts.newAddress.hint': 'Makes an address and copies it. No window opens.',
  'shortcuts.newAddress.hint.copyOff': 'Makes an address. No window opens.',
  'shortcuts.openPopover': hotkeyTitleWords.openPopover,
  'shortcuts.openPopover.hint': 'Opens the popover, ready to type.',
  'shortcuts.accounts.title': 'For one account',
  'shortcuts.accounts.lead': 'Keys that make an address at one account, whichever is the default.',
  'shortcuts.account.hint': (nickname: string) => `Makes an address at ${nickname} and copies it.`,
  'shortcuts.account.hint.copyOff': (nickname: string) => `Makes an address at ${nickname}.`,
  'shortcuts.anyway': (keys: string) => `Use ${keys} anyway`,
  'shortcuts.change': (name: string) => `Change ${name} hotkey:`,
  'shortcuts.off': 'Off',
  'shortcuts.press': 'Press keys…',
  'shortcuts.recording': 'Press the new keys. Escape keeps the old ones, Delete turns the hotkey off.',
  'shortcuts.ended': 'Nothing was changed.',
  'shortcuts.set': (name: string, keys: string) => `${name}: now ${keys}.`,
  'shortcuts.set.off': (name: string) => `${name}: now off.`,
  'shortcuts.restore': 'Restore the default',
  'shortcuts.restore.named': (name: string, keys: string) => `Restore the default of ${name}: ${keys}`,
  'shortcuts.turnOff': 'Turn off',
  'shortcuts.turnOff.named': (name: string) => `Turn off ${name}`,
  'shortcuts.refused': 'Another program or your system uses these keys, so they do nothing now.',
  'shortcuts.preview':
    'This is the preview: the hotkeys exist on its desktop page only, where buttons press them.',

  'shortcuts.desktop.title': 'If a hotkey does nothing',
  'shortcuts.desktop.why':
    'On this desktop (Wayland) programs can only ask for hotkeys. Whether they work is up to the desktop, which may ask you first, and does not always tell Aliasmith.',
  'shortcuts.desktop.former':
    'Keys that you change or turn off do nothing in Aliasmith any more. Other programs get them only after you quit and reopen Aliasmith.',
  'shortcuts.desktop.how':
    'What always works: open the keyboard settings of your desktop, add a shortcut of your own, and let it run one of these commands.',
  'shortcuts.command.copy': 'Copy',
  'shortcuts.command.copy.of': (command: string) => `Copy ${command}`,
  'shortcuts.command.copied': 'Copied',
} as const
