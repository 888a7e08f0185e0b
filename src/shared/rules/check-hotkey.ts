import type { Refusal } from '../failure.ts'
import { failed, type Result, success } from '../result.ts'
import {
  type Accelerator,
  type KeyboardPlatform,
  parseAccelerator,
  spellAccelerator,
  typesCharacter,
} from './accelerator.ts'
import { programPurposes } from './hotkey-purpose.ts'
import { reservedAccelerators } from './reserved-accelerators.ts'

const mediaKey = /^(?:Volume|Media)/
const lockKey = /^(?:Caps|Num|Scroll)lock$/
/** Keys that today's keyboards have only if the user programs them, so nothing else uses them. */
const spareKey = /^F(?:1[3-9]|2[0-4])$/

const ofPrograms: ReadonlySet<string> = new Set(programPurposes)

type Rule = (accelerator: Accelerator, platform: KeyboardPlatform) => Refusal | undefined

const holdsOnly = ({ held }: Accelerator, ...allowed: readonly string[]) =>
  [...held].every((modifier) => allowed.includes(modifier))

const belongsToKey: Rule = ({ key }) => {
  if (mediaKey.test(key)) return { reason: 'hotkey-of-system', purpose: 'control-media' }
  if (key === 'PrintScreen') return { reason: 'hotkey-of-system', purpose: 'take-pictures' }
  return lockKey.test(key) ? { reason: 'hotkey-key-unusable' } : undefined
}

const isReserved: Rule = (accelerator, platform) => {
  const purpose = reservedAccelerators(platform).get(spellAccelerator(accelerator, platform))
  if (purpose === undefined) return undefined
  return { reason: ofPrograms.has(purpose) ? 'hotkey-of-programs' : 'hotkey-of-system', purpose }
}

const lacksModifier: Rule = (accelerator) =>
  holdsOnly(accelerator, 'Shift') && !spareKey.test(accelerator.key)
    ? { reason: 'hotkey-needs-modifier' }
    : undefined

const typesSomething: Rule = (accelerator, platform) => {
  const { held, key } = accelerator
  if (!typesCharacter(key)) return undefined
  // Option types another set of characters, and with Shift a third.
  if (platform === 'mac' && holdsOnly(accelerator, 'Alt', 'Shift')) return { reason: 'hotkey-types' }
  // Windows treats Ctrl+Alt as AltGr, which types characters in most layouts except the American one.
  const altGr = held.size === 2 && held.has('Control') && held.has('Alt')
  return platform === 'windows' && altGr ? { reason: 'hotkey-types-altgr' } : undefined
}

/** Explorer reserves the Windows key with one other key, and uses more of these with every version (electron#1395). */
const isWindowsKey: Rule = ({ held }, platform) =>
  platform === 'windows' && held.size === 1 && held.has('Super')
    ? { reason: 'hotkey-of-system', purpose: 'windows-key' }
    : undefined

/** The keys that Wayland's portal can tell apart; it has one name for all others (ui/base/accelerators/command.cc). */
const portalKey = /^(?:[A-Z0-9,.]|Up|Down|Left|Right|Insert|Delete|Home|End|PageUp|PageDown|Space|Tab)$/

const hasNoName: Rule = ({ key }) => (portalKey.test(key) ? undefined : { reason: 'hotkey-without-name' })

const rules: readonly Rule[] = [belongsToKey, isReserved, lacksModifier, typesSomething, isWindowsKey]

/**
 * Checks a combination for use as a global hotkey on a system, for the recorder, the settings file and the windows.
 * @param byPortal whether Wayland's portal may have to pass it on.
 * @returns the combination as `spellAccelerator` writes it, or why it cannot be used.
 */
export function checkHotkey(
  text: string,
  platform: KeyboardPlatform,
  byPortal = false,
): Result<string, Refusal> {
  const accelerator = parseAccelerator(text, platform)
  if (accelerator === undefined) return failed({ reason: 'hotkey-malformed' })
  for (const rule of byPortal ? [hasNoName, ...rules] : rules) {
    const refusal = rule(accelerator, platform)
    if (refusal !== undefined) return failed(refusal)
  }
  return success(spellAccelerator(accelerator, platform))
}
