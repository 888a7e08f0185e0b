import type { OperationName } from '../../../src/main/providers/provider.ts'
import { clear, type Outcome, open } from './fault.ts'
import type { Variant } from './variants.ts'

/** The effect of another value in the place of a field, while the rest of the answer is correct. */
export type Role = (variant: Variant, value: unknown) => Outcome

/** The fields of an answer by their paths, such as `items.0.id`, and the role of each. */
export type Fields = Readonly<Record<string, Role>>

/** The fields that each operation of a service reads. */
export type FieldTable = Partial<Record<OperationName, Fields>>

const isAbsent = (variant: Variant) => variant === 'is missing' || variant === 'is null'
/** Whether a value is a text that is not empty. */
export const isText = (variant: Variant) =>
  variant === 'is a sentence' ||
  variant === 'is a number as a text' ||
  variant === 'is a very long text' ||
  variant === 'ends with NUL' ||
  variant === 'ends with half a surrogate pair'

/** A copy of a value with another `name` at any depth; without the field if it is `undefined`. */
function telling(value: unknown, name: string, told: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => telling(item, name, told))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== name)
  const inside = kept.map(([key, item]) => [key, telling(item, name, told)])
  const own = name in value && told !== undefined ? [[name, told]] : []
  return Object.fromEntries([...inside, ...own])
}

/** Reports success; only `false` means a failure. */
export const yes: Role = (variant) => (variant === 'is false' ? clear('input-refused') : 'right')

/** Reports what happened; the opposite contradicts the request. */
export const happened =
  (contrary: 'is true' | 'is false', outcome: Outcome = open('answer-contradicts')): Role =>
  (variant) =>
    variant === contrary ? outcome : 'right'

/** The requested address. No other may be shown or copied. */
export const address: Role = (variant) =>
  open(isAbsent(variant) ? 'answer-wrong-shape' : 'answer-not-an-address')

/** A required field of exactly one type. */
export const needed: Role = () => open('answer-wrong-shape')

/** A required text that must repeat the request. */
export const neededEcho: Role = (variant) =>
  open(isText(variant) ? 'answer-contradicts' : 'answer-wrong-shape')

/** An optional text that must repeat the request. */
export const echo: Role = (variant) => (isText(variant) ? open('answer-contradicts') : 'right')

/** Repeats the address of the request; any other text is ignored. */
export const echoedAddress: Role = () => 'right'

/** A required truth value; the opposite contradicts the request. */
export const neededTruth =
  (contrary: 'is true' | 'is false', outcome: Outcome): Role =>
  (variant) => {
    if (variant === contrary) return outcome
    return variant === 'is true' || variant === 'is false' ? 'right' : open('answer-wrong-shape')
  }

/**
 * A required list, which may be empty. Its unusable items are left out.
 * @param some the value of a list whose three items cannot be read.
 */
export const list =
  (none: unknown, some = none): Role =>
  (variant) => {
    if (variant === 'is an empty list') return { value: none }
    return variant === 'is a list of such values' ? { value: some } : open('answer-wrong-shape')
  }

/** An address in a list; its item is left out without it. */
export const listedAddress =
  (without: unknown): Role =>
  () => ({ value: without })

/** An optional field, of which other values tell something or nothing. */
export const kept =
  (by: (variant: Variant) => unknown) =>
  (name: string): Role =>
  (variant, value) => ({ value: telling(value, name, by(variant)) })

/** An optional address. */
export const toldAddress = kept(() => undefined)

/** An optional number, also as a text. */
export const toldCount = kept((variant) =>
  variant === 'is a number' || variant === 'is a number as a text' ? 42 : undefined,
)

/** An optional moment; a small number counts seconds. */
export const toldTime = kept((variant) => (variant === 'is a number' ? 42_000 : undefined))

/** An address that was looked up: one that is clearly older than the attempt is found, and reported as older. */
export const foundTime: Role = (variant, value) => {
  const told = toldTime('createdAt')(variant, value)
  return variant === 'is a number' && typeof told === 'object' && 'value' in told
    ? { value: { ...Object(told.value), older: true } }
    : told
}

/** An optional truth value: whether an address is active. */
export const toldActive = kept((variant) => {
  if (variant === 'is true' || variant === 'is false') return variant === 'is true' ? 'active' : 'off'
  return undefined
})

const shownTexts: Partial<Record<Variant, string>> = {
  'is a sentence': 'no such thing',
  'is a number as a text': '42',
  'is a very long text': 'x'.repeat(200),
  'ends with NUL': 'amber\ufffd',
  'ends with half a surrogate pair': 'amber\ufffd',
}

/** An optional text, which is cleaned to be shown. */
export const toldText = kept((variant) => shownTexts[variant])

/** An optional name, as a text or a number. */
export const toldName = kept((variant) => (variant === 'is a number' ? '42' : shownTexts[variant]))
