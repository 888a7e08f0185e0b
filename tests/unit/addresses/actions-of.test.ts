import { describe, expect, test } from 'vitest'
import { type AddressFacts, actionsOf } from '../../../src/main/addresses/actions-of.ts'
import type { Operations, Provider } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { type AddressAction, wayBack } from '../../../src/shared/views/address.ts'

const { practice, haltman, likedo } = providers
const usual: AddressFacts = { state: 'active', hasAccount: true, ofHandle: false, isPerhapsDeleted: false }

/** A service with some of the operations of practice. */
function withOnly(...names: readonly (keyof Operations)[]): Pick<Provider, 'operations' | 'remakes'> {
  const { create, testKey } = practice.operations
  const some = Object.fromEntries(names.map((name) => [name, practice.operations[name]]))
  return { operations: { create, testKey, ...some } }
}

describe('an address offers', () => {
  test.each<[string, Parameters<typeof actionsOf>[0], Partial<AddressFacts>, readonly AddressAction[]]>([
    ['all that its service can do while it is active', practice, {}, ['turn-off', 'trash', 'delete']],
    ['to turn it on while it is off', practice, { state: 'off' }, ['turn-on', 'trash', 'delete']],
    ['to restore it from the trash', practice, { state: 'trashed' }, ['restore', 'delete']],
    ['nothing once it is deleted', practice, { state: 'deleted' }, []],
    ['nothing without its account', practice, { hasAccount: false }, []],
    ['nothing as part of a handle', practice, { ofHandle: true }, []],
    ['only another deletion while it is perhaps deleted', practice, { isPerhapsDeleted: true }, ['delete']],
    ['deletion for ever at a service that makes no name again', haltman, {}, ['delete-forever']],
    ['nothing while only its service can turn it on', haltman, { state: 'off' }, []],
    ['nothing at a service that can change nothing', likedo, {}, []],
    ['no trash that nothing leaves', withOnly('setActive', 'trash'), { state: 'trashed' }, []],
    ['no deletion at a service without one', withOnly('setActive'), {}, ['turn-off']],
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
