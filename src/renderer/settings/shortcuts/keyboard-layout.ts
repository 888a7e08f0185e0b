import type { KeyboardPlatform } from '../../../shared/rules/accelerator.ts'

/** The character that each key (`KeyboardEvent.code`) types without a modifier. */
export type KeyboardLayout = ReadonlyMap<string, string>

/** The characters of an American keyboard's sign keys, without Shift and with it. */
export const americanSigns: Readonly<Record<string, readonly [string, string]>> = {
  Backquote: ['`', '~'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Backslash: ['\\', '|'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
}

const placeOfSign = new Map(Object.entries(americanSigns).map(([code, [sign]]) => [sign, code]))

/** Missing in TypeScript's types: https://wicg.github.io/keyboard-map/ */
interface NavigatorWithKeyboard {
  readonly keyboard?: { getLayoutMap(): Promise<KeyboardLayout> }
}

/** Asks Chromium for the layout in use; empty if Chromium does not report it. */
export async function readKeyboardLayout(): Promise<KeyboardLayout> {
  try {
    const { keyboard } = navigator as NavigatorWithKeyboard
    return (await keyboard?.getLayoutMap()) ?? new Map()
  } catch {
    return new Map()
  }
}

/**
 * The prints on the keys of an accelerator that differ from their names: macOS binds positions, so `Q` is the key that
 * types an A on a French keyboard (electron#19747). Digits keep their names, although a French keyboard needs Shift.
 */
export function labelsOf(
  layout: KeyboardLayout,
  platform: KeyboardPlatform,
): (key: string) => string | undefined {
  if (platform !== 'mac') return () => undefined
  return (key) => {
    const code = /^[A-Z]$/.test(key) ? `Key${key}` : placeOfSign.get(key)
    return code === undefined ? undefined : layout.get(code)?.toUpperCase()
  }
}
