/** What can stand where something else belongs; absent for nothing at all. */
export const variants = {
  'is missing': undefined,
  'is null': null,
  'is an empty text': '',
  'is a sentence': 'no such thing',
  'is a number': 42,
  'is a number as a text': '42',
  'is yes': true,
  'is no': false,
  'is an empty list': [],
  'is an empty object': {},
  'is a list of what it should be': ['amber@haltman.example', 'amber@ig.do', 'amber'],
  'is a very long text': 'x'.repeat(300_000),
  'ends with NUL': 'amber\0',
  'ends with half a character': 'amber\ud800',
  'is named like what every object has': JSON.parse('{"__proto__":{"address":"a@b.example"}}'),
} as const

/** The name of a variant, so that it reads well behind the name of a field. */
export type Variant = keyof typeof variants

/** The names of all of them. */
// The keys of this object are what the type says.
export const variantNames = Object.keys(variants) as readonly Variant[]

/** A copy of a JSON value in which something else stands at a path. */
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
