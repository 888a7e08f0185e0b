import type { Refusal } from '../../shared/failure.ts'
import type { KeyboardPlatform } from '../../shared/rules/accelerator.ts'
import { checkHotkey } from '../../shared/rules/check-hotkey.ts'
import type { HotkeyId } from '../../shared/views/desktop.ts'

/** The keys of each hotkey; empty if it is off. */
export type HotkeyKeys = ReadonlyMap<HotkeyId, string>

/** A hotkey as a file has it. */
export interface WrittenHotkey {
  readonly id: HotkeyId
  readonly written: string
  /** Its keys if those of the file cannot be used; empty for none. */
  readonly fallback: string
}

/** A combination that could not be used as it was written. */
export interface HotkeyProblem {
  readonly id: HotkeyId
  readonly written: string
  readonly refusal: Refusal
}

/**
 * Reads the hotkeys of the files, which may be written by hand. The default replaces a combination that this system
 * cannot use. A hotkey whose default belongs to another hotkey is off. Equal combinations become equal texts.
 */
export function repairHotkeys(
  hotkeys: readonly WrittenHotkey[],
  platform: KeyboardPlatform,
  byPortal: boolean,
): { readonly keys: HotkeyKeys; readonly problems: readonly HotkeyProblem[] } {
  const keys = new Map<HotkeyId, string>(hotkeys.map(({ id }) => [id, '']))
  const problems: HotkeyProblem[] = []
  const isTaken = (accelerator: string) => [...keys.values()].includes(accelerator)

  for (const { id, written } of hotkeys) {
    if (written === '') continue
    const checked = checkHotkey(written, platform, byPortal)
    if (checked.ok && !isTaken(checked.value)) {
      keys.set(id, checked.value)
      continue
    }
    const refusal: Refusal = checked.ok ? { reason: 'hotkey-twice' } : checked.failure
    problems.push({ id, written, refusal })
  }
  // A default is given only after every hotkey has the keys that were written for it.
  for (const { id } of problems) {
    const fallback = hotkeys.find((hotkey) => hotkey.id === id)?.fallback ?? ''
    keys.set(id, isTaken(fallback) ? '' : fallback)
  }
  return { keys, problems }
}
