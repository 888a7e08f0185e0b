import { type KeyboardPlatform, type Modifier, parseAccelerator } from '../../shared/rules/accelerator.ts'

/** Modifiers in the order of each system, with the print on the key and its spoken name. */
const modifiersOf: Readonly<
  Record<KeyboardPlatform, readonly (readonly [Modifier, cap: string, name: string])[]>
> = {
  mac: [
    ['Control', '⌃', 'Control'],
    ['Alt', '⌥', 'Option'],
    ['Shift', '⇧', 'Shift'],
    ['Super', '⌘', 'Command'],
  ],
  windows: [
    ['Super', 'Win', 'Windows key'],
    ['Control', 'Ctrl', 'Control'],
    ['Alt', 'Alt', 'Alt'],
    ['Shift', 'Shift', 'Shift'],
  ],
  linux: [
    ['Super', 'Super', 'Super'],
    ['Control', 'Ctrl', 'Control'],
    ['Alt', 'Alt', 'Alt'],
    ['Shift', 'Shift', 'Shift'],
  ],
}

type Caps = Readonly<Record<string, readonly [cap: string, name: string]>>

const everywhere: Caps = {
  Up: ['↑', 'Up arrow'],
  Down: ['↓', 'Down arrow'],
  Left: ['←', 'Left arrow'],
  Right: ['→', 'Right arrow'],
  Return: ['Enter', 'Enter'],
  Escape: ['Esc', 'Escape'],
  Delete: ['Del', 'Delete'],
  Insert: ['Ins', 'Insert'],
  PageUp: ['Page Up', 'Page Up'],
  PageDown: ['Page Down', 'Page Down'],
  '`': ['`', 'Backtick'],
  '-': ['-', 'Hyphen'],
  '=': ['=', 'Equals'],
  '[': ['[', 'Left bracket'],
  ']': [']', 'Right bracket'],
  '\\': ['\\', 'Backslash'],
  ';': [';', 'Semicolon'],
  "'": ["'", 'Apostrophe'],
  ',': [',', 'Comma'],
  '.': ['.', 'Full stop'],
  '/': ['/', 'Slash'],
  '?': ['?', 'Question mark'],
  numdec: ['Num .', 'Keypad decimal point'],
  numadd: ['Num +', 'Keypad plus'],
  numsub: ['Num −', 'Keypad minus'],
  nummult: ['Num ×', 'Keypad times'],
  numdiv: ['Num ÷', 'Keypad divide'],
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, digit) => [`num${digit}`, [`Num ${digit}`, `Keypad ${digit}`]] as const),
  ),
}

const onMac: Caps = {
  Return: ['↩', 'Return'],
  Escape: ['⎋', 'Escape'],
  Backspace: ['⌫', 'Delete'],
  Delete: ['⌦', 'Forward delete'],
  Tab: ['⇥', 'Tab'],
  PageUp: ['⇞', 'Page Up'],
  PageDown: ['⇟', 'Page Down'],
  Home: ['↖', 'Home'],
  End: ['↘', 'End'],
}

/** The prints on the held keys, in the order of the system. */
export function heldKeys(held: ReadonlySet<Modifier>, platform: KeyboardPlatform): readonly string[] {
  return modifiersOf[platform].filter(([modifier]) => held.has(modifier)).map(([, cap]) => cap)
}

/** The spoken names of the held keys, in the order of the system. */
export function heldNames(held: ReadonlySet<Modifier>, platform: KeyboardPlatform): readonly string[] {
  return modifiersOf[platform].filter(([modifier]) => held.has(modifier)).map(([, , name]) => name)
}

/** The print on a key by its name in Electron, and its spoken name. */
export function capOf(key: string, platform: KeyboardPlatform): readonly [cap: string, name: string] {
  return (platform === 'mac' ? onMac[key] : undefined) ?? everywhere[key] ?? [key, key]
}

/**
 * The keys of an accelerator in Electron's notation, as the system's keyboard prints them; empty for an empty one.
 * `labelOf` gives the print of another layout on a key that is named by its position.
 */
export function acceleratorKeys(
  accelerator: string,
  platform: KeyboardPlatform,
  labelOf: (key: string) => string | undefined = () => undefined,
): readonly string[] {
  const read = parseAccelerator(accelerator, platform)
  if (read === undefined) return accelerator === '' ? [] : [accelerator]
  return [...heldKeys(read.held, platform), labelOf(read.key) ?? capOf(read.key, platform)[0]]
}

/** The same keys in words, for screen readers. */
export function spokenKeys(
  accelerator: string,
  platform: KeyboardPlatform,
  labelOf: (key: string) => string | undefined = () => undefined,
): string {
  const read = parseAccelerator(accelerator, platform)
  if (read === undefined) return accelerator
  return [...heldNames(read.held, platform), labelOf(read.key) ?? capOf(read.key, platform)[1]].join(' ')
}
