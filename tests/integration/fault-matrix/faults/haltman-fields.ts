import { ownDomain } from '../../../../src/shared/rules/domain-offer.ts'
import { open } from '../fault.ts'
import {
  address,
  echo,
  echoedAddress,
  type Fields,
  type FieldTable,
  foundTime,
  happened,
  list,
  listedAddress,
  needed,
  neededEcho,
  neededTruth,
  type Role,
  toldActive,
  toldAddress,
  toldCount,
  toldName,
  toldTime,
  yes,
} from '../roles.ts'

const absent = { absent: true }
const destination = toldAddress('destination')

/** The number of all addresses; a larger number means another page. */
const pagedCount: Role = (variant, value) => {
  const more = variant === 'is a number' || variant === 'is a number as a text'
  const counted = toldCount('total')(variant, value)
  return more && typeof counted === 'object' && 'value' in counted
    ? { value: { ...Object(counted.value), next: '1' } }
    : counted
}

/** A key is any text that a header can carry; whether it has the provider's form is checked when it is saved. */
const key: Role = (variant, value) =>
  variant === 'is a number as a text'
    ? { value: { ...Object(value), key: '42' } }
    : open('answer-wrong-shape')

const renewal: Role = (variant, value) => ({ value: { ...Object(value), renews: variant === 'is true' } })

const haltmanItem = (path: string): Fields => ({
  [`${path}.goto`]: destination,
  [`${path}.id`]: toldName('remoteId'),
  [`${path}.active`]: toldActive('state'),
})

/** Every field that is read from a correct answer of Haltman. */
export const haltmanFields: FieldTable = {
  create: { ok: yes, created: happened('is false'), address, goto: destination },
  locate: {
    items: list(absent),
    'items.0': listedAddress(absent),
    'items.0.address': listedAddress(absent),
    'items.0.created': foundTime,
    ...haltmanItem('items.0'),
    pagination: () => 'right',
  },
  list: {
    items: list({ items: [], total: 1 }, { items: [], total: 1, unreadable: 3 }),
    'items.0.address': listedAddress({ items: [], total: 1, unreadable: 1 }),
    'items.0.created': toldTime('createdAt'),
    ...haltmanItem('items.0'),
    'pagination.total': pagedCount,
  },
  remove: { ok: yes, deleted: happened('is false'), alias: echo },
  domains: { '0': () => ({ value: [ownDomain('segfault.example')] }) },
  testKey: { totals: toldCount('addressCount'), by_domain: () => 'right' },
  claimHandle: { ok: yes, created: happened('is false'), handle: neededEcho, goto: destination },
  setHandleDomain: {
    ok: yes,
    updated: () => 'right',
    handle: echo,
    domain: echo,
    disabled: neededTruth('is true', open('answer-contradicts')),
  },
  releaseHandle: { ok: yes, handle: echo, active: happened('is true') },
  askForKey: {
    ok: yes,
    email: echoedAddress,
    confirmation: needed,
    'confirmation.sent': neededTruth('is false', open('code-not-sent')),
    'confirmation.next_allowed_send_at': toldTime('nextSendAt'),
    'confirmation.remaining_attempts': toldCount('sendsLeft'),
    'confirmation.ttl_minutes': () => 'right',
  },
  lookAtCode: {
    ok: yes,
    pending: (variant) => (variant === 'is true' ? 'right' : open('answer-wrong-shape')),
    // An action with an unknown name creates no key.
    action: (variant, value) =>
      variant === 'is missing' ? 'right' : { value: { ...Object(value), action: 'other' } },
    email: needed,
  },
  confirmKey: {
    ok: yes,
    confirmed: happened('is false', open('answer-wrong-shape')),
    email: echoedAddress,
    token: key,
    expires_in_days: toldCount('expiresInDays'),
    automatic_renew: renewal,
  },
}
