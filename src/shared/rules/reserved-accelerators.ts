import { type KeyboardPlatform, parseAccelerator, spellAccelerator } from './accelerator.ts'
import type { HotkeyPurpose } from './hotkey-purpose.ts'

type Table = Readonly<Partial<Record<HotkeyPurpose, readonly string[]>>>

const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)

/** Combinations of most programs, with the primary modifier. A hotkey would take them from every program (electron#1338). */
const programs: Table = {
  copy: ['CommandOrControl+C'],
  cut: ['CommandOrControl+X'],
  paste: ['CommandOrControl+V', 'CommandOrControl+Shift+V'],
  undo: ['CommandOrControl+Z'],
  redo: ['CommandOrControl+Shift+Z', 'CommandOrControl+Y'],
  'select-all': ['CommandOrControl+A'],
  save: ['CommandOrControl+S', 'CommandOrControl+Shift+S'],
  'open-file': ['CommandOrControl+O', 'CommandOrControl+N', 'CommandOrControl+T'],
  'open-settings': ['CommandOrControl+,'],
  find: ['CommandOrControl+F', 'CommandOrControl+G', 'CommandOrControl+L'],
  print: ['CommandOrControl+P'],
  'close-window': ['CommandOrControl+W', 'CommandOrControl+Shift+W'],
  'quit-program': ['CommandOrControl+Q'],
}

const textKeys = ['Left', 'Right', 'Up', 'Down', 'Home', 'End', 'Backspace', 'Delete', 'Return']

function moving(...holds: readonly string[]): readonly string[] {
  return holds.flatMap((hold) => textKeys.flatMap((key) => [`${hold}+${key}`, `${hold}+Shift+${key}`]))
}

const switching = ['Alt+Tab', 'Alt+Shift+Tab', 'Control+Tab', 'Control+Shift+Tab', 'Alt+Escape']

/** https://support.microsoft.com/windows/keyboard-shortcuts-in-windows */
const windows: Table = {
  'close-window': ['Alt+F4', 'Control+F4'],
  'switch-programs': [...switching, 'Control+Alt+Tab', 'Alt+Shift+Escape'],
  'end-session': ['Control+Alt+Delete'],
  'force-quit': ['Control+Shift+Escape'],
  'open-menu': ['Control+Escape', 'Alt+Space', 'Shift+F10'],
  'switch-desktops': ['D', 'F4', 'Left', 'Right'].map((key) => `Super+Control+${key}`),
  'take-pictures': ['Super+Shift+S', 'Super+Alt+R', 'Super+Alt+G', 'Super+Shift+R'],
  'switch-input': ['Super+Shift+Space', 'Super+Control+Space'],
  'move-in-text': moving('Control', 'Alt'),
}

/** https://support.apple.com/102650 */
const mac: Table = {
  'quit-program': ['Command+Q'],
  'end-session': ['Command+Shift+Q', 'Command+Alt+Shift+Q'],
  'lock-screen': ['Command+Control+Q'],
  'force-quit': ['Command+Alt+Escape'],
  'hide-windows': ['Command+H', 'Command+Alt+H', 'Command+M', 'Command+Alt+M'],
  'close-window': ['Command+Alt+W'],
  search: ['Command+Space', 'Command+Alt+Space'],
  'switch-input': ['Control+Space', 'Control+Alt+Space', 'Command+Control+Space'],
  'switch-programs': ['Command+Tab', 'Command+Shift+Tab', 'Command+`', 'Command+Shift+`', ...switching],
  'switch-desktops': [
    'Control+Left',
    'Control+Right',
    'Control+Up',
    'Control+Down',
    ...numbered('Control+', 9),
  ],
  'show-desktop': ['Command+Alt+D', 'Command+F3'],
  'take-pictures': ['3', '4', '5', '6'].flatMap((key) => [
    `Command+Shift+${key}`,
    `Command+Control+Shift+${key}`,
  ]),
  'move-in-text': moving('Command', 'Alt'),
}

/** The defaults of GNOME (gsettings, org.gnome.desktop.wm.keybindings and media-keys) and of Plasma. */
const linux: Table = {
  'close-window': ['Alt+F4'],
  'switch-programs': [...switching, 'Super+Tab', 'Super+Shift+Tab', 'Alt+`', 'Super+`', 'Control+Alt+Tab'],
  'end-session': ['Control+Alt+Delete', 'Control+Alt+Backspace'],
  'force-quit': ['Control+Alt+Escape'],
  'lock-screen': ['Super+L', 'Control+Alt+L'],
  'open-menu': ['Alt+Space', 'Alt+F1', 'Alt+F2', 'Super+Space', 'Super+A', 'Super+S', 'Super+V', 'Shift+F10'],
  'open-terminal': ['Control+Alt+T'],
  'show-desktop': ['Super+D', 'Control+Alt+D'],
  'switch-consoles': numbered('Control+Alt+F', 12),
  'switch-desktops': [
    ...['Left', 'Right', 'Up', 'Down'].flatMap((key) => [`Control+Alt+${key}`, `Control+Alt+Shift+${key}`]),
    ...['Left', 'Right', 'Up', 'Down', 'Home', 'End', 'PageUp', 'PageDown'].map((key) => `Super+${key}`),
    ...numbered('Super+', 9),
  ],
  'move-in-text': moving('Control', 'Alt'),
}

const tables: Readonly<Record<KeyboardPlatform, readonly Table[]>> = {
  mac: [programs, mac],
  windows: [programs, windows],
  linux: [programs, linux],
}

const known = new Map<KeyboardPlatform, ReadonlyMap<string, HotkeyPurpose>>()

/**
 * Combinations that a system or most of its programs use, spelled as `spellAccelerator` does, each with its purpose.
 */
export function reservedAccelerators(platform: KeyboardPlatform): ReadonlyMap<string, HotkeyPurpose> {
  const before = known.get(platform)
  if (before !== undefined) return before
  const found = new Map<string, HotkeyPurpose>()
  for (const [purpose, combinations] of tables[platform].flatMap((table) => Object.entries(table))) {
    for (const combination of combinations) {
      const accelerator = parseAccelerator(combination, platform)
      if (accelerator === undefined) continue
      // The keys of a table are purposes, by its type.
      found.set(spellAccelerator(accelerator, platform), purpose as HotkeyPurpose)
    }
  }
  known.set(platform, found)
  return found
}
