import { type KeyboardPlatform, type Modifier, parseAccelerator } from '../../shared/rules/accelerator.ts'
import { keyNames } from './words.ts'

/** The print on a key, and its spoken name. */
type Cap = readonly [cap: string, name: string]

/** Modifiers in the order of each system. */
const modifiersOf: Readonly<Record<KeyboardPlatform, readonly Modifier[]>> = {
  mac: ['Control', 'Alt', 'Shift', 'Super'],
  windows: ['Super', 'Control', 'Alt', 'Shift'],
  linux: ['Super', 'Control', 'Alt', 'Shift'],
}

/** The signs that keyboards of Apple print. */
const signsOfMac = {
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Super: '⌘',
  Return: '↩',
  Escape: '⎋',
  Backspace: '⌫',
  Delete: '⌦',
  Tab: '⇥',
  PageUp: '⇞',
  PageDown: '⇟',
  Home: '↖',
  End: '↘',
} as const

const arrows = { Up: '↑', Down: '↓', Left: '←', Right: '→' } as const

const has = <Names extends object>(names: Names, key: string): key is Extract<keyof Names, string> =>
  Object.hasOwn(names, key)

function modifierOf(modifier: Modifier, platform: KeyboardPlatform): Cap {
  const names = keyNames()
  if (platform === 'mac') return [signsOfMac[modifier], names.mac[modifier]]
  return modifier === 'Super' ? names[platform].Super : names.others[modifier]
}

/** The prints on the held keys, in the order of the system. */
export function heldKeys(held: ReadonlySet<Modifier>, platform: KeyboardPlatform): readonly string[] {
  return modifiersOf[platform]
    .filter((modifier) => held.has(modifier))
    .map((modifier) => modifierOf(modifier, platform)[0])
}

/** The spoken names of the held keys, in the order of the system. */
export function heldNames(held: ReadonlySet<Modifier>, platform: KeyboardPlatform): readonly string[] {
  return modifiersOf[platform]
    .filter((modifier) => held.has(modifier))
    .map((modifier) => modifierOf(modifier, platform)[1])
}

/** The print on a key by its name in Electron, and its spoken name. */
export function capOf(key: string, platform: KeyboardPlatform): Cap {
  const { everywhere, keypad, mac, signs } = keyNames()
  if (platform === 'mac' && has(signsOfMac, key)) return [signsOfMac[key], mac[key]]
  if (has(everywhere, key)) return everywhere[key]
  if (has(signs, key)) return [has(arrows, key) ? arrows[key] : key, signs[key]]
  const digit = /^num(\d)$/.exec(key)?.[1]
  return digit === undefined ? [key, key] : keypad(digit)
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
