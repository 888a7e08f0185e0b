import { open } from '../fault.ts'
import { type FieldTable, needed, neededTruth, type Role } from '../roles.ts'

/** A local part, which any text can be that makes an address. */
const localPart: Role = (variant) => {
  if (variant === 'is a number as a text') return { value: { address: '42@duck.com' } }
  const isText = /^(?:is a sentence|is a very long text|ends with)/.test(variant)
  return open(isText ? 'answer-not-an-address' : 'answer-wrong-shape')
}

/** A key is any text that a header can carry; whether it has the provider's form is checked when it is saved. */
const key: Role = (variant, value) =>
  variant === 'is a number as a text'
    ? { value: { ...Object(value), key: '42' } }
    : open('answer-wrong-shape')

const isText = (variant: string) =>
  /^(?:is a sentence|is a number as a text|is a very long text|ends with)/.test(variant)

/** The user of the key; another one is refused. */
const owner: Role = (variant) => (isText(variant) ? open('key-for-another') : 'right')

/** Every field that is read from a correct answer of DuckDuckGo. */
export const duckduckgoFields: FieldTable = {
  create: { address: localPart },
  locate: {
    active: neededTruth('is false', { value: { found: { address: 'w11t-zqdr@duck.com', state: 'off' } } }),
  },
  setActive: { active: neededTruth('is true', { value: 'active' }) },
  testKey: { active: neededTruth('is false', 'right') },
  confirmKey: { user: needed, 'user.access_token': key, 'user.username': owner },
}
