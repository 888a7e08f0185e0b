import { describe, expect, test } from 'vitest'
import { type AddressFacts, actionsOf } from '../../../src/main/addresses/actions-of.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { AddressAction } from '../../../src/shared/views/address.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'

const usual: AddressFacts = { state: 'active', hasAccount: true, ofHandle: false }

describe('an address offers', () => {
  test.each<[string, ProviderId, Partial<AddressFacts>, readonly AddressAction[]]>([
    ['deletion at a service that creates a deleted name again', 'practice', {}, ['delete']],
    ['permanent deletion at a service that does not', 'haltman', {}, ['delete-forever']],
    ['nothing at a service without deletion', 'likedo', {}, []],
    ['nothing once it is deleted', 'practice', { state: 'deleted' }, []],
    ['nothing while its service has switched it off', 'haltman', { state: 'off' }, []],
    ['nothing without its account', 'haltman', { hasAccount: false }, []],
    ['nothing as part of a handle', 'haltman', { ofHandle: true }, []],
  ])('%s', (_case, provider, facts, actions) => {
    expect(actionsOf(providers[provider], { ...usual, ...facts })).toEqual(actions)
  })
})
