import type { Refusal } from '../../shared/failure.ts'
import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import { checkHotkey } from '../../shared/rules/check-hotkey.ts'
import { defaultHotkeys, type HotkeyName, hotkeyNames } from '../../shared/views/desktop.ts'

/** The keys of each hotkey; empty if it is off. */
export type HotkeyKeys = Readonly<Record<HotkeyName, string>>

/** A combination that could not be used as it was written. */
export interface HotkeyProblem {
  readonly name: HotkeyName
  readonly written: string
  readonly refusal: Refusal
}

/**
 * Reads the hotkeys of a settings file, which may be written by hand. The default replaces a combination that this
 * system cannot use. A hotkey whose default belongs to the other hotkey is off. Equal combinations become equal texts.
 */
export function repairHotkeys(
  written: HotkeyKeys,
  platform: KeyboardPlatform,
  byPortal: boolean,
): { readonly keys: HotkeyKeys; readonly problems: readonly HotkeyProblem[] } {
  const keys: Record<HotkeyName, string> = { newAddress: '', openPopover: '' }
  const problems: HotkeyProblem[] = []
  const isTaken = (accelerator: string) => hotkeyNames.some((name) => keys[name] === accelerator)

  for (const name of hotkeyNames) {
    if (written[name] === '') continue
    const checked = checkHotkey(written[name], platform, byPortal)
    if (checked.ok && !isTaken(checked.value)) {
      keys[name] = checked.value
      continue
    }
    const refusal: Refusal = checked.ok ? { reason: 'hotkey-twice' } : checked.failure
    problems.push({ name, written: written[name], refusal })
    keys[name] = isTaken(defaultHotkeys[name]) ? '' : defaultHotkeys[name]
  }
  return { keys, problems }
}
