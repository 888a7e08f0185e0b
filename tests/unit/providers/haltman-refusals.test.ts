import { describe, expect, test } from 'vitest'
import { haltman } from '../../../src/main/providers/haltman.ts'
import type { HandleDomain } from '../../../src/main/providers/handle-domain.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import type { NewAddress } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { json, oddBodies, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const create = remote(haltman, 'create')
const claim = remote(haltman, 'claimHandle')
const release = remote(haltman, 'releaseHandle')
const setDomain = remote(haltman, 'setHandleDomain')
const remove = remote(haltman, 'remove')
const testKey = remote(haltman, 'testKey')

const asked: NewAddress = { localPart: 'amber', domain: ownDomain('free.example'), label: '' }
const enabling: HandleDomain = { handle: 'amber', domain: 'free.example', enabled: true }
const framework = (statusCode: number, error: string, message: string) =>
  json(statusCode, { message, error, statusCode })

const ban = (ban_type: string, ban_value: string, reason: string | null = null) =>
  json(403, { error: 'banned', ban: { ban_type, ban_value, reason, banned_at: '2026-01-01T00:00:00.000Z' } })

const ofEveryCall: readonly RefusalCase[] = [
  [
    'no key arrived',
    json(401, { error: 'missing_api_key' }),
    { reason: 'key-not-received', field: 'key', providerCode: 'missing_api_key' },
  ],
  [
    'a key of the wrong shape',
    json(401, { error: 'invalid_api_key_format' }),
    { reason: 'key-format-refused', field: 'key' },
  ],
  [
    'an unknown or expired key',
    json(401, { error: 'invalid_or_expired_api_key' }),
    { reason: 'key-rejected', field: 'key', status: 401 },
  ],
  ['a ban of nothing that it names', json(403, { error: 'banned' }), { reason: 'banned' }],
  [
    'a ban of a domain that it does not name',
    json(403, { error: 'banned', ban: { ban_type: 'domain' } }),
    { reason: 'banned' },
  ],
  [
    'a ban of an inbox',
    json(403, { error: 'banned', ban: { ban_type: 'email' } }),
    { reason: 'banned-owner' },
  ],
  [
    'a ban of the owner',
    ban('email', 'me@inbox.example', 'sends spam'),
    { reason: 'banned-owner', said: 'me@inbox.example: sends spam' },
  ],
  [
    'a ban of the owner’s domain, which was not asked for',
    ban('domain', 'inbox.example'),
    { reason: 'banned-owner', said: 'inbox.example' },
  ],
  ['a ban of the network', ban('ip', '203.0.113.9'), { reason: 'banned-network', said: '203.0.113.9' }],
  ['a ban of another name', ban('name', 'other'), { reason: 'banned' }],
  [
    'too many calls with the key',
    json(
      429,
      { error: 'rate_limited', where: 'create', reason: 'too_many_requests_key' },
      { 'retry-after': '42' },
    ),
    { reason: 'rate-limited', retryAt: receivedAt + 42_000, status: 429 },
  ],
  [
    'too many calls with the key, until a date',
    json(429, { error: 'rate_limited' }, { 'retry-after': 'Sat, 21 Nov 2026 12:01:00 GMT' }),
    { reason: 'rate-limited', retryAt: receivedAt + 60_000 },
  ],
  [
    'a date by a clock that is an hour ahead',
    json(
      429,
      { error: 'rate_limited' },
      { date: 'Sat, 21 Nov 2026 13:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 13:01:00 GMT' },
    ),
    { reason: 'rate-limited', retryAt: receivedAt + 60_000 },
  ],
  [
    'too many calls from the network, as a page',
    page(429, { 'retry-after': '7' }),
    { reason: 'rate-limited-network', retryAt: receivedAt + 7_000 },
  ],
  [
    'too many calls, as a sentence that calls itself a page',
    text(429, 'Too many requests, please try again later.', {
      'content-type': 'text/html; charset=utf-8',
      'retry-after': '7',
    }),
    { reason: 'rate-limited-network', retryAt: receivedAt + 7_000 },
  ],
  [
    'an error of the service',
    json(500, { error: 'internal_error' }),
    { reason: 'service-error', status: 500 },
  ],
  [
    'a pause of the service',
    json(503, { error: 'temporarily_unavailable' }, { 'retry-after': '30' }),
    { reason: 'service-unavailable', retryAt: receivedAt + 30_000 },
  ],
  ['a gateway without its service', page(502), { reason: 'service-unavailable' }],
  [
    'the framework: bad request',
    framework(400, 'Bad Request', 'Unexpected token in JSON'),
    { reason: 'input-refused', said: 'Unexpected token in JSON', providerCode: 'Bad Request' },
  ],
  [
    'the framework: no such path',
    framework(404, 'Not Found', 'Cannot POST /api/nothing'),
    { reason: 'not-found' },
  ],
  [
    'the pages: unauthorized',
    json(401, {
      error: 'Unauthorized',
      message: 'Authentication required. Please provide a valid API token',
      code: 401,
    }),
    {
      reason: 'key-rejected',
      field: 'key',
      said: 'Authentication required. Please provide a valid API token',
    },
  ],
  [
    'the pages: with a name for the request',
    json(500, {
      error: 'Internal Server Error',
      message: 'An unexpected error occurred on the server',
      code: 500,
      requestId: 'req_1234567890',
    }),
    { reason: 'service-error', requestId: 'req_1234567890' },
  ],
  [
    'the header that names the request',
    json(500, { error: 'internal_error' }, { 'x-request-id': 'abc-1' }),
    { reason: 'service-error', requestId: 'abc-1' },
  ],
  [
    'the pages: where and reason',
    json(429, { error: 'example_string', where: 'example_string', reason: 'example_string' }),
    { reason: 'rate-limited' },
  ],
  [
    'the pages: nothing but placeholders',
    json(400, {
      error: 'example_string',
      field: 'example_string',
      reason: 'example_string',
      hint: 'example_string',
      constraints: {},
    }),
    { reason: 'input-refused' },
  ],
  [
    'the pages: a ban',
    json(403, { error: 'example_string', ban: {}, type: 'example_string', value: 'example_string' }),
    { reason: 'banned' },
  ],
  ['a page instead of a refusal', page(403), { reason: 'answer-not-json', status: 403 }],
  ['a page instead of data', page(200), { reason: 'answer-not-json', status: 200 }],
  ['nothing', text(200, undefined), { reason: 'answer-empty' }],
  ['no content', text(204, undefined), { reason: 'answer-empty' }],
  [
    'half of the data',
    text(200, '{"ok":true,"addr', { 'content-type': 'application/json' }),
    { reason: 'answer-cut' },
  ],
  ['an array', json(200, [1, 2]), { reason: 'answer-wrong-shape' }],
  ['null', json(200, null), { reason: 'answer-wrong-shape' }],
  ['a no inside a yes', json(200, { ok: false, error: 'rate_limited' }), { reason: 'rate-limited' }],
  [
    'an error of the service inside a yes',
    json(200, { ok: false, error: 'internal_error' }),
    { reason: 'service-error' },
  ],
  ['a limit that names another error', json(429, { error: 'internal_error' }), { reason: 'rate-limited' }],
  ['a no without a reason inside a yes', json(200, { ok: false }), { reason: 'input-refused' }],
]

describe('Haltman bans', () => {
  const read = (response: ProviderResponse, domain = 'free.example') =>
    create.read(response, { localPart: ' Amber', domain: ownDomain(domain), label: '' })

  test.each([
    ['the name', ban('name', 'amber'), 'free.example', { reason: 'banned-name', field: 'name' }],
    [
      'the domain',
      ban('domain', 'free.example'),
      'free.example',
      { reason: 'banned-domain', field: 'domain' },
    ],
    ['the domain above', ban('domain', 'free.example'), 'Mail.Free.example', { reason: 'banned-domain' }],
    ['a domain that ends alike', ban('domain', 'e.example'), 'free.example', { reason: 'banned-owner' }],
    ['another name', ban('name', 'jade'), 'free.example', { reason: 'banned' }],
  ])('%s, and only that is marked', (_, response, domain, failure) => {
    const reading = read(response, domain)
    expect(reading).toMatchObject({ ok: false, failure })
    if (!('field' in failure) && failure.reason !== 'banned-domain') {
      expect(reading.ok ? undefined : reading.failure.field).toBeUndefined()
    }
  })

  test('a handle by its name', () => {
    const reading = claim.read(ban('name', 'amber'), { handle: 'Amber' })
    expect(reading).toMatchObject({ failure: { reason: 'banned-name', field: 'handle' } })
  })
})

describe('Haltman refuses any call', () => {
  test.each(ofEveryCall)('%s', (_name, response, refusal) => {
    const readings = [
      create.read(response, asked),
      claim.read(response, { handle: 'amber' }),
      setDomain.read(response, enabling),
      testKey.read(response, undefined),
    ]
    for (const reading of readings) {
      expect(reading.ok).toBe(false)
      expect(reading).toMatchObject({ failure: refusal })
    }
  })
})

describe('Haltman refuses to create an address', () => {
  const cases: readonly RefusalCase[] = [
    [
      'a wrong local part',
      json(400, { error: 'invalid_params', field: 'alias_handle', hint: 'use letters and digits' }),
      { reason: 'name-refused', field: 'name', said: 'use letters and digits' },
    ],
    [
      'a wrong domain',
      json(400, { error: 'invalid_params', field: 'alias_domain' }),
      { reason: 'domain-refused', field: 'domain' },
    ],
    [
      'an unknown domain',
      json(400, { error: 'invalid_domain', field: 'alias_domain' }),
      { reason: 'domain-refused', field: 'domain' },
    ],
    ['something without a field', json(400, { error: 'invalid_params' }), { reason: 'input-refused' }],
    [
      'a banned name',
      json(403, { error: 'banned', ban: { ban_type: 'name', ban_value: 'amber' } }),
      { reason: 'banned-name', field: 'name' },
    ],
    [
      'a taken address',
      json(409, { ok: false, error: 'alias_taken', address: 'amber@free.example' }),
      { reason: 'name-taken', field: 'name', address: 'amber@free.example', status: 409 },
    ],
    [
      'the pages: a conflict',
      json(409, {
        error: 'Conflict',
        message: 'The request conflicts with the current state of the resource',
        code: 409,
        details: 'Resource already exists',
      }),
      { reason: 'name-taken', field: 'name', address: 'amber@free.example' },
    ],
    [
      'the pages: forbidden',
      json(403, {
        error: 'Forbidden',
        message: "You don't have permission to access this resource",
        code: 403,
      }),
      { reason: 'forbidden' },
    ],
    [
      'the placeholder address of the pages',
      json(200, { ok: true, created: true, address: '123 Main St', goto: 'example_string' }),
      { reason: 'answer-not-an-address' },
    ],
    [
      'another address',
      json(200, { ok: true, created: true, address: 'other@free.example' }),
      { reason: 'answer-contradicts', address: 'amber@free.example' },
    ],
    [
      'an address that was not created',
      json(200, { ok: true, created: false, address: 'amber@free.example' }),
      { reason: 'answer-contradicts' },
    ],
    ['no address', json(200, { ok: true, created: true }), { reason: 'answer-wrong-shape' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(create.read(response, asked)).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('Haltman refuses to claim a handle', () => {
  const cases: readonly RefusalCase[] = [
    [
      'a wrong handle',
      json(400, { error: 'invalid_params', field: 'handle' }),
      { reason: 'name-refused', field: 'handle' },
    ],
    [
      'a taken handle',
      json(409, { ok: false, error: 'alias_taken' }),
      { reason: 'name-taken', field: 'handle' },
    ],
    [
      'another handle',
      json(200, { ok: true, created: true, handle: 'other' }),
      { reason: 'answer-contradicts' },
    ],
    [
      'a handle that was not created',
      json(200, { ok: true, created: false, handle: 'amber' }),
      { reason: 'answer-contradicts' },
    ],
    ['no handle', json(200, { ok: true, created: true }), { reason: 'answer-wrong-shape' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(claim.read(response, { handle: 'amber' })).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('Haltman refuses to switch a domain of a handle', () => {
  const done = { ok: true, updated: true, handle: 'amber', domain: 'free.example' }
  const cases: readonly RefusalCase[] = [
    ['a handle of somebody else', json(403, { error: 'forbidden' }), { reason: 'not-yours' }],
    [
      'the pages: forbidden',
      json(403, { error: 'Forbidden', message: 'No permission', code: 403 }),
      { reason: 'not-yours' },
    ],
    [
      'a handle that does not exist',
      json(404, { error: 'handle_not_found' }),
      { reason: 'handle-not-found', field: 'handle' },
    ],
    [
      'the pages: not found',
      json(404, { error: 'Not Found', message: 'The requested resource was not found', code: 404 }),
      { reason: 'handle-not-found' },
    ],
    ['a page that was not found', page(404), { reason: 'not-found' }],
    [
      'a wrong domain',
      json(400, { error: 'invalid_params', field: 'domain' }),
      { reason: 'domain-refused', field: 'domain' },
    ],
    [
      'the placeholder of the pages: still disabled',
      json(200, { ...done, disabled: true }),
      { reason: 'answer-contradicts' },
    ],
    [
      'another domain',
      json(200, { ...done, domain: 'other.example', disabled: false }),
      { reason: 'answer-contradicts' },
    ],
    ['no state', json(200, done), { reason: 'answer-wrong-shape' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(setDomain.read(response, enabling)).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('Haltman refuses to release a handle', () => {
  const done = { ok: true, updated: true, handle: 'amber' }
  const cases: readonly RefusalCase[] = [
    ['a handle of somebody else', json(403, { error: 'forbidden' }), { reason: 'not-yours' }],
    ['one that does not exist', json(404, { error: 'handle_not_found' }), { reason: 'handle-not-found' }],
    ['one that stays', json(200, { ...done, active: true }), { reason: 'answer-contradicts' }],
    ['another one', json(200, { ...done, handle: 'other' }), { reason: 'answer-contradicts' }],
    ['without a yes', json(200, {}), { reason: 'answer-wrong-shape' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(release.read(response, { handle: 'amber' })).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('Haltman refuses to delete an address', () => {
  const cases: readonly RefusalCase[] = [
    ['one that does not exist', json(404, { error: 'alias_not_found' }), { reason: 'address-gone' }],
    ['one that is switched off', json(400, { error: 'alias_inactive' }), { reason: 'address-inactive' }],
    ['one of somebody else', json(403, { error: 'forbidden' }), { reason: 'not-yours' }],
    ['one that changed meanwhile', json(409, { error: 'alias_state_changed' }), { reason: 'state-changed' }],
    [
      'by another one',
      json(200, { ok: true, deleted: true, alias: 'other@free.example' }),
      { reason: 'answer-contradicts' },
    ],
    ['without a yes', json(200, {}), { reason: 'answer-wrong-shape' }],
  ]
  test.each(cases)('%s', (_name, response, refusal) => {
    expect(remove.read(response, { address: 'amber@free.example' })).toMatchObject({
      ok: false,
      failure: refusal,
    })
  })
})

test('an invalid body never counts as an address', () => {
  for (const body of oddBodies) expect(create.read(json(200, body), asked).ok).toBe(false)
})

test('texts of the service are shortened and shown unchanged otherwise', () => {
  const message = `a b\u0000\u202e${'x'.repeat(5_000)}`
  const reading = create.read(json(400, { error: '\u001b[31mred', message }), asked)
  expect(reading).toMatchObject({ failure: { providerCode: '\ufffd[31mred' } })
  const said = reading.ok ? '' : (reading.failure.said ?? '')
  expect(said.startsWith('a b\ufffd\ufffdxxx')).toBe(true)
  expect(said).toHaveLength(200)
})
