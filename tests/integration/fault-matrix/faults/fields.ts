import type { OperationName } from '../../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../../src/shared/rules/domain-offer.ts'
import type { MatrixRow } from '../describe-matrix.ts'
import { open, saying } from '../fault.ts'
import { matrixOperations, type RemoteId } from '../operations.ts'
import {
  address,
  echo,
  echoedAddress,
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
  toldText,
  toldTime,
  yes,
} from '../roles.ts'
import { variantNames, withAt } from '../variants.ts'

type Fields = Readonly<Record<string, Role>>

const absent = { absent: true }
const destination = toldAddress('destination')

/** An address that was looked up: one that is clearly older than the attempt is found, and reported as older. */
const foundTime: Role = (variant, value) => {
  const told = toldTime('createdAt')(variant, value)
  return variant === 'is a number' && typeof told === 'object' && 'value' in told
    ? { value: { ...Object(told.value), older: true } }
    : told
}

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
const likedoItem = (path: string): Fields => ({
  [`${path}.id`]: toldName('remoteId'),
  [`${path}.tag`]: toldText('label'),
})

/** Every field that is read from a correct answer, and its role. */
const fields: Readonly<Record<RemoteId, Partial<Record<OperationName, Fields>>>> = {
  haltman: {
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
  },
  likedo: {
    create: {
      success: yes,
      data: needed,
      'data.email': address,
      'data.createdAt': toldTime('createdAt'),
      ...likedoItem('data'),
    },
    locate: {
      success: yes,
      data: list(absent),
      'data.0.email': listedAddress(absent),
      'data.0.createdAt': foundTime,
      ...likedoItem('data.0'),
    },
    list: {
      success: yes,
      data: list({ items: [], total: 1 }, { items: [], total: 1, unreadable: 3 }),
      'data.0': listedAddress({ items: [], total: 1, unreadable: 1 }),
      'data.0.email': listedAddress({ items: [], total: 1, unreadable: 1 }),
      'data.0.createdAt': toldTime('createdAt'),
      ...likedoItem('data.0'),
      total: toldCount('total'),
    },
    testKey: {
      success: yes,
      data: (variant, value) => anyList(variant, value),
      total: toldCount('addressCount'),
    },
  },
}

/** A list whose items are not read. */
const anyList: Role = (variant) =>
  variant === 'is an empty list' || variant === 'is a list of such values'
    ? 'right'
    : open('answer-wrong-shape')

const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** Every field of every answer, with every other value in its place. */
export const fieldFaults: readonly MatrixRow[] = matrixOperations.flatMap((operation) =>
  Object.entries(fields[operation.provider][operation.name] ?? {}).flatMap(([path, role]) =>
    variantNames.map(
      (variant): MatrixRow => ({
        ...saying(
          `answers with a field ${path} that ${variant}`,
          ({ body }) => ({ body: withAt(body, steps(path), variant) }),
          role(variant, operation.value),
        ),
        operations: [operation],
      }),
    ),
  ),
)
