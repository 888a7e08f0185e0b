import { clear, type Outcome, open } from '../fault.ts'
import { type Fields, type FieldTable, foundTime, type Role, toldName, toldText, toldTime } from '../roles.ts'

const wrongShape: Role = () => open('answer-wrong-shape')
const args = 'methodResponses.0.1'

/** The responses of an answer, and what finds one: its method and its call. */
const responses: Fields = {
  methodResponses: wrongShape,
  'methodResponses.0': wrongShape,
  'methodResponses.0.0': wrongShape,
  [args]: wrongShape,
  'methodResponses.0.2': wrongShape,
}

/** An optional state, whose unknown names are none. */
const state: Role = (_variant, value) => ({ value: without(value, 'state') })

/** A copy of a value without a field, at any depth. */
function without(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, name))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== name)
  return Object.fromEntries(kept.map(([key, each]) => [key, without(each, name)]))
}

/** A description, of which an empty one is told. */
const description: Role = (variant, value) => {
  const told = toldText('label')(variant, value)
  if (variant !== 'is an empty text' || typeof told !== 'object' || !('value' in told)) return told
  return { value: labelled(value) }
}

/** A copy of a value whose label is empty. */
function labelled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(labelled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'label' ? '' : labelled(each)]),
  )
}

const ofMasked = (path: string, time: Role): Fields => ({
  [`${path}id`]: toldName('remoteId'),
  [`${path}state`]: state,
  [`${path}description`]: description,
  [`${path}createdAt`]: time,
})

/** The rows of a list, and an empty list's outcome. */
const rows =
  (none: Outcome, unreadable: Outcome): Role =>
  (variant) => {
    if (variant === 'is an empty list') return none
    return variant === 'is a list of such values' ? unreadable : open('answer-wrong-shape')
  }

const page: Fields = {
  ...responses,
  [`${args}.list`]: rows(
    { value: { items: [], total: 0 } },
    { value: { items: [], unreadable: 3, total: 3 } },
  ),
  [`${args}.list.0.email`]: () => ({ value: { items: [], unreadable: 1, total: 1 } }),
  ...ofMasked(`${args}.list.0.`, toldTime('createdAt')),
}

const change: Fields = { ...responses, [`${args}.updated`]: wrongShape }

const email: Role = (variant) =>
  open(variant === 'is missing' || variant === 'is null' ? 'answer-wrong-shape' : 'answer-not-an-address')

/** Every field that is read from a correct answer of Fastmail. */
export const fastmailFields: FieldTable = {
  create: {
    ...responses,
    [`${args}.created`]: wrongShape,
    [`${args}.created.k`]: wrongShape,
    [`${args}.created.k.email`]: email,
    [`${args}.created.k.id`]: toldName('remoteId'),
    [`${args}.created.k.createdAt`]: toldTime('createdAt'),
  },
  list: page,
  locateUnnamed: page,
  locate: {
    ...responses,
    [`${args}.list`]: rows({ value: { absent: true } }, { value: { absent: true } }),
    [`${args}.list.0.email`]: () => ({ value: { absent: true } }),
    ...ofMasked(`${args}.list.0.`, foundTime),
  },
  setActive: change,
  trash: change,
  restore: change,
  relabel: change,
  remove: { ...responses, [`${args}.destroyed`]: wrongShape },
  domains: {
    ...responses,
    [`${args}.list`]: (variant) =>
      variant === 'is an empty list' || variant === 'is a list of such values'
        ? { value: [{ name: 'inbox.example', naming: 'begins', tail: 6, formats: ['words'], usual: true }] }
        : open('answer-wrong-shape'),
    [`${args}.list.0.createdAt`]: () => 'right',
  },
  testKey: {
    primaryAccounts: (variant) =>
      variant === 'is an empty object' || variant === 'has a field __proto__'
        ? clear('key-too-narrow')
        : open('answer-wrong-shape'),
    apiUrl: wrongShape,
    username: () => 'right',
  },
}
