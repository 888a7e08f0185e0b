import { open } from '../fault.ts'
import { type FieldTable, list, needed, type Role, toldActive, toldText } from '../roles.ts'

/** A part without which a rule is of another kind, and no address. */
const otherKind: Role = () => ({ value: { items: [] } })

/** The same where one rule was asked for. */
const noRule: Role = () => ({ value: { absent: true } })

/** An identifier is only what a path can carry. */
const identifier: Role = (variant, value) =>
  variant === 'is a number as a text' ? 'right' : needed(variant, value)

/** A name that may be empty. */
const label: Role = (variant, value) =>
  variant === 'is an empty text'
    ? { value: { ...Object(value), label: '' } }
    : toldText('label')(variant, value)

/** Every field that is read from a correct answer of Cloudflare. */
export const cloudflareFields: FieldTable = {
  create: {
    result: needed,
    'result.id': identifier,
    'result.enabled': toldActive('state'),
    'result.name': label,
    'result.matchers': needed,
    'result.actions.0.value': needed,
  },
  locate: { 'result.0.matchers.0.value': noRule, 'result.0.source': () => 'right' },
  list: {
    result: list({ items: [] }, { items: [], unreadable: 3 }),
    'result.0.matchers.0.value': otherKind,
    'result.0.matchers.0.type': otherKind,
    'result.0.actions.0.type': otherKind,
    'result.0.actions.0.value': otherKind,
    'result.0.actions': otherKind,
  },
  setActive: { 'result.matchers': needed },
  setRecipients: { 'result.matchers.0.value': needed },
  domains: {
    result: (variant) => (variant === 'is an empty list' ? { value: [] } : open('answer-wrong-shape')),
    'result.0.id': identifier,
    'result.0.name': needed,
  },
  choices: { result: list({ recipient: [] }), 'result.0.verified': () => ({ value: { recipient: [] } }) },
  testKey: {
    result: (variant) =>
      variant === 'is an empty list' || variant === 'is a list of such values'
        ? 'right'
        : open('answer-wrong-shape'),
  },
}
