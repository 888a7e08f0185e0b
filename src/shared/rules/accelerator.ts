/** The systems with different keyboards. */
export type KeyboardPlatform = 'mac' | 'windows' | 'linux'

/** The modifier keys. `Super` is the Command key on a Mac and the Windows key on Windows. */
export const modifiers = ['Super', 'Control', 'Alt', 'Shift'] as const
/** A modifier key. */
export type Modifier = (typeof modifiers)[number]

/** A combination of keys: the held modifiers, and the pressed key by its name in Electron. */
export interface Accelerator {
  readonly held: ReadonlySet<Modifier>
  readonly key: string
}

/** The modifier of most commands in programs. */
export const primaryModifier = (platform: KeyboardPlatform): Modifier =>
  platform === 'mac' ? 'Super' : 'Control'

/** Names of modifiers with the same meaning on every system; Electron ignores the case of all names. */
const modifierNames: Readonly<Record<string, Modifier>> = {
  control: 'Control',
  ctrl: 'Control',
  alt: 'Alt',
  option: 'Alt',
  shift: 'Shift',
  super: 'Super',
  meta: 'Super',
}

const namedKeys = [
  'Space',
  'Tab',
  'Backspace',
  'Delete',
  'Insert',
  'Return',
  'Up',
  'Down',
  'Left',
  'Right',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  'PrintScreen',
  'Capslock',
  'Numlock',
  'Scrolllock',
  'VolumeUp',
  'VolumeDown',
  'VolumeMute',
  'MediaNextTrack',
  'MediaPreviousTrack',
  'MediaStop',
  'MediaPlayPause',
  'numdec',
  'numadd',
  'numsub',
  'nummult',
  'numdiv',
  ...Array.from({ length: 10 }, (_, digit) => `num${digit}`),
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
]

const keyByName: Readonly<Record<string, string>> = {
  ...Object.fromEntries(namedKeys.map((name) => [name.toLowerCase(), name])),
  enter: 'Return',
  esc: 'Escape',
}

/** Signs that Electron reads as Shift with another key, by the American layout. */
const shifted: Readonly<Record<string, string>> = {
  '~': '`',
  '!': '1',
  '@': '2',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
  '(': '9',
  ')': '0',
  _: '-',
  plus: '=',
  '{': '[',
  '}': ']',
  '|': '\\',
  ':': ';',
  '"': "'",
  '<': ',',
  '>': '.',
  '?': '/',
}

/** Letters, digits and signs: keys that type a character. */
const character = /^[A-Z0-9`\-=[\]\\;',./]$/

/** Whether a key types a character without a modifier. */
export function typesCharacter(key: string): boolean {
  return character.test(key) || key === 'Space' || /^num/.test(key)
}

function modifierOf(name: string, platform: KeyboardPlatform): Modifier | undefined {
  if (name === 'commandorcontrol' || name === 'cmdorctrl') return primaryModifier(platform)
  // Elsewhere Electron ignores the Command key, so the combination would differ from its text.
  if (name === 'command' || name === 'cmd') return platform === 'mac' ? 'Super' : undefined
  return Object.hasOwn(modifierNames, name) ? modifierNames[name] : undefined
}

/**
 * Reads a combination in Electron's notation
 * (https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators). `undefined` if the text is not a
 * combination, or does not work on this system.
 */
export function parseAccelerator(text: string, platform: KeyboardPlatform): Accelerator | undefined {
  const names = text.split('+').map((name) => name.trim().toLowerCase())
  const last = names.pop() ?? ''
  const held = new Set<Modifier>()
  for (const name of names) {
    const modifier = modifierOf(name, platform)
    if (modifier === undefined) return undefined
    held.add(modifier)
  }
  const base = Object.hasOwn(shifted, last) ? shifted[last] : undefined
  if (base !== undefined) return { held: held.add('Shift'), key: base }
  const upper = last.toUpperCase()
  if (character.test(upper)) return { held, key: upper }
  const key = Object.hasOwn(keyByName, last) ? keyByName[last] : undefined
  return key === undefined ? undefined : { held, key }
}

/** Writes a combination in Electron's notation. Equal combinations give equal texts. */
export function spellAccelerator({ held, key }: Accelerator, platform: KeyboardPlatform): string {
  const primary = primaryModifier(platform)
  const names = modifiers
    .filter((modifier) => held.has(modifier))
    .toSorted((a, b) => Number(b === primary) - Number(a === primary))
    .map((modifier) => (modifier === primary ? 'CommandOrControl' : modifier))
  return [...names, key].join('+')
}
