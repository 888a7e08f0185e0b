import type { FailureReason } from '../../failure.ts'
import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { HotkeyName } from '../../views/desktop.ts'
import type { FailureContext, FailureWords } from './checks.ts'

const purposeWords: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'close a window',
  'control-media': 'control sound and music',
  'end-session': 'log out or shut down',
  'force-quit': 'end programs that hang',
  'hide-windows': 'hide windows',
  'lock-screen': 'lock the screen',
  'open-menu': 'open a menu',
  'open-terminal': 'open a terminal',
  'quit-program': 'quit a program',
  search: 'search',
  'show-desktop': 'show the desktop',
  'switch-consoles': 'switch to a text console',
  'switch-desktops': 'switch between desktops',
  'switch-input': 'switch the keyboard language',
  'switch-programs': 'switch between programs',
  'take-pictures': 'take pictures of the screen',
  'windows-key': 'open its own tools',
  copy: 'copy',
  cut: 'cut',
  find: 'find something',
  'move-in-text': 'move or delete in text',
  'open-file': 'open something',
  'open-settings': 'open their settings',
  paste: 'paste',
  print: 'print',
  redo: 'redo',
  save: 'save',
  'select-all': 'select everything',
  undo: 'undo',
}

const purposeOf = (c: FailureContext, otherwise: string): string =>
  c.purpose === undefined ? otherwise : purposeWords[c.purpose]

const another = 'Choose a combination with one more key.'

/** Sentences about combinations of keys that cannot be a hotkey. */
export const hotkeyFailureWords = {
  'hotkey-malformed': () => [
    'These keys cannot be used as a hotkey.',
    'Hold Ctrl, Alt, Command or the Windows key, and press a letter or a digit.',
  ],
  'hotkey-key-unusable': () => [
    'The key cannot be used as a hotkey on this keyboard.',
    'Choose a letter, a digit or a function key.',
  ],
  'hotkey-needs-modifier': () => [
    'A key alone is needed for typing, in every program.',
    'Hold Ctrl, Alt, Command or the Windows key with it.',
  ],
  'hotkey-of-system': (c) => [
    `Your system uses these keys to ${purposeOf(c, 'do something else')}.`,
    'Choose other keys.',
  ],
  'hotkey-of-programs': (c) => [
    `Programs use these keys to ${purposeOf(c, 'do something else')}, and could no longer do it.`,
    another,
  ],
  'hotkey-without-name': () => [
    'This desktop (Wayland) cannot tell this key apart from others.',
    'Choose a letter, a digit, a comma, a full stop, an arrow, Space, Home, End or Insert.',
  ],
  'hotkey-types': () => ['These keys type a character.', 'Hold Command or Control as well.'],
  'hotkey-types-altgr': () => [
    'Ctrl and Alt together are AltGr, which types characters with many keyboards.',
    'Hold Shift or the Windows key as well.',
  ],
  'hotkey-common': () => [
    'Many programs use these keys, and would no longer get them.',
    'Add one more key, or use them anyway.',
  ],
  'hotkey-twice': (c) => [
    c.hotkey === undefined
      ? 'Another hotkey has these keys already.'
      : `The hotkey ${c.hotkey} has these keys already.`,
    'Choose other keys for one of them.',
  ],
  'hotkey-refused': () => [
    'Another program or your system uses these keys already.',
    'Choose other keys. Nothing was changed.',
  ],
  'hotkey-not-offered': () => [
    'This desktop does not accept these keys as a hotkey.',
    'Choose other keys, or bind the command below in the settings of your desktop.',
  ],
  'command-not-copied': () => ['The command could not be copied.', 'Select it and copy it by hand.'],
} as const satisfies Partial<Record<FailureReason, (context: FailureContext) => FailureWords>>

const names: Readonly<Record<HotkeyName, string>> = {
  newAddress: 'New address',
  openPopover: 'Open popover',
}

/** The notices about hotkeys. */
export const hotkeyNotices = {
  titles: { ...names, account: (nickname: string) => `New address · ${nickname}` },
  refused: (name: string) =>
    [
      `The hotkey ${name} could not be set: another program may be using its keys.`,
      'Choose other keys in Settings, Shortcuts. Until then, everything can be done from the tray.',
    ] as const,
  notOffered: (name: string) =>
    [
      `This desktop did not accept the hotkey ${name}.`,
      'Settings, Shortcuts, says how to bind it in the settings of your desktop instead.',
    ] as const,
  unusable: (name: string, written: string, why: string) =>
    [
      `The settings file names “${written}” for the hotkey ${name}, which cannot be used. ${why}`,
      'The default is used instead. You can change it in Settings, Shortcuts.',
    ] as const,
  unusableOfAccount: (name: string, written: string, why: string) =>
    [
      `The accounts file names “${written}” for the hotkey ${name}, which cannot be used. ${why}`,
      'It is off. You can choose other keys in Settings, Shortcuts.',
    ] as const,
}

/** The phrases of the page Shortcuts. */
export const shortcutsWords = {
  'shortcuts.title': 'Shortcuts',
  'shortcuts.lead': 'Keys that work everywhere, whichever program is in front.',
  'shortcuts.newAddress': names.newAddress,
  'shortcuts.newAddress.hint': 'Makes an address and copies it. No window opens.',
  'shortcuts.newAddress.hint.copyOff': 'Makes an address. No window opens.',
  'shortcuts.openPopover': names.openPopover,
  'shortcuts.openPopover.hint': 'Opens the popover, ready to type.',
  'shortcuts.accounts.title': 'For one account',
  'shortcuts.accounts.lead': 'Keys that make an address at one account, whichever is the default.',
  'shortcuts.account': (nickname: string) => nickname,
  'shortcuts.account.hint': (nickname: string) => `Makes an address at ${nickname} and copies it.`,
  'shortcuts.account.hint.copyOff': (nickname: string) => `Makes an address at ${nickname}.`,
  'shortcuts.anyway': (keys: string) => `Use ${keys} anyway`,
  'shortcuts.change': (name: string) => `Change ${name} hotkey`,
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
    'Keys that you change or turn off do nothing in Aliasmith from then on, but other programs get them only after you quit and reopen Aliasmith.',
  'shortcuts.desktop.how':
    'What always works: open the keyboard settings of your desktop, add a shortcut of your own, and let it run one of these commands.',
  'shortcuts.command.copy': 'Copy',
  'shortcuts.command.copied': 'Copied',
} as const
