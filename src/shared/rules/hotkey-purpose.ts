/** What systems do with combinations of their own. */
export const systemPurposes = [
  'close-window',
  'control-media',
  'end-session',
  'force-quit',
  'hide-windows',
  'lock-screen',
  'open-menu',
  'open-terminal',
  'quit-program',
  'search',
  'show-desktop',
  'switch-consoles',
  'switch-desktops',
  'switch-input',
  'switch-programs',
  'take-pictures',
  'windows-key',
] as const

/** What most programs do with some combinations, such as copying. */
export const programPurposes = [
  'copy',
  'cut',
  'find',
  'move-in-text',
  'open-file',
  'open-settings',
  'paste',
  'print',
  'redo',
  'save',
  'select-all',
  'undo',
] as const

/** What a combination is for that no hotkey may take. */
export type HotkeyPurpose = (typeof systemPurposes)[number] | (typeof programPurposes)[number]
