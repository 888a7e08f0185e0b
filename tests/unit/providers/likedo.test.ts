import { describe, expect, test } from 'vitest'
import { likedo } from '../../../src/main/providers/likedo.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json, oddBodies, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const create = remote(likedo, 'create')
const locate = remote(likedo, 'locate')
const list = remote(likedo, 'list')
const testKey = remote(likedo, 'testKey')

const asked: NewAddress = { localPart: 'amber', domain: ownDomain('ig.do'), label: '' }
const no = (status: number, error: string, more: object = {}, headers: Record<string, string> = {}) =>
  json(status, { success: false, error, ...more }, headers)
const details = (path: unknown, message: string) => ({ details: [{ path, message }] })
const premium = `You don't have permission to use the domain "kfc.sh". Premium domains require an active Pro subscription or Lifetime plan.`

describe('a request', () => {
  test('carries the key as a bearer token, or in the query if the account says so', () => {
    expect(likedo.authorize?.({ key: 'k', inQuery: false })).toEqual({
      headers: { Authorization: 'Bearer k' },
    })
    expect(likedo.authorize?.({ key: 'k', inQuery: true })).toEqual({ query: { key: 'k' } })
  })

  test('carries the label as a tag, and without a label no tag', () => {
    const request = { method: 'POST', path: '/api/v1/emails/create' }
    expect(create.request({ localPart: 'Amber ', domain: ownDomain('IG.do'), label: ' shop ' })).toEqual({
      ...request,
      body: { email: 'amber@ig.do', tag: 'shop' },
    })
    expect(create.request(asked)).toEqual({ ...request, body: { email: 'amber@ig.do' } })
  })

  test('for a lookup has the local part of the address', () => {
    const { query } = locate.request({ address: 'amber@ig.do', attemptedAt: 0, cursor: '2' })
    expect(query).toEqual({ page: '2', pageSize: '100', email: 'amber' })
  })

  test('that tests a key wants the smallest page', () => {
    expect(testKey.request(undefined).query).toEqual({ page: '1', pageSize: '1' })
  })
})

describe('LikeDo refuses to create an address', () => {
  const cases: readonly RefusalCase[] = [
    [
      'no key arrived',
      no(401, 'Missing API key. Provide it via Authorization header (Bearer token) or ?key= query parameter'),
      { reason: 'key-not-received', field: 'key' },
    ],
    [
      'a wrong key',
      no(401, 'Invalid or expired API key: not found'),
      { reason: 'key-rejected', field: 'key', said: 'Invalid or expired API key: not found' },
    ],
    [
      'a limit dressed as a wrong key',
      no(401, 'Invalid or expired API key: Rate limit exceeded', {}, { 'retry-after': '60' }),
      { reason: 'rate-limited', retryAt: receivedAt + 60_000 },
    ],
    [
      'a limit dressed as a wrong key, in other words',
      no(401, 'Invalid or expired API key: you have exceeded your hourly limit'),
      { reason: 'rate-limited' },
    ],
    ['a limit', no(429, 'Slow down'), { reason: 'rate-limited' }],
    [
      'a limit, as a page',
      page(429, { 'retry-after': '9' }),
      { reason: 'rate-limited-network', retryAt: receivedAt + 9_000 },
    ],
    [
      'a wrong address',
      no(400, 'Invalid request data', details(['email'], 'Invalid email format')),
      { reason: 'name-refused', field: 'name', said: 'Invalid email format' },
    ],
    [
      'a wrong domain',
      no(400, 'Invalid request data', details(['email'], 'This domain is not available')),
      { reason: 'domain-refused', field: 'domain' },
    ],
    [
      'a wrong tag',
      no(400, 'Invalid request data', details(['tag'], 'At most 50 characters')),
      { reason: 'label-refused', field: 'label' },
    ],
    [
      'a wrong tag, deeper down',
      no(400, 'Invalid request data', details(['body', 'tag', 0], 'Too long')),
      { reason: 'label-refused', field: 'label' },
    ],
    [
      'a wrong tag, as a text',
      no(422, 'Invalid request data', details('tag', 'Too long')),
      { reason: 'label-refused' },
    ],
    [
      'wrong data that nobody knows',
      no(400, 'Invalid request data', details(['like'], 'Required')),
      { reason: 'input-refused' },
    ],
    [
      'a reserved name',
      no(400, 'The provided email prefix is reserved. Please choose another one.'),
      { reason: 'name-reserved', field: 'name' },
    ],
    [
      'a reserved name, among the details',
      no(400, 'Invalid request data', details(['email'], 'The provided email prefix is reserved.')),
      { reason: 'name-reserved', field: 'name' },
    ],
    ['a Pro domain', no(403, premium), { reason: 'plan-required', field: 'domain', said: premium }],
    [
      'a used-up quota',
      no(403, 'You have used up the monthly quota of your plan.'),
      { reason: 'quota-used-up' },
    ],
    [
      'a used-up number',
      no(403, 'Monthly email limit reached. Upgrade to Pro.'),
      { reason: 'quota-used-up' },
    ],
    [
      'something forbidden',
      no(403, 'Your account is suspended'),
      { reason: 'forbidden', said: 'Your account is suspended' },
    ],
    [
      'a taken address',
      no(409, 'An email address with this address already exists'),
      { reason: 'name-taken', field: 'name', address: 'amber@ig.do' },
    ],
    ['a taken address, in other words', no(409, 'Taken'), { reason: 'name-taken', field: 'name' }],
    [
      'an error of the service',
      no(500, 'An email address with this address already exists'),
      { reason: 'service-error', status: 500 },
    ],
    ['a pause of the service', page(503), { reason: 'service-unavailable' }],
    ['a page that was not found', page(404), { reason: 'not-found' }],
    ['a page instead of a refusal', page(401), { reason: 'answer-not-json' }],
    ['a page instead of data', page(200), { reason: 'answer-not-json' }],
    ['nothing', text(201, undefined), { reason: 'answer-empty' }],
    [
      'half of the data',
      text(201, '{"success":tr', { 'content-type': 'application/json' }),
      { reason: 'answer-cut' },
    ],
    [
      'a no inside a yes',
      no(200, 'An email address with this address already exists'),
      { reason: 'name-taken' },
    ],
    ['a no without a reason inside a yes', json(200, { success: false }), { reason: 'input-refused' }],
    ['an array', json(201, []), { reason: 'answer-wrong-shape' }],
    ['no data', json(201, { success: true }), { reason: 'answer-wrong-shape' }],
    [
      'another address',
      json(201, { success: true, data: { email: 'other@ig.do' } }),
      { reason: 'answer-contradicts', address: 'amber@ig.do' },
    ],
    [
      'no address at all',
      json(201, { success: true, data: { email: '<script>' } }),
      { reason: 'answer-not-an-address' },
    ],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(create.read(response, asked)).toMatchObject({ ok: false, failure: refusal })
  })

  test.each([
    ['abc', { reason: 'name-too-short', limit: 4 }],
    ['x'.repeat(65), { reason: 'name-too-long', limit: 64 }],
    ['amber', { reason: 'name-refused' }],
  ])('by length: %s', (localPart, refusal) => {
    const text = 'Email prefix length must be between 4 and 64 characters'
    for (const response of [no(400, text), no(400, 'Invalid request data', details(['email'], text))]) {
      expect(create.read(response, { ...asked, localPart })).toMatchObject({
        failure: { ...refusal, field: 'name' },
      })
    }
  })

  test('by any invalid body', () => {
    for (const body of oddBodies) expect(create.read(json(201, body), asked).ok).toBe(false)
  })
})

describe('an answer', () => {
  const data = {
    id: '550e8400-e29b-41d4-a716-446655440000',
    email: 'amber@ig.do',
    tag: 'shop\u202e',
    like: false,
    pin: false,
    createdAt: '2026-11-21T11:59:00.000Z',
  }
  const item = {
    address: 'amber@ig.do',
    remoteId: data.id,
    label: 'shop\ufffd',
    createdAt: receivedAt - 60_000,
  }

  test('holds an address', () => {
    expect(create.read(json(201, { success: true, data }), asked)).toEqual({ ok: true, value: item })
  })

  test('holds a page of the list, with a count of the rows without an address', () => {
    const body = { success: true, data: [data, null, { email: 'x' }] }
    expect(list.read(json(200, body), {})).toEqual({ ok: true, value: { items: [item], unreadable: 2 } })
    const full = { success: true, data: Array.from({ length: 100 }, () => data) }
    expect(list.read(json(200, full), {})).toMatchObject({ value: { next: '2' } })
    const flood = { success: true, data: Array.from({ length: 1_000 }, () => data) }
    expect(list.read(json(200, flood), {})).toMatchObject({ value: { items: { length: 100 }, next: '2' } })
  })

  test('shows that a key works', () => {
    expect(testKey.read(json(200, { success: true, data: [] }), undefined)).toEqual({ ok: true, value: {} })
    const counted = { success: true, data: [data], pagination: { total: 31 } }
    expect(testKey.read(json(200, counted), undefined)).toEqual({ ok: true, value: { addressCount: 31 } })
    expect(testKey.read(json(200, { hello: 1 }), undefined).ok).toBe(false)
  })

  test.each([
    ['made by the attempt', 0, { ok: true, value: { found: item } }],
    ['made long before', 25 * 3_600_000, { ok: true, value: { found: item, older: true } }],
  ])('holds an address that was looked up: %s', (_name, later, expected) => {
    const response = json(200, { success: true, data: [data] })
    const looked = { ...response, receivedAt: receivedAt + later }
    const input = { address: 'Amber@ig.do', attemptedAt: receivedAt + later }
    expect(locate.read(looked, input)).toEqual(expected)
  })

  test('shows that an address does not exist', () => {
    const near = { success: true, data: [{ ...data, email: 'amber.two@ig.do' }] }
    const input = { address: 'amber@ig.do', attemptedAt: receivedAt }
    expect(locate.read(json(200, near), input)).toEqual({ ok: true, value: { absent: true } })
  })
})

test.each([
  ['abc', 'name-too-short'],
  ['x'.repeat(65), 'name-too-long'],
  ['Admin', 'name-reserved'],
  ['a b c d', 'name-bad-character'],
  ['amber.harbor-42_x', undefined],
])('the local part %s is checked: %s', (name, reason) => {
  expect(checkLocalPart(likedo.view.localPart, name)?.reason).toBe(reason)
})
