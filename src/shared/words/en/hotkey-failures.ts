import type { HotkeyPurpose } from '../../rules/hotkey-purpose.ts'
import type { FailurePhrases } from '../failure-words.ts'

/** Who uses a combination of keys, and what for. */
const uses: Readonly<Record<HotkeyPurpose, string>> = {
  'close-window': 'Your system uses these keys to close a window.',
  'control-media': 'Your system uses these keys to control sound and music.',
  'end-session': 'Your system uses these keys to log out or shut down.',
  'force-quit': 'Your system uses these keys to end programs that hang.',
  'hide-windows': 'Your system uses these keys to hide windows.',
  'lock-screen': 'Your system uses these keys to lock the screen.',
  'open-menu': 'Your system uses these keys to open a menu.',
  'open-terminal': 'Your system uses these keys to open a terminal.',
  'quit-program': 'Your system uses these keys to quit a program.',
  search: 'Your system uses these keys to search.',
  'show-desktop': 'Your system uses these keys to show the desktop.',
  'switch-consoles': 'Your system uses these keys to switch to a text console.',
  'switch-desktops': 'Your system uses these keys to switch between desktops.',
  'switch-input': 'Your system uses these keys to switch the keyboard language.',
  'switch-programs': 'Your system uses these keys to switch between programs.',
  'take-pictures': 'Your system uses these keys to take pictures of the screen.',
  'windows-key': 'Your system uses these keys to open its own tools.',
  copy: 'Programs use these keys to copy, and could no longer do it.',
  cut: 'Programs use these keys to cut, and could no longer do it.',
  find: 'Programs use these keys to find something, and could no longer do it.',
  'move-in-text': 'Programs use these keys to move or delete in text, and could no longer do it.',
  'open-file': 'Programs use these keys to open something, and could no longer do it.',
  'open-settings': 'Programs use these keys to open their settings, and could no longer do it.',
  paste: 'Programs use these keys to paste, and could no longer do it.',
  print: 'Programs use these keys to print, and could no longer do it.',
  redo: 'Programs use these keys to redo, and could no longer do it.',
  save: 'Programs use these keys to save, and could no longer do it.',
  'select-all': 'Programs use these keys to select everything, and could no longer do it.',
  undo: 'Programs use these keys to undo, and could no longer do it.',
}

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
    'A single key is needed for typing in every program.',
    'Hold Ctrl, Alt, Command or the Windows key with it.',
  ],
  'hotkey-of-system': ({ purpose }) => [
    purpose ? uses[purpose] : 'Your system uses these keys to do something else.',
    'Choose other keys.',
  ],
  'hotkey-of-programs': ({ purpose }) => [
    purpose ? uses[purpose] : 'Programs use these keys to do something else, and could no longer do it.',
    'Choose a combination with one more key.',
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
  'hotkey-twice': ({ hotkey }) => [
    hotkey ? `The hotkey ${hotkey} has these keys already.` : 'Another hotkey has these keys already.',
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
} as const satisfies FailurePhrases
