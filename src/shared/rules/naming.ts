import * as v from 'valibot'

/** The style of an account's suggestions. `template` supports `{word}`, `{letters:N}`, `{digits:N}` and `{chars:N}`. */
export const namingStyle = v.variant('kind', [
  v.strictObject({
    kind: v.literal('random'),
    length: v.pipe(v.number(), v.integer(), v.minValue(6), v.maxValue(32)),
  }),
  v.strictObject({
    kind: v.literal('words'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
    separator: v.picklist(['.', '-', '_', '']),
    digits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  }),
  v.strictObject({
    kind: v.literal('template'),
    template: v.pipe(v.string(), v.maxLength(100)),
  }),
])

/** The style of an account's suggestions. */
export type NamingStyle = v.InferOutput<typeof namingStyle>

/** The style of a new account: two words and two digits, such as `amber.harbor42`. */
export const defaultNamingStyle: NamingStyle = {
  kind: 'words',
  count: 2,
  separator: '.',
  digits: 2,
}
