import { describe, expect, test } from 'vitest'
import { addy } from '../../../src/main/providers/addy.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { alias, invalid, noRoute, sentence } from './addy-answers.ts'
import { converse, json, oddBodies, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const create = remote(addy, 'create')
const asked: NewAddress = { localPart: 'amber', domain: ownDomain('mine.example'), label: '' }
const hourly = 'You have reached your hourly limit for creating new aliases'

describe('addy.io refuses to create an address', () => {
  const cases: readonly RefusalCase[] = [
    ['a wrong key', json(401, { message: 'Unauthenticated.' }), { reason: 'key-rejected', field: 'key' }],
    [
      'a wrong key, as ProxiedMail',
      json(403, { message: 'Token not found' }),
      { reason: 'key-rejected', field: 'key' },
    ],
    [
      'an account without a confirmed address',
      json(403, { message: 'Your email address is not verified.' }),
      { reason: 'forbidden', said: 'Your email address is not verified.' },
    ],
    [
      'an address over the limit of shared domains',
      sentence(403, 'You have reached your shared domain alias limit'),
      { reason: 'addresses-used-up', said: 'You have reached your shared domain alias limit' },
    ],
    [
      'a name that needs a plan',
      json(403, { message: 'Please upgrade to use custom aliases on shared domains' }),
      { reason: 'plan-required', field: 'domain' },
    ],
    ['something forbidden', sentence(403, 'No.'), { reason: 'forbidden', said: 'No.' }],
    ['something forbidden by another server', page(403), { reason: 'answer-not-json' }],
    ['a path that it does not know', noRoute, { reason: 'not-found' }],
    ['a path that it does not know, on a page', page(404), { reason: 'not-found' }],
    ['a method', json(405, { message: 'The POST method is not supported.' }), { reason: 'not-found' }],
    ['a large body', json(413, { message: 'The POST data is too large.' }), { reason: 'input-refused' }],
    [
      'a request that looks like one of its own page',
      json(419, { message: 'CSRF token mismatch.' }),
      { reason: 'key-not-received', field: 'key' },
    ],
    [
      'a taken name',
      invalid({ local_part_without_extension: ['That alias already exists.'] }),
      {
        reason: 'name-taken',
        field: 'name',
        address: 'amber@mine.example',
        said: 'That alias already exists.',
      },
    ],
    [
      'a name',
      invalid({ local_part_without_extension: ['Invalid alias local part.'] }),
      { reason: 'name-refused', field: 'name', said: 'Invalid alias local part.' },
    ],
    [
      'a domain',
      invalid({ domain: ['The selected domain is invalid.'] }),
      { reason: 'domain-refused', field: 'domain' },
    ],
    [
      'a label',
      invalid({ description: ['The description field must not be greater than 200 characters.'] }),
      { reason: 'label-refused', field: 'label' },
    ],
    [
      'a recipient',
      invalid({ recipient_ids: ['Invalid Recipient'] }),
      { reason: 'input-refused', said: 'Invalid Recipient' },
    ],
    [
      'a format',
      invalid({ format: ['The selected format is invalid.'] }),
      { reason: 'input-refused', said: 'The selected format is invalid.' },
    ],
    [
      'something, in a bare sentence',
      sentence(422, 'Not this.'),
      { reason: 'input-refused', said: 'Not this.' },
    ],
    [
      'too many requests a minute',
      json(429, { message: 'Too Many Attempts.' }, { 'retry-after': '31' }),
      { reason: 'rate-limited', retryAt: receivedAt + 31_000 },
    ],
    [
      'too many new addresses an hour',
      sentence(429, hourly),
      { reason: 'rate-limited', counted: 'creations' },
    ],
    ['too many requests, on a page', page(429), { reason: 'rate-limited-network' }],
    [
      'an error that may hide a success',
      json(500, { message: 'That alias already exists.' }),
      { reason: 'service-error', status: 500 },
    ],
    [
      'during maintenance',
      json(503, { message: 'Service Unavailable' }, { 'retry-after': '60' }),
      { reason: 'service-unavailable', retryAt: receivedAt + 60_000 },
    ],
    ['a page instead of data', page(200), { reason: 'answer-not-json' }],
    ['nothing', text(201, undefined), { reason: 'answer-empty' }],
    ['no content', text(204, undefined), { reason: 'answer-empty' }],
    [
      'half of the data',
      text(201, '{"data":{', { 'content-type': 'application/json' }),
      { reason: 'answer-cut' },
    ],
    ['a list', json(201, { data: [alias] }), { reason: 'answer-wrong-shape' }],
    ['no address', json(201, { data: { ...alias, email: '<b>' } }), { reason: 'answer-not-an-address' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(create.read(response, asked)).toMatchObject({ ok: false, failure: refusal })
  })

  test('by the minute without counting creations by themselves', () => {
    const refused = create.read(json(429, { message: 'Too Many Attempts.' }), asked)
    expect(refused).not.toHaveProperty('failure.counted')
  })

  test('by any invalid body', () => {
    for (const body of oddBodies) expect(create.read(json(201, body), asked).ok).toBe(false)
  })

  test('whatever the errors look like', () => {
    for (const errors of [
      null,
      [],
      'no',
      { domain: 'plain' },
      { domain: [5, 'late'] },
      { a: {} },
      { __proto__: [''] },
    ]) {
      expect(create.read(json(422, { message: 'no', errors }), asked).ok).toBe(false)
    }
    const plain = create.read(json(422, { message: 'no', errors: { domain: 'plain' } }), asked)
    expect(plain).toMatchObject({ failure: { reason: 'domain-refused', said: 'plain' } })
  })
})

describe('addy.io refuses to change an alias', () => {
  const known = { address: alias.email, remoteId: alias.id }

  test('that is deleted and should be switched on: its state has changed', () => {
    const words = 'You need to restore this alias before you can activate it'
    const { result } = converse(addy, 'setActive', { ...known, active: true }, {}, [sentence(422, words)])
    expect(result).toMatchObject({ failure: { reason: 'state-changed', said: words } })
  })

  test('over the limit of shared domains', () => {
    const words = 'You have reached your active shared domain alias limit'
    const { result } = converse(addy, 'restore', known, {}, [sentence(403, words)])
    expect(result).toMatchObject({ failure: { reason: 'addresses-used-up', said: words } })
  })

  test('without a quotation of its own source', () => {
    const words = 'No query results for model [App\\Models\\Alias] 7'
    const { result } = converse(addy, 'restore', known, {}, [json(404, { message: words })])
    expect(result).toMatchObject({ failure: { reason: 'address-gone' } })
    expect(result).not.toHaveProperty('failure.said')
  })

  test('with an answer that is no confirmation', () => {
    for (const answer of [json(200, { data: alias }), json(200, {}), page(200), text(200, undefined)]) {
      for (const name of ['trash', 'remove'] as const) {
        expect(converse(addy, name, known, {}, [answer]).result?.ok).toBe(false)
      }
    }
  })
})

test.each([
  ['x'.repeat(51), 'name-too-long'],
  ['a+b', 'name-bad-character'],
  ['a!b', 'name-bad-character'],
  ['', 'name-empty'],
  ['Amber.harbor-42_x', undefined],
  ['x'.repeat(50), undefined],
])('the local part %s is checked: %s', (name, reason) => {
  expect(checkLocalPart(addy.view.localPart, name)?.reason).toBe(reason)
})
