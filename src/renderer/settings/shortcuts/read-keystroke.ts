import { type KeyboardPlatform, type Modifier, spellAccelerator } from '../../../shared/rules/accelerator.ts'
import { americanSigns, type KeyboardLayout } from './keyboard-layout.ts'

/** The properties of a keyboard event that a recorder needs. */
export interface Keystroke {
  readonly code: string
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
  /** Whether AltGr is held; Windows reports it instead of Ctrl and Alt. */
  readonly altGraph: boolean
}

/** The meaning of a keystroke for a recorder. */
export type Recorded =
  | { readonly kind: 'holding'; readonly held: ReadonlySet<Modifier> }
  | { readonly kind: 'cancel' | 'clear' | 'leave' }
  | { readonly kind: 'keys'; readonly accelerator: string }

/** A key that no system can bind. The main process answers it with a failure. */
const unusable = 'Unusable'

const sign = /^[`\-=[\]\\;',./]$/

const modifierOfKey: Readonly<Record<string, readonly Modifier[]>> = {
  Control: ['Control'],
  Alt: ['Alt'],
  Shift: ['Shift'],
  Meta: ['Super'],
  OS: ['Super'],
}

const namedCodes: Readonly<Record<string, string>> = {
  Space: 'Space',
  Tab: 'Tab',
  Enter: 'Return',
  Escape: 'Escape',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  PrintScreen: 'PrintScreen',
  CapsLock: 'Capslock',
  NumLock: 'Numlock',
  ScrollLock: 'Scrolllock',
  AudioVolumeUp: 'VolumeUp',
  AudioVolumeDown: 'VolumeDown',
  AudioVolumeMute: 'VolumeMute',
  VolumeUp: 'VolumeUp',
  VolumeDown: 'VolumeDown',
  VolumeMute: 'VolumeMute',
  MediaTrackNext: 'MediaNextTrack',
  MediaTrackPrevious: 'MediaPreviousTrack',
  MediaStop: 'MediaStop',
  MediaPlayPause: 'MediaPlayPause',
  NumpadAdd: 'numadd',
  NumpadSubtract: 'numsub',
  NumpadMultiply: 'nummult',
  NumpadDivide: 'numdiv',
  NumpadDecimal: 'numdec',
}

function heldIn(stroke: Keystroke, platform: KeyboardPlatform): Set<Modifier> {
  const held = new Set<Modifier>(modifierOfKey[stroke.key])
  if (stroke.ctrlKey) held.add('Control')
  if (stroke.altKey) held.add('Alt')
  if (stroke.shiftKey) held.add('Shift')
  if (stroke.metaKey) held.add('Super')
  if (stroke.altGraph && platform === 'windows') held.add('Control').add('Alt')
  return held
}

/** The name of a sign key for Electron; see `keyOf`. */
function signOf(stroke: Keystroke, platform: KeyboardPlatform, layout: KeyboardLayout): string {
  const american = americanSigns[stroke.code]
  if (platform === 'mac') return american?.[0] ?? unusable
  const printed = layout.get(stroke.code)
  // X11 binds the key with this sign, at any position.
  if (platform === 'linux' && printed !== undefined && sign.test(printed)) return printed
  // Windows numbers its keys by the American layout; in another layout, a sign's number is another key (electron#28900).
  const isAmerican =
    printed === undefined ? american?.includes(stroke.key) === true : printed === american?.[0]
  return isAmerican && american !== undefined ? american[0] : unusable
}

/**
 * The name by which Electron binds the pressed key. macOS binds a position, named as on an American keyboard
 * (electron#19747). Windows and X11 bind the key that types a letter, so the layout's print counts. The position counts
 * if the print is not a Latin letter.
 */
function keyOf(stroke: Keystroke, platform: KeyboardPlatform, layout: KeyboardLayout): string {
  const { code, key } = stroke
  const named = Object.hasOwn(namedCodes, code) ? namedCodes[code] : undefined
  if (named !== undefined) return named
  if (/^F(?:[1-9]|1\d|2[0-4])$/.test(code)) return code
  // Without NumLock it acts as an arrow or another key, which every system treats as a different key.
  const numpad = /^Numpad(\d)$/.exec(code)?.[1]
  if (numpad !== undefined) return key === numpad ? `num${numpad}` : unusable

  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
  if (platform === 'mac') return place ?? signOf(stroke, platform, layout)
  const printed = layout.get(code) ?? (key.length === 1 ? key : '')
  if (/^[a-z]$/i.test(printed)) return printed.toUpperCase()
  if (/^\d$/.test(printed)) return printed
  // A layout such as Dvorak, with signs at the positions of letters, moves their key numbers along.
  if (/^Key/.test(code) && layout.has(code) && sign.test(printed)) return printed
  return place ?? signOf(stroke, platform, layout)
}

/**
 * Reads a pressed key: a whole combination in Electron's notation, the modifiers held so far, or a key that ends the
 * recording. `layout` holds the prints on the keys, empty if unknown.
 */
export function readKeystroke(
  stroke: Keystroke,
  platform: KeyboardPlatform,
  layout: KeyboardLayout,
): Recorded {
  const held = heldIn(stroke, platform)
  if (Object.hasOwn(modifierOfKey, stroke.key) || stroke.key === 'AltGraph') return { kind: 'holding', held }
  if (held.size === 0) {
    if (stroke.key === 'Escape') return { kind: 'cancel' }
    if (stroke.key === 'Delete' || stroke.key === 'Backspace') return { kind: 'clear' }
  }
  const shiftAlone = held.size === 1 && held.has('Shift')
  if (stroke.key === 'Tab' && (held.size === 0 || shiftAlone)) return { kind: 'leave' }
  // Electron has no name for AltGr on systems where it is not Ctrl with Alt.
  const key = stroke.altGraph && platform !== 'windows' ? unusable : keyOf(stroke, platform, layout)
  return { kind: 'keys', accelerator: spellAccelerator({ held, key }, platform) }
}

/** The modifiers that are still held after a key was released. */
export function heldAfter(stroke: Keystroke, platform: KeyboardPlatform): ReadonlySet<Modifier> {
  const held = heldIn({ ...stroke, key: '' }, platform)
  // Some systems count the released key as held.
  for (const modifier of modifierOfKey[stroke.key] ?? []) held.delete(modifier)
  return held
}
