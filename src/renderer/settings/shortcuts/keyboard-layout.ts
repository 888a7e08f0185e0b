import type { KeyboardPlatform } from '../../../shared/rules/accelerator.ts'

/** What a keyboard types with each of its keys (`KeyboardEvent.code`) when nothing is held. */
export type KeyboardLayout = ReadonlyMap<string, string>

/** What the sign keys of an American keyboard type, without Shift and with it. */
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

/** TypeScript knows nothing of it: https://wicg.github.io/keyboard-map/ */
interface NavigatorWithKeyboard {
  readonly keyboard?: { getLayoutMap(): Promise<KeyboardLayout> }
}

/** Asks Chromium for the layout in use; empty where it does not tell. */
export async function readKeyboardLayout(): Promise<KeyboardLayout> {
  try {
    const { keyboard } = navigator as NavigatorWithKeyboard
    return (await keyboard?.getLayoutMap()) ?? new Map()
  } catch {
    return new Map()
  }
}

/**
 * What is printed on the keys of an accelerator, where it is not their name: macOS binds places, so `Q` is the key that
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
