import { type KeyboardPlatform, parseAccelerator, primaryModifier, typesCharacter } from './accelerator.ts'

/** Keys that browsers, editors and chat programs use with Shift and the primary modifier. */
const withShift = /^[A-FIJKLNOPRTU]$/

/**
 * Whether many programs have a command of their own on a combination: the primary modifier with a character, some
 * letters with Shift too, and Alt with a character, which opens menus outside macOS. A hotkey takes it from them all.
 */
export function isCommonAccelerator(text: string, platform: KeyboardPlatform): boolean {
  const accelerator = parseAccelerator(text, platform)
  if (accelerator === undefined || !typesCharacter(accelerator.key)) return false
  const { held, key } = accelerator
  const isPrimary = held.has(primaryModifier(platform))
  if (held.size === 1) return isPrimary || (platform !== 'mac' && held.has('Alt'))
  return held.size === 2 && isPrimary && held.has('Shift') && withShift.test(key)
}
