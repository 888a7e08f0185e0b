import { describe, expect, test } from 'vitest'
import { type AddressFacts, actionsOf } from '../../../src/main/addresses/actions-of.ts'
import { local } from '../../../src/main/providers/operation.ts'
import type { Operations, Provider } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { success } from '../../../src/shared/result.ts'
import { type AddressAction, wayBack } from '../../../src/shared/views/address.ts'

const { practice, haltman, likedo } = providers
const usual: AddressFacts = {
  state: 'active',
  isPinned: false,
  hasAccount: true,
  ofHandle: false,
  isPerhapsDeleted: false,
}

/** What an address offers whose service can do nothing. */
const unasked = ['copy', 'label', 'pin'] as const

/** A service with some of the operations of practice. */
function withOnly(...names: readonly (keyof Operations)[]): Pick<Provider, 'operations' | 'remakes'> {
  const { create, testKey } = practice.operations
  const some = Object.fromEntries(names.map((name) => [name, practice.operations[name]]))
  return { operations: { create, testKey, ...some } }
}

describe('an address offers', () => {
  const recipients: Pick<Provider, 'operations'> = {
    operations: { ...practice.operations, setRecipients: local(() => success({})) },
  }

  const named: Pick<Provider, 'operations'> = {
    operations: { ...practice.operations, setDisplayName: local(() => success(null)) },
  }

  const filtering: Pick<Provider, 'operations'> = {
    operations: { ...practice.operations, blockPromotions: local(() => success(null)) },
  }

  test.each<[string, Parameters<typeof actionsOf>[0], Partial<AddressFacts>, readonly AddressAction[]]>([
    [
      'all that its service can do while it is active',
      recipients,
      {},
      ['copy', 'copy-send-from', 'label', 'turn-off', 'pin', 'forward', 'trash', 'delete-forever'],
    ],
    [
      'to turn it on while it is off, and no address to write to',
      recipients,
      { state: 'off' },
      ['copy', 'label', 'turn-on', 'pin', 'forward', 'trash', 'delete-forever'],
    ],
    [
      'to restore it from the trash, and no recipients',
      recipients,
      { state: 'trashed' },
      ['copy', 'label', 'pin', 'restore', 'delete-forever'],
    ],
    [
      'its display name where the service has one',
      named,
      {},
      ['copy', 'copy-send-from', 'label', 'display-name', 'turn-off', 'pin', 'trash', 'delete-forever'],
    ],
    ['no display name in the trash', named, { state: 'trashed' }, [...unasked, 'restore', 'delete-forever']],
    [
      'to block promotions where the service says that they arrive',
      filtering,
      { blocksPromotions: false },
      [
        ...(['copy', 'copy-send-from', 'label', 'turn-off', 'block-promotions', 'pin'] as const),
        ...(['trash', 'delete-forever'] as const),
      ],
    ],
    [
      'to allow promotions that are blocked',
      filtering,
      { blocksPromotions: true },
      [
        ...(['copy', 'copy-send-from', 'label', 'turn-off', 'allow-promotions', 'pin'] as const),
        ...(['trash', 'delete-forever'] as const),
      ],
    ],
    [
      'neither where the service does not say',
      filtering,
      {},
      ['copy', 'copy-send-from', 'label', 'turn-off', 'pin', 'trash', 'delete-forever'],
    ],
    [
      'neither while it is off',
      filtering,
      { state: 'off', blocksPromotions: true },
      ['copy', 'label', 'turn-on', 'pin', 'trash', 'delete-forever'],
    ],
    ['its copy and its label once it is deleted', practice, { state: 'deleted' }, ['copy', 'label']],
    ['only what needs no service without its account', recipients, { hasAccount: false }, unasked],
    ['only what needs no service as part of a handle', recipients, { ofHandle: true }, unasked],
    [
      'only another deletion while it is perhaps deleted',
      recipients,
      { isPerhapsDeleted: true },
      [...unasked, 'delete-forever'],
    ],
    [
      'the page that its service has',
      likedo,
      { hasPage: true, isPinned: true },
      ['copy', 'label', 'unpin', 'open-at-service'],
    ],
    ['no page as part of a handle', likedo, { hasPage: true, ofHandle: true }, unasked],
    ['deletion for ever at a service that makes no name again', haltman, {}, [...unasked, 'delete-forever']],
    [
      'deletion at a service that makes names again',
      practice,
      { isPerhapsDeleted: true },
      [...unasked, 'delete'],
    ],
    ['no change while only its service can turn it on', haltman, { state: 'off' }, unasked],
    ['nothing that a service cannot do', likedo, {}, unasked],
    [
      'no restoring from a trash that only its service opens',
      withOnly('setActive', 'trash'),
      { state: 'trashed' },
      unasked,
    ],
    ['no deletion at a service without one', withOnly('setActive'), {}, ['copy', 'label', 'turn-off', 'pin']],
    ['to unpin what is pinned', likedo, { isPinned: true }, ['copy', 'label', 'unpin']],
    [
      'both ways of a pin that its service may not know',
      likedo,
      { isPinned: true, isPinUntold: true },
      ['copy', 'label', 'pin', 'unpin'],
    ],
  ])('%s', (_case, provider, facts, actions) => {
    expect(actionsOf(provider, { ...usual, ...facts })).toEqual(actions)
  })
})

test.each<[AddressAction | undefined, readonly AddressAction[]]>([
  ['delete', ['turn-off', 'trash', 'delete']],
  ['trash', ['turn-off', 'trash', 'delete-forever']],
  ['delete-forever', ['turn-off', 'delete-forever']],
  [undefined, ['turn-off']],
])('the mildest way back is %s', (way, can) => {
  expect(wayBack({ can })).toBe(way)
})
