import { open } from '../fault.ts'
import {
  address,
  type Fields,
  type FieldTable,
  foundTime,
  listedAddress,
  needed,
  type Role,
  toldActive,
  toldText,
  toldTime,
} from '../roles.ts'
import type { Variant } from '../variants.ts'

/** A copy of a value in which every field of a name, at any depth, is another value, or is missing. */
function telling(value: unknown, name: string, told: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => telling(item, name, told))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === name ? told : telling(item, name, told),
  ])
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}

const isWhole = (variant: Variant) => variant === 'is a number' || variant === 'is a number as a text'

/** Fields of the last row of a list alone, since other rows come from other answers. */
const ofLast =
  (role: Role): Role =>
  (variant, value) => {
    const items: readonly unknown[] = Reflect.get(Object(value), 'items') ?? []
    const outcome = role(variant, { items: items.slice(-1) })
    if (typeof outcome !== 'object' || !('value' in outcome)) return outcome
    const { items: changed = [], ...more } = Object(outcome.value)
    return { value: { ...Object(value), ...more, items: [...items.slice(0, -1), ...changed] } }
  }

const identifier =
  (kind: 'R' | 'D'): Role =>
  (variant, value) => ({ value: telling(value, 'remoteId', isWhole(variant) ? `${kind}42` : undefined) })

/** A label, or any other text that may be empty. */
const label: Role = (variant, value) =>
  variant === 'is an empty text' ? { value: telling(value, 'label', '') } : toldText('label')(variant, value)

/** The mark stands among the sites of a text. */
const usedOn: Role = (variant, value) => {
  const isText = typeof variant === 'string' && /text|sentence|NUL|surrogate|null/.test(variant)
  return { value: telling(value, 'mark', isText ? '' : undefined) }
}

const blocks: Role = (variant, value) => ({
  value: telling(
    value,
    'blocksPromotions',
    variant === 'is true' || variant === 'is false' ? variant === 'is true' : undefined,
  ),
})

const ofMask = (kind: 'R' | 'D'): Fields => ({ id: identifier(kind), enabled: toldActive('state') })
const ofRow = (kind: 'R' | 'D'): Fields => ({
  ...ofMask(kind),
  created_at: toldTime('createdAt'),
  description: label,
  used_on: usedOn,
  block_list_emails: blocks,
})
const at = (path: string, fields: Fields, change: (role: Role) => Role = (role) => role): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, role]) => [`${path}${name}`, change(role)]))

/** The address of a mask that was asked about by its id, which must be the mask's own. */
const ownAddress: Role = needed

/** What an edit does not need. */
const ignored: Role = () => 'right'

/** The confirmed value of an edit. Any other one contradicts it. */
const confirmed =
  (right?: Variant): Role =>
  (variant) =>
    variant === right ? 'right' : open('answer-contradicts')

/** The plan decides what is offered. */
const premium =
  (without: (value: unknown) => unknown): Role =>
  (variant, value) => {
    if (variant === 'is true') return 'right'
    return variant === 'is false' ? { value: without(value) } : open('answer-wrong-shape')
  }

const [random] = [{ name: 'mozmail.com', naming: 'made' }]

/** Every field that is read from a correct answer of Firefox Relay. */
export const relayFields: FieldTable = {
  create: {
    full_address: address,
    ...ofMask('D'),
    created_at: toldTime('createdAt'),
    block_list_emails: blocks,
    description: label,
  },
  locate: { full_address: ownAddress, ...ofMask('R'), created_at: foundTime },
  locateUnnamed: {
    '0': needed,
    '0.full_address': needed,
    ...at('0.', ofRow('R')),
  },
  list: {
    '0.full_address': ofLast(listedAddress({ items: [], unreadable: 1 })),
    ...at('0.', ofRow('D'), ofLast),
  },
  setActive: {
    full_address: ownAddress,
    enabled: (variant) => {
      if (variant === 'is true') return 'right'
      return variant === 'is false' ? { value: 'off' } : open('answer-wrong-shape')
    },
    mask_type: ignored,
  },
  relabel: {
    full_address: ownAddress,
    description: (variant) =>
      variant === 'is an empty text'
        ? { reason: 'labels-off', leavesOpen: false }
        : open('answer-contradicts'),
  },
  blockPromotions: { full_address: ownAddress, block_list_emails: confirmed('is false') },
  domains: {
    '0.has_premium': premium(() => [random]),
    '0.subdomain': (variant) => ({
      value:
        variant === 'is a number as a text' ? [random, { name: '42.mozmail.com', naming: 'own' }] : [random],
    }),
  },
  testKey: {
    '0': needed,
    '0.has_premium': premium((value) => telling(value, 'plan', 'Free')),
    '0.total_masks': (variant, value) => ({
      value: telling(value, 'addressCount', isWhole(variant) ? 42 : undefined),
    }),
    '0.api_token': ignored,
    '0.at_mask_limit': ignored,
  },
}
