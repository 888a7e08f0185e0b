/** The sizes of text, in percent of the usual size. */
export const textSizes = [100, 110, 125, 150, 175, 200] as const
/** A size of text, in percent of the usual size. */
export type TextSize = (typeof textSizes)[number]

/** The usual size of text. */
export const usualTextSize: TextSize = 100

/** What a key or a line of a menu does to the size of text. */
export const textSizeSteps = ['larger', 'smaller', 'usual'] as const
/** What a key or a line of a menu does to the size of text. */
export type TextSizeStep = (typeof textSizeSteps)[number]

/** The size after a step. The largest size has no larger one, and the usual one no smaller one. */
export function nextTextSize(size: TextSize, step: TextSizeStep): TextSize {
  if (step === 'usual') return usualTextSize
  const next = textSizes.indexOf(size) + (step === 'larger' ? 1 : -1)
  return (next < 0 ? undefined : textSizes[next]) ?? size
}

/** A pressed key: `key` and `code` as in the DOM's `KeyboardEvent`, and the keys that are held. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  /** Whether Ctrl or Command is held. */
  readonly command: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/**
 * The step of a pressed key: Ctrl or Command with plus, minus or zero, on any layout and on the number pad. The equals
 * sign counts as the plus on its key. With Ctrl or Command a key of the row of digits is its digit, whatever sign the
 * layout prints there.
 */
export function textSizeStepOf({ key, code, command, alt, shift }: KeyPress): TextSizeStep | undefined {
  if (!command || alt) return undefined
  if (code.startsWith('Digit') && !shift) return code === 'Digit0' ? 'usual' : undefined
  if (key === '0') return 'usual'
  if (key === '+' || (key === '=' && !shift)) return 'larger'
  return key === '-' ? 'smaller' : undefined
}

/** The keys of each step, for a list of keys. */
export const textSizeKeys: Readonly<Record<TextSizeStep, string>> = {
  larger: 'Mod++',
  smaller: 'Mod+-',
  usual: 'Mod+0',
}
