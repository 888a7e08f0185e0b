import { describe, expect, test } from 'vitest'
import { duckduckgo } from '../../../src/main/providers/duckduckgo.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { checkKey } from '../../../src/shared/rules/api-key.ts'
import { json, localAnswer, oddBodies, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const create = remote(duckduckgo, 'create')
const locate = remote(duckduckgo, 'locate')
const setActive = remote(duckduckgo, 'setActive')
const testKey = remote(duckduckgo, 'testKey')

const asked: NewAddress = { localPart: '', domain: { name: 'duck.com', naming: 'made' }, label: 'Café' }
const address = 'w11t-zqdr@duck.com'
const elsewhere = 'w11t-zqdr@inbox.example'
const off = { address, active: false }
const wanted = { address, attemptedAt: 0 }

describe('a request to DuckDuckGo', () => {
  test('carries the key as a bearer token', () => {
    expect(duckduckgo.authorize?.({ key: 'k', inQuery: false })).toEqual({
      headers: { Authorization: 'Bearer k' },
    })
    expect([create, locate, setActive, testKey].every(({ authenticated }) => authenticated)).toBe(true)
  })

  test('for a new address has neither a body nor a name', () => {
    expect(create.request(asked)).toEqual({ method: 'POST', path: '/api/email/addresses' })
  })

  test('about an address names its local part alone', () => {
    const path = '/api/email/addresses'
    expect(locate.request(wanted)).toEqual({ method: 'GET', path, query: { address: 'w11t-zqdr' } })
    expect(setActive.request(off)).toEqual({
      ...{ method: 'PUT', path },
      query: { address: 'w11t-zqdr', active: 'false' },
    })
  })

  test('that tests a key makes nothing', () => {
    expect(testKey.request(undefined)).toMatchObject({ method: 'GET' })
  })
})

describe('an address at another domain', () => {
  test('is not asked about, since the service would take it for one of its own', () => {
    expect(localAnswer(duckduckgo, 'locate', { ...wanted, address: elsewhere })).toEqual(
      success({ absent: true }),
    )
    const gone = failed({ reason: 'address-gone', address: elsewhere })
    expect(localAnswer(duckduckgo, 'setActive', { address: elsewhere, active: false })).toEqual(gone)
    expect(localAnswer(duckduckgo, 'sendFrom', { address: elsewhere, to: 'a@b.example' })).toEqual(gone)
  })
})

describe('DuckDuckGo makes an address', () => {
  test.each([
    ['w11t-zqdr', address],
    ['w11tzqdr', 'w11tzqdr@duck.com'],
    [' W11tzqdr ', 'w11tzqdr@duck.com'],
    ['w11t-zqdr@duck.com', address],
    ['a', 'a@duck.com'],
    ['a.longer_one', 'a.longer_one@duck.com'],
  ])('that it calls %j', (told, made) => {
    for (const status of [200, 201, 202]) {
      expect(create.read(json(status, { address: told }), asked)).toEqual(success({ address: made }))
    }
  })

  test.each([
    ['of another domain', 'w11t@inbox.example', 'answer-contradicts'],
    ['that is none', 'not one', 'answer-not-an-address'],
    ['that is empty', '', 'answer-wrong-shape'],
    ['with two @', 'a@b@duck.com', 'answer-not-an-address'],
    ['with invisible characters', 'w11t\u200bzqdr', 'answer-not-an-address'],
    ['that is a number', 42, 'answer-wrong-shape'],
    ['that is missing', undefined, 'answer-wrong-shape'],
  ])('and an answer with one %s is refused', (_how, told, reason) => {
    expect(create.read(json(201, { address: told }), asked)).toMatchObject({ failure: { reason } })
  })
})

describe('a refusal of DuckDuckGo', () => {
  const cases: readonly RefusalCase[] = [
    [
      'of the key',
      json(401, { error: 'invalid_token' }),
      { reason: 'key-rejected', field: 'key', providerCode: 'invalid_token' },
    ],
    ['of the key, without a body', text(401, undefined), { reason: 'key-rejected', field: 'key' }],
    ['of the program, which is not one of the key', text(403, undefined), { reason: 'program-refused' }],
    ['of the program, as an empty text', text(403, ''), { reason: 'program-refused' }],
    ['that has a body with 403', json(403, { error: 'no' }), { reason: 'forbidden' }],
    [
      'by a limit',
      json(429, { error: 'slow down' }, { 'retry-after': '60' }),
      { reason: 'rate-limited', retryAt: receivedAt + 60_000 },
    ],
    ['by a limit without a body', text(429, undefined), { reason: 'rate-limited' }],
    ['with a page', page(500), { reason: 'service-error' }],
    ['during maintenance', page(503), { reason: 'service-unavailable' }],
    ['with a page in between', page(200), { reason: 'answer-not-json' }],
    ['with nothing', text(200, undefined), { reason: 'answer-empty' }],
    [
      'in other words',
      json(400, { error: 'whatever' }),
      { reason: 'input-refused', providerCode: 'whatever' },
    ],
  ]
  test.each(cases)('%s is told', (_name, response, refusal) => {
    expect(create.read(response, asked)).toMatchObject({ ok: false, failure: refusal })
    expect(testKey.read(response, undefined)).toMatchObject({ ok: false, failure: refusal })
    expect(locate.read(response, wanted)).toMatchObject({ ok: false, failure: refusal })
    expect(setActive.read(response, off)).toMatchObject({ ok: false, failure: refusal })
  })

  test.each(oddBodies.map((body) => [JSON.stringify(body), body]))('is read from %s', (_text, body) => {
    for (const status of [200, 400, 401, 403, 429, 500]) {
      expect(create.read(json(status, body), asked).ok).toBe(false)
      expect(setActive.read(json(status, body), off).ok).toBe(false)
    }
  })
})

describe('the state of an address', () => {
  test.each([
    [true, 'active'],
    [false, 'off'],
  ])('is what the service says: %j', (active, state) => {
    expect(locate.read(json(200, { active }), wanted)).toEqual(success({ found: { address, state } }))
    expect(setActive.read(json(200, { active }), off)).toEqual(success(state))
  })

  test.each([
    ['nothing', text(404, undefined)],
    ['JSON', json(404, { error: 'not_found' })],
    ['a page', page(404)],
  ])('is unknown to the service if it answers 404 with %s', (_what, response) => {
    expect(locate.read(response, wanted)).toEqual(success({ absent: true }))
    expect(setActive.read(response, off)).toMatchObject({ failure: { reason: 'address-gone', address } })
    // The key was accepted: the service looked for the address.
    expect(testKey.read(response, undefined)).toEqual(success({}))
  })

  test.each([undefined, null, 'true', 1, {}])('is not guessed from active: %j', (active) => {
    const response = json(200, { active })
    expect(locate.read(response, wanted)).toMatchObject({ failure: { reason: 'answer-wrong-shape' } })
    expect(setActive.read(response, off)).toMatchObject({ failure: { reason: 'answer-wrong-shape' } })
    expect(testKey.read(response, undefined)).toMatchObject({ failure: { reason: 'answer-wrong-shape' } })
  })
})

test('the address to write to carries the recipient before the local part, and needs no request', () => {
  expect(localAnswer(duckduckgo, 'sendFrom', { address, to: 'shop@store.example' })).toEqual(
    success('shop_at_store.example_w11t-zqdr@duck.com'),
  )
})

describe('a key', () => {
  const rule = duckduckgo.view.key
  test.each([
    ['letters and digits', 'a1'.repeat(30), undefined],
    ['another length', 'a1'.repeat(20), undefined],
    ['what stands before it in the browser', `Bearer ${'a1'.repeat(30)}`, 'key-malformed'],
    ['capitals', 'A1'.repeat(30), 'key-malformed'],
    ['nothing', ' ', 'key-empty'],
  ])('of %s: %s', (_what, key, reason) => {
    expect(rule && checkKey(rule, key)?.reason).toBe(reason)
  })
})

test('DuckDuckGo offers what it has, and nothing else', () => {
  expect(duckduckgo.view.can).toEqual(['made-names', 'switch', 'send-from', 'key-by-email'])
  expect(duckduckgo.view.server?.changeable).toBe(false)
})
