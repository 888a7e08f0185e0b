import { describe, expect, it } from 'vitest'
import { checkDomain, isDomain, normalizeDomain } from '../../../src/shared/rules/domain-name.ts'
import { canonicalAddress } from '../../../src/shared/rules/email-address.ts'

describe('a domain', () => {
  it.each([
    ['Example.COM', 'example.com'],
    [' @example.com ', 'example.com'],
    ['a.xn--p1ai', 'a.xn--p1ai'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['@bücher.example', 'xn--bcher-kva.example'],
  ])('typed as %j is %s', (typed, domain) => {
    expect(normalizeDomain(typed)).toBe(domain)
    expect(checkDomain(typed)).toBeUndefined()
  })

  it.each([
    'ü',
    'ü:80.example',
    'ü/x.example',
    'ü@x.example',
    'ü.example.',
    '１２７.０.０.１',
    'bü cher.example',
    'bü%2e.example',
    'exa\u00admple.com',
    'ü\u202e.example',
    'xn--.com',
    'example.xn--',
    'example.123',
    `${'ü'.repeat(64)}.example`,
  ])('is not %j', (typed) => {
    expect(checkDomain(typed)?.reason).toBe('domain-malformed')
    expect(isDomain(normalizeDomain(typed))).toBe(false)
  })

  it('whose ending is punycode is refused only if the service requires it', () => {
    const plain = { plainEnding: true }
    expect(checkDomain('пример.рф', plain)?.reason).toBe('domain-ending-refused')
    expect(checkDomain('a.xn--p1ai', plain)?.reason).toBe('domain-ending-refused')
    expect(checkDomain('bücher.example', plain)).toBeUndefined()
    expect(checkDomain('a.xn--p1ai')).toBeUndefined()
  })
})

describe('an address', () => {
  it.each([
    ['Me@Bücher.example', 'me@xn--bcher-kva.example'],
    ['me@a.xn--p1ai', 'me@a.xn--p1ai'],
    ['me@пример.рф', 'me@xn--e1afmkfd.xn--p1ai'],
  ])('%j is kept as %s', (typed, address) => {
    expect(canonicalAddress(typed)).toBe(address)
  })

  it.each([
    'mé@example.com',
    'me@ example.com',
    'me@@example.com',
    'me@exa\u00admple.com',
    '\u212a@example.com',
  ])('is not %j', (typed) => {
    expect(canonicalAddress(typed)).toBeUndefined()
  })
})
