import { clear, type Outcome, open } from '../fault.ts'
import {
  address,
  type Fields,
  type FieldTable,
  foundTime,
  list,
  listedAddress,
  needed,
  type Role,
  toldCount,
  toldText,
  toldTime,
} from '../roles.ts'
import type { Variant } from '../variants.ts'

const absent = { absent: true }

/** A value without one of its fields at any depth, or with another in its place. */
function without(value: unknown, name: string, told?: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, name, told))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key !== name) return [[key, without(item, name, told)]]
      return told === undefined ? [] : [[key, told]]
    }),
  )
}

/** An optional field, by the values that are accepted in its place. */
const told =
  (name: string, accepted: Readonly<Partial<Record<Variant, unknown>>>): Role =>
  (variant, value) => ({ value: without(value, name, accepted[variant]) })

/** An identifier is only what a path can carry. */
const identifier = told('remoteId', { 'is a number': '42', 'is a number as a text': '42' })

/** A display name may be missing, and `null` stands for none. */
const displayName: Role = (variant, value) =>
  variant === 'is null' || variant === 'is an empty text'
    ? { value: without(value, 'displayName', '') }
    : toldText('displayName')(variant, value)

/** Any text in the place of the date shows that an alias was deleted. */
const texts: readonly Variant[] = [
  'is a sentence',
  'is a number as a text',
  'is a very long text',
  'ends with NUL',
  'ends with half a surrogate pair',
]
const isText = (variant: Variant) => texts.includes(variant)

const item = (path: string, state: 'of an alias' | 'of a trashed alias' = 'of an alias'): Fields => ({
  [`${path}.id`]: identifier,
  [`${path}.description`]: toldText('label'),
  [`${path}.from_name`]: displayName,
  [`${path}.active`]: told('state', { 'is true': 'active', 'is false': 'off' }),
  [`${path}.pinned`]: told('pinned', { 'is true': true, 'is false': false }),
  [`${path}.recipients`]: told('destination', {}),
  [`${path}.recipients.0.email`]: told('destination', {}),
  ...(state === 'of an alias'
    ? {
        [`${path}.deleted_at`]: (variant: Variant, value: unknown): Outcome => ({
          value: isText(variant) ? without(value, 'state', 'trashed') : value,
        }),
      }
    : {}),
})

/** The alias of an answer whose state is the value. */
const stateFields: Fields = {
  data: needed,
  'data.email': () => open('answer-wrong-shape'),
  'data.active': (variant) => (variant === 'is false' ? { value: 'off' } : 'right'),
}

/** The alias of an answer to a change whose value is none. */
const changedFields: Fields = { data: needed, 'data.email': () => open('answer-wrong-shape') }

const pageFields = (first: unknown, three: unknown, one: unknown): Fields => ({
  data: list(first, three),
  'data.0': listedAddress(one),
  'data.0.email': listedAddress(one),
  'data.0.created_at': toldTime('createdAt'),
  ...item('data.0'),
  meta: told('total', {}),
  'meta.total': toldCount('total'),
})

/** Every field that is read from a correct answer of addy.io. */
export const addyFields: FieldTable = {
  create: {
    data: needed,
    'data.email': address,
    'data.created_at': toldTime('createdAt'),
    ...item('data'),
  },
  locate: {
    data: list(absent),
    'data.0.email': listedAddress(absent),
    'data.0.created_at': foundTime,
    ...item('data.0'),
  },
  list: pageFields(
    { items: [], total: 1 },
    { items: [], total: 1, unreadable: 3 },
    { items: [], total: 1, unreadable: 1 },
  ),
  setActive: stateFields,
  restore: stateFields,
  relabel: changedFields,
  pin: changedFields,
  setDisplayName: {
    ...changedFields,
    // A server that leaves the field out has no display names.
    'data.from_name': (variant) => {
      if (variant === 'is missing') return clear('not-found')
      return isText(variant) || variant === 'is null' || variant === 'is an empty text'
        ? open('answer-contradicts')
        : open('answer-wrong-shape')
    },
  },
  setRecipients: {
    ...changedFields,
    'data.recipients': told('destination', {}),
    'data.recipients.0.email': told('destination', {}),
  },
  choices: {
    data: list({ recipient: [] }),
    'data.0.id': (variant) => ({
      value: {
        recipient: variant.startsWith('is a number') ? [{ value: '42', words: 'me@inbox.example' }] : [],
      },
    }),
    'data.0.email': () => ({ value: { recipient: [] } }),
    'data.0.email_verified_at': (variant) => (variant === 'is null' ? { value: { recipient: [] } } : 'right'),
  },
  testKey: {
    data: needed,
    'data.subscription': toldText('plan'),
    'data.total_aliases': toldCount('addressCount'),
    'data.active_shared_domain_alias_limit': (variant, value) =>
      variant.startsWith('is a number')
        ? { value: { ...Object(value), quota: { limit: 42, used: 7, shared: true } } }
        : { value: without(value, 'quota') },
  },
}
