import { open } from '../fault.ts'
import {
  type Fields,
  type FieldTable,
  foundTime,
  isText,
  kept,
  listedAddress,
  needed,
  type Role,
  toldActive,
  toldName,
  toldText,
  toldTime,
} from '../roles.ts'

/** A description; an alias without one lacks the field. */
const description: Role = (variant, value) =>
  isText(variant) ? toldText('label')(variant, value) : kept(() => '')('label')(variant, value)

/** Recipients. What is neither an address nor the name of a server is not told. */
const recipients = kept((variant) =>
  variant === 'is a list of such values' ? 'amber@haltman.example, amber@ig.do' : undefined,
)('destination')

const aliasFields = (path: string): Fields => ({
  [`${path}id`]: toldId,
  [`${path}is_enabled`]: toldActive('state'),
  [`${path}description`]: description,
  [`${path}recipients`]: recipients,
  [`${path}labels`]: () => 'right',
  // The domain was asked for, so that the answer need not repeat it.
  [`${path}domain`]: () => 'right',
})

/** An identifier that a path can carry. */
const toldId: Role = (variant, value) =>
  variant === 'is a number' || variant === 'is a number as a text'
    ? toldName('remoteId')(variant, value)
    : kept(() => undefined)('remoteId')(variant, value)

/** The name of a new alias. Another one is not believed. */
const newName: Role = (variant) => {
  if (variant === 'is missing' || variant === 'is null') return open('answer-wrong-shape')
  return open(variant === 'is a number as a text' ? 'answer-contradicts' : 'answer-not-an-address')
}

/** The name of the alias that was asked about. */
const ownName: Role = (variant, value) =>
  variant === 'is a number as a text' ? open('answer-contradicts') : needed(variant, value)

const unreadable = listedAddress({ items: [], unreadable: 1 })

/** The name of a listed alias. */
const listedName: Role = (variant, value) =>
  variant === 'is a number as a text'
    ? kept(() => '42@mine.example')('address')(variant, value)
    : unreadable(variant, value)

/** Recipients to choose from. */
const offered: Role = (variant) => {
  const own = ['me@inbox.example']
  const others = variant === 'is a list of such values' ? ['amber@haltman.example', 'amber@ig.do'] : []
  return { value: { recipient: [...own, ...others].map((value) => ({ value, words: value })) } }
}

/** Every field that is read from a correct answer of Forward Email. */
export const forwardemailFields: FieldTable = {
  create: { name: newName, created_at: toldTime('createdAt'), ...aliasFields('') },
  locate: { name: ownName, created_at: foundTime, ...aliasFields('') },
  list: {
    '0': unreadable,
    '0.name': listedName,
    '0.created_at': toldTime('createdAt'),
    ...aliasFields('0.'),
  },
  setActive: {
    name: ownName,
    is_enabled: (variant) => {
      if (variant === 'is true') return { value: 'active' }
      return variant === 'is false' ? 'right' : open('answer-wrong-shape')
    },
  },
  relabel: { name: ownName },
  setRecipients: { name: ownName, recipients },
  domains: { '0.name': needed, '0.plan': () => 'right' },
  choices: { '0.recipients': offered },
  testKey: { email: () => 'right', plan: toldText('plan') },
}
