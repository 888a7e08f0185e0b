import { open } from '../fault.ts'
import { address, type FieldTable, list, listedAddress, needed, type Role, toldAddress } from '../roles.ts'

/** The name of an alias that was asked about; another one contradicts the request. */
const ownName: Role = (variant, value) => {
  if (variant === 'is a sentence' || variant === 'is a very long text') return needed(variant, value)
  if (variant === 'is a number as a text') return open('answer-contradicts')
  return needed(variant, value)
}

/** The name of a new alias. */
const newName: Role = (variant, value) =>
  variant === 'is a number as a text' ? open('answer-contradicts') : address(variant, value)

/** The name of an alias in a list. */
const listedName: Role = (variant) => {
  // No name is the catch-all, which is left out.
  if (variant === 'is an empty text') return { value: { items: [] } }
  if (variant !== 'is a number as a text') return listedAddress({ items: [], unreadable: 1 })(variant, {})
  return { value: { items: [{ address: '42@mine.example', destination: 'me@inbox.example' }] } }
}

/** Whether an alias at a domain receives mail. */
const receives =
  (contrary: 'is true' | 'is false'): Role =>
  (variant) =>
    variant === contrary ? { value: [] } : 'right'

/** The recipients without those of aliases. */
const accountOnly = { value: { recipient: [{ value: 'me@inbox.example' }] } }

/** Every field that is read from a correct answer of ImprovMX. */
export const improvmxFields: FieldTable = {
  create: { 'alias.alias': newName, 'alias.forward': toldAddress('destination') },
  locate: { 'alias.alias': ownName, 'alias.forward': toldAddress('destination') },
  list: {
    aliases: list({ items: [] }, { items: [], unreadable: 3 }),
    'aliases.0': listedAddress({ items: [], unreadable: 1 }),
    'aliases.0.alias': listedName,
    'aliases.0.forward': toldAddress('destination'),
  },
  setRecipients: { 'alias.alias': ownName, 'alias.forward': toldAddress('destination') },
  domains: {
    domains: (variant) => (variant === 'is an empty list' ? { value: [] } : open('answer-wrong-shape')),
    'domains.0.domain': needed,
    'domains.0.active': receives('is false'),
    'domains.0.banned': receives('is true'),
    'domains.0.routing_engine': () => 'right',
  },
  choices: {
    'domains.0.aliases': () => accountOnly,
    'domains.0.aliases.0.forward': () => accountOnly,
  },
  testKey: {
    account: needed,
    'account.email': needed,
    'account.locked': (variant) => (variant === 'is true' ? open('banned-owner') : 'right'),
  },
}
