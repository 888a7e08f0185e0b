import { open } from '../fault.ts'
import {
  address,
  type Fields,
  type FieldTable,
  foundTime,
  list,
  listedAddress,
  needed,
  type Role,
  toldActive,
  toldName,
  toldText,
  toldTime,
} from '../roles.ts'

/** A text that may be missing, and for which `null` stands for none. */
const maybeText =
  (name: string): Role =>
  (variant, value) =>
    variant === 'is null' || variant === 'is an empty text'
      ? { value: told(value, name, '') }
      : toldText(name)(variant, value)

/** A copy of a value whose field, at any depth, is another text. */
function told(value: unknown, name: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => told(item, name, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === name ? text : told(item, name, text)]),
  )
}

/** Without a readable mailbox in the list, the single one of older servers counts. */
const mailboxes: Role = () => 'right'

const aliasFields = (path: string): Fields => ({
  [`${path}id`]: toldName('remoteId'),
  [`${path}enabled`]: toldActive('state'),
  [`${path}note`]: maybeText('label'),
  [`${path}name`]: maybeText('displayName'),
  [`${path}mailboxes`]: mailboxes,
  [`${path}latest_activity`]: () => 'right',
})

/** The address of a new alias, which the answer tells twice. */
const newAddress: Role = (variant, value) =>
  variant === 'is missing' || variant === 'is null' ? 'right' : address(variant, value)

/** The address of an alias that was looked at by its id, which must be the alias's own. */
const ownAddress: Role = needed

/** The limit of a plan without subscription. */
const toldLimit: Role = (variant) => {
  const without = { plan: 'Free', addressCount: 3 }
  const isNumber = variant === 'is a number' || variant === 'is a number as a text'
  return { value: isNumber ? { ...without, quota: { limit: 42, used: 3 } } : without }
}

/** Every field that is read from a correct answer of SimpleLogin. */
export const simpleloginFields: FieldTable = {
  create: { email: newAddress, creation_timestamp: toldTime('createdAt'), ...aliasFields('') },
  locate: {
    'aliases.0.creation_timestamp': foundTime,
    ...aliasFields('aliases.0.'),
  },
  list: {
    aliases: list({ items: [] }, { items: [], unreadable: 3 }),
    'aliases.0': listedAddress({ items: [], unreadable: 1 }),
    'aliases.0.email': listedAddress({ items: [], unreadable: 1 }),
    'aliases.0.creation_timestamp': toldTime('createdAt'),
    ...aliasFields('aliases.0.'),
  },
  locateUnnamed: {
    aliases: list({ items: [] }, { items: [], unreadable: 3 }),
    'aliases.0.email': listedAddress({ items: [], unreadable: 1 }),
    'aliases.0.creation_timestamp': toldTime('createdAt'),
    ...aliasFields('aliases.0.'),
  },
  setActive: {
    enabled: (variant) => {
      if (variant === 'is true') return { value: 'active' }
      return variant === 'is false' ? 'right' : open('answer-wrong-shape')
    },
  },
  trash: { email: ownAddress },
  setRecipients: { email: ownAddress, mailboxes },
  sendFrom: { reverse_alias_address: address, existed: () => 'right', reverse_alias: () => 'right' },
  domains: {
    suffixes: (variant) => {
      const made = { name: 'sl.example', naming: 'made', formats: ['words', 'uuid'] }
      return variant === 'is an empty list' ? { value: [made] } : open('answer-wrong-shape')
    },
    'suffixes.0.suffix': needed,
  },
  choices: {
    mailboxes: list({ recipient: [] }),
    'mailboxes.0.email': () => ({ value: { recipient: [{ value: '1' }] } }),
  },
  testKey: {
    max_alias_free_plan: toldLimit,
    in_trial: (variant, value) => (variant === 'is true' ? { value: told(value, 'plan', 'Trial') } : 'right'),
  },
}
