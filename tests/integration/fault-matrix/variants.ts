/** Other values in the place of a field; `undefined` removes it. */
export const variants = {
  'is missing': undefined,
  'is null': null,
  'is an empty text': '',
  'is a sentence': 'no such thing',
  'is a number': 42,
  'is a number as a text': '42',
  'is true': true,
  'is false': false,
  'is an empty list': [],
  'is an empty object': {},
  'is a list of such values': ['amber@haltman.example', 'amber@ig.do', 'amber'],
  'is a very long text': 'x'.repeat(300_000),
  'ends with NUL': 'amber\0',
  'ends with half a surrogate pair': 'amber\ud800',
  'has a field __proto__': JSON.parse('{"__proto__":{"address":"a@b.example"}}'),
} as const

/** The name of a variant, which continues the name of a field. */
export type Variant = keyof typeof variants

/** The names of all variants. */
// The keys of this object are exactly the names of the type.
export const variantNames = Object.keys(variants) as readonly Variant[]

/** A copy of a JSON value with a variant at a path. */
export function withAt(value: unknown, path: readonly (string | number)[], variant: Variant): unknown {
  const [step, ...rest] = path
  if (step === undefined) return variants[variant]
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? withAt(item, rest, variant) : item))
  }
  const entries = Object.entries(Object(value)).map(([name, item]) => [
    name,
    name === step ? withAt(item, rest, variant) : item,
  ])
  return Object.fromEntries(entries)
}
