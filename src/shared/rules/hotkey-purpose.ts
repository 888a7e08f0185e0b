/** The purposes of combinations that systems use. */
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

/** The purposes of combinations that most programs use, such as copying. */
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

/** The purpose of a combination that no hotkey may use. */
export type HotkeyPurpose = (typeof systemPurposes)[number] | (typeof programPurposes)[number]
