import { type KeyboardPlatform, type Modifier, primaryModifier } from '../../shared/rules/accelerator.ts'
import { capOf, heldKeys, heldNames } from './accelerator-keys.ts'

/** Names of keys that a pressed key and an accelerator call differently. */
const acceleratorNames: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
  ' ': 'Space',
}

/** A combination in the notation of `pressedKey`, in parts: `Mod+k` is Ctrl or Command with `K`. */
function partsOf(pressed: string, platform: KeyboardPlatform) {
  const names = pressed.endsWith('+') ? [...pressed.slice(0, -2).split('+'), '+'] : pressed.split('+')
  const key = names.at(-1) ?? ''
  const isHeld = (name: string) => names.slice(0, -1).includes(name)
  const held = new Set<Modifier>()
  if (isHeld('Mod')) held.add(primaryModifier(platform))
  if (isHeld('Ctrl')) held.add('Control')
  if (isHeld('Alt')) held.add('Alt')
  if (isHeld('Shift')) held.add('Shift')
  return { held, key: acceleratorNames[key] ?? (key.length === 1 ? key.toUpperCase() : key) }
}

/** The prints on the keys of a combination in the notation of `pressedKey`, as the system's keyboard has them. */
export function keyCaps(pressed: string, platform: KeyboardPlatform): readonly string[] {
  const { held, key } = partsOf(pressed, platform)
  return [...heldKeys(held, platform), capOf(key, platform)[0]]
}

/** The same keys in words, for screen readers. */
export function spokenCaps(pressed: string, platform: KeyboardPlatform): string {
  const { held, key } = partsOf(pressed, platform)
  return [...heldNames(held, platform), capOf(key, platform)[1]].join(' ')
}

/** The same keys as a value of `aria-keyshortcuts`. */
export function ariaKeys(pressed: string, platform: KeyboardPlatform): string {
  return pressed
    .replace('Mod+', platform === 'mac' ? 'Meta+' : 'Control+')
    .replace('Ctrl+', 'Control+')
    .replace(/ $/, 'Space')
}
