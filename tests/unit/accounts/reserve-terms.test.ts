import { describe, expect, test } from 'vitest'
import type { AccountRecord, StoredOffer } from '../../../src/main/accounts/account-record.ts'
import { reserveTermsOf } from '../../../src/main/accounts/reserve-terms.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'

const at = (...listedDomains: readonly StoredOffer[]): AccountRecord => ({
  id: 'masked',
  provider: 'fastmail',
  nickname: 'Masked',
  server: 'https://api.fastmail.com',
  keyInQuery: false,
  keySaved: true,
  state: 'working',
  naming: defaultNamingStyle,
  listedDomains: [...listedDomains],
  listedAt: 0,
})

describe('what an account is like for its reserve', () => {
  const termsAt = (offer: StoredOffer) => reserveTermsOf(at(offer), providers.fastmail)

  test('does not change with the domain that the service chose last', () => {
    const offer = { naming: 'begins', tail: 6, usual: true } as const
    expect(termsAt({ ...offer, name: 'one.example' })).toBe(termsAt({ ...offer, name: 'two.example' }))
  })

  test('changes with a domain that the account chooses', () => {
    const offer = { naming: 'begins', tail: 6 } as const
    expect(termsAt({ ...offer, name: 'one.example' })).not.toBe(termsAt({ ...offer, name: 'two.example' }))
  })
})
