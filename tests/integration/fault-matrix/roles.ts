import { clear, type Outcome, open } from './fault.ts'
import type { Variant } from './variants.ts'

/** What an operation makes of a field when something else stands there; the rest of the answer is right. */
export type Role = (variant: Variant, value: unknown) => Outcome

const isAbsent = (variant: Variant) => variant === 'is missing' || variant === 'is null'
const isText = (variant: Variant) =>
  variant === 'is a sentence' ||
  variant === 'is a number as a text' ||
  variant === 'is a very long text' ||
  variant === 'ends with NUL' ||
  variant === 'ends with half a character'

/** A copy of a value with another `name` in it, however deep; without one if it is `undefined`. */
function telling(value: unknown, name: string, told: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => telling(item, name, told))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== name)
  const inside = kept.map(([key, item]) => [key, telling(item, name, told)])
  const own = name in value && told !== undefined ? [[name, told]] : []
  return Object.fromEntries([...inside, ...own])
}

/** Says yes; only a plain no means no. */
export const yes: Role = (variant) => (variant === 'is no' ? clear('input-refused') : 'right')

/** Says what happened; the contrary contradicts what was asked. */
export const happened =
  (contrary: 'is yes' | 'is no', outcome: Outcome = open('answer-contradicts')): Role =>
  (variant) =>
    variant === contrary ? outcome : 'right'

/** The address that was asked for. Nothing else may be shown or copied. */
export const address: Role = (variant) =>
  open(isAbsent(variant) ? 'answer-wrong-shape' : 'answer-not-an-address')

/** Cannot be done without, and is nothing but this kind of thing. */
export const needed: Role = () => open('answer-wrong-shape')

/** A text that cannot be done without, and must repeat what was asked. */
export const neededEcho: Role = (variant) =>
  open(isText(variant) ? 'answer-contradicts' : 'answer-wrong-shape')

/** Repeats what was asked, if it says anything. */
export const echo: Role = (variant) => (isText(variant) ? open('answer-contradicts') : 'right')

/** Repeats the address that was asked with; anything but an address says nothing. */
export const echoedAddress: Role = () => 'right'

/** A truth that cannot be done without; the contrary contradicts what was asked. */
export const neededTruth =
  (contrary: 'is yes' | 'is no', outcome: Outcome): Role =>
  (variant) => {
    if (variant === contrary) return outcome
    return variant === 'is yes' || variant === 'is no' ? 'right' : open('answer-wrong-shape')
  }

/**
 * A list that cannot be done without. An empty one is a list, and what stands in it in vain is left out.
 * @param some what is made of a list whose three items cannot be read.
 */
export const list =
  (none: unknown, some = none): Role =>
  (variant) => {
    if (variant === 'is an empty list') return { value: none }
    return variant === 'is a list of what it should be' ? { value: some } : open('answer-wrong-shape')
  }

/** An address in a list: without it, its item is left out. */
export const listedAddress =
  (without: unknown): Role =>
  () => ({ value: without })

const kept =
  (by: (variant: Variant) => unknown) =>
  (name: string): Role =>
  (variant, value) => ({ value: telling(value, name, by(variant)) })

/** Tells an address, or nothing. */
export const toldAddress = kept(() => undefined)

/** Tells how many, by a number or by its text. */
export const toldCount = kept((variant) =>
  variant === 'is a number' || variant === 'is a number as a text' ? 42 : undefined,
)

/** Tells a moment; a small number counts seconds. */
export const toldTime = kept((variant) => (variant === 'is a number' ? 42_000 : undefined))

/** Tells whether. */
export const toldTruth = kept((variant) => {
  if (variant === 'is yes' || variant === 'is no') return variant === 'is yes'
  return undefined
})

const shownTexts: Partial<Record<Variant, string>> = {
  'is a sentence': 'no such thing',
  'is a number as a text': '42',
  'is a very long text': 'x'.repeat(200),
  'ends with NUL': 'amber\ufffd',
  'ends with half a character': 'amber\ufffd',
}

/** Tells something in words, which are made fit to be shown. */
export const toldText = kept((variant) => shownTexts[variant])

/** Tells a name, as a text or a number. */
export const toldName = kept((variant) => (variant === 'is a number' ? '42' : shownTexts[variant]))
