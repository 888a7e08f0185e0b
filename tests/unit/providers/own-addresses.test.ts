import { describe, expect, test } from 'vitest'
import { domainsOf, domainsWithoutService } from '../../../src/main/accounts/account-domains.ts'
import { actionsOf } from '../../../src/main/addresses/actions-of.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { ownDomain } from '../../../src/main/providers/own-domain.ts'
import { plusAddressing } from '../../../src/main/providers/plus-addressing.ts'
import { practice } from '../../../src/main/providers/practice.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { isOffered, ownDomain as offerOfDomain, ruleAt } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { checkTyped, normalizeTyped } from '../../../src/shared/rules/typed-choice.ts'
import { localAnswer } from './answer.ts'

const createAt = (options: Options, localPart: string, domain = options.domain ?? '') =>
  localAnswer(ownDomain, 'create', { localPart, domain: offerOfDomain(domain), label: '' }, options)
const plus = (options: Options) => localAnswer(plusAddressing, 'domains', undefined, options)
function createPlus(options: Options, localPart: string) {
  const offers = plus(options)
  const [domain = offerOfDomain('none.example')] = offers.ok ? offers.value : []
  return localAnswer(plusAddressing, 'create', { localPart, domain, label: '' }, options)
}

describe('an own domain', () => {
  test.each([
    ['amber', 'amber@example.com'],
    [' Amber.Harbor42 ', 'amber.harbor42@example.com'],
    ["o'neil+shop=1/2", "o'neil+shop=1/2@example.com"],
    ["!#$%&'*+/=?^_`{|}~-", "!#$%&'*+/=?^_`{|}~-@example.com"],
    ['x'.repeat(64), `${'x'.repeat(64)}@example.com`],
  ])('makes every valid name: %s', (localPart, address) => {
    expect(createAt({ domain: 'example.com' }, localPart)).toEqual({ ok: true, value: { address } })
  })

  test.each([
    ['', 'name-empty'],
    ['a b', 'name-bad-character'],
    ['ä', 'name-bad-character'],
    ['"a"', 'name-bad-character'],
    ['.a', 'name-bad-dots'],
    ['a@b', 'name-is-address'],
    ['x'.repeat(65), 'name-too-long'],
  ])('refuses %j: %s', (localPart, reason) => {
    expect(createAt({ domain: 'example.com' }, localPart)).toMatchObject({ ok: false, failure: { reason } })
  })

  test('makes names only at the domain of the account', () => {
    const other = createAt({ domain: 'example.com' }, 'amber', 'example.org')
    expect(other).toMatchObject({ ok: false, failure: { reason: 'domain-refused', field: 'domain' } })
    expect(createAt({}, 'amber', 'example.com').ok).toBe(false)
    expect(createAt({ domain: 'no domain' }, 'amber', 'no domain').ok).toBe(false)
  })

  test('keeps the whole address short enough for mail', () => {
    const domain = `${'a'.repeat(63)}.`.repeat(3).concat('example')
    const room = 253 - domain.length
    expect(createAt({ domain }, 'x'.repeat(room))).toMatchObject({ ok: true })
    expect(createAt({ domain }, 'x'.repeat(room + 1))).toMatchObject({
      failure: { reason: 'name-too-long', limit: room },
    })
  })
})

describe('plus-addressing', () => {
  test.each([
    [{ mailbox: 'me@example.com' }, 'shop', 'me+shop@example.com'],
    [{ mailbox: 'Me@Example.com', separator: '-' }, 'Shop', 'me-shop@example.com'],
    [{ mailbox: 'me@example.com', separator: '.' }, 'shop', 'me.shop@example.com'],
    [{ mailbox: 'me+old@example.com', separator: '=' }, 'shop', 'me+old=shop@example.com'],
    [{ mailbox: 'me@bücher.example' }, 'shop', 'me+shop@xn--bcher-kva.example'],
  ])('of %j makes of %j the address %s', (options, name, address) => {
    const made = createPlus(options, name)
    expect(made).toMatchObject({ ok: true, value: { address } })
  })

  test('says where the mail goes', () => {
    expect(createPlus({ mailbox: 'me@example.com' }, 'shop')).toEqual({
      ok: true,
      value: { address: 'me+shop@example.com', destination: 'me@example.com' },
    })
  })

  test('offers the domain of the mailbox with its head, which an address must have', () => {
    const offer = { name: 'example.com', naming: 'own', head: 'me+' } as const
    expect(plus({ mailbox: 'me@example.com' })).toEqual({ ok: true, value: [offer] })
    expect(isOffered(offer, 'shop', 'me+shop@example.com')).toBe(true)
    expect(isOffered(offer, 'shop', 'shop@example.com')).toBe(false)
  })

  test.each([{}, { mailbox: '' }, { mailbox: 'me' }, { mailbox: 'me@example' }])(
    'offers nothing without a usable mailbox: %j',
    (options) => {
      expect(plus(options)).toEqual({ ok: true, value: [] })
      expect(createPlus(options, 'shop')).toMatchObject({ failure: { reason: 'domain-refused' } })
    },
  )

  test('counts the mailbox and the separator towards the longest name', () => {
    const options = { mailbox: `${'m'.repeat(50)}@example.com` }
    expect(createPlus(options, 'x'.repeat(13))).toMatchObject({ ok: true })
    expect(createPlus(options, 'x'.repeat(14))).toMatchObject({
      failure: { reason: 'name-too-long', limit: 13 },
    })
  })
})

describe('the rule for names at a domain', () => {
  test('is that of the service where nothing stands before the name', () => {
    const rule = practice.view.localPart
    expect(ruleAt(rule, offerOfDomain('example.com'))).toBe(rule)
  })

  test('is shorter by the head', () => {
    const rule = ruleAt(plusAddressing.view.localPart, { ...offerOfDomain('example.com'), head: 'me+' })
    expect(checkLocalPart(rule, 'x'.repeat(61))).toBeUndefined()
    expect(checkLocalPart(rule, 'x'.repeat(62))).toMatchObject({ reason: 'name-too-long', limit: 61 })
  })
})

describe('a typed value of an account', () => {
  test.each([
    ['domain', '', { reason: 'domain-missing', field: 'domain' }],
    ['domain', 'example', { reason: 'domain-malformed', field: 'domain' }],
    ['domain', 'me@example.com', { reason: 'domain-malformed', field: 'domain' }],
    ['domain', ' @Example.com', undefined],
    ['domain', 'bücher.example', undefined],
    ['mailbox', '  ', { reason: 'mailbox-missing', field: 'mailbox' }],
    ['mailbox', 'me', { reason: 'email-malformed', field: 'mailbox' }],
    ['mailbox', 'me you@example.com', { reason: 'email-malformed', field: 'mailbox' }],
    ['mailbox', `${'m'.repeat(62)}@example.com`, undefined],
    ['mailbox', `${'m'.repeat(63)}@example.com`, { reason: 'mailbox-too-long', field: 'mailbox', limit: 62 }],
  ] as const)('%s %j: %j', (name, text, problem) => {
    expect(checkTyped(name, text)).toEqual(problem)
  })

  test('is kept in lower case, with its domain as punycode, beside the other choices', () => {
    const { choices } = plusAddressing.view
    expect(normalizeTyped(choices, { mailbox: ' Me@Bücher.example ', separator: '-' })).toEqual({
      mailbox: 'me@xn--bcher-kva.example',
      separator: '-',
    })
    expect(normalizeTyped(haltman.view.choices, { recipient: 'Me' })).toEqual({ recipient: 'Me' })
  })
})

describe('the domains of an account', () => {
  test('follow from its choices, if no service has to be asked', () => {
    const offers = domainsWithoutService(ownDomain, { domain: 'example.com' }) ?? []
    expect(offers).toEqual(['example.com'])
    expect(domainsOf({ listedDomains: [...offers] }, ownDomain.view.domains)).toEqual([
      offerOfDomain('example.com'),
    ])
    expect(domainsWithoutService(haltman, {})).toBeUndefined()
  })
})

test('an address that only the user’s own mail service knows offers what needs no service', () => {
  const facts = {
    state: 'active',
    isPinned: false,
    hasAccount: true,
    ofHandle: false,
    isPerhapsDeleted: false,
  } as const
  for (const provider of [ownDomain, plusAddressing])
    expect(actionsOf(provider, facts)).toEqual(['copy', 'label', 'pin'])
})
