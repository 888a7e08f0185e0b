import { describe, expect, test } from 'vitest'
import { haltman } from '../../../src/main/providers/haltman.ts'
import { json, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const askForHaltmanKey = remote(haltman, 'askForKey')
const lookAtHaltmanCode = remote(haltman, 'lookAtCode')
const confirmHaltmanKey = remote(haltman, 'confirmKey')

const order = { email: ' Me@Inbox.example ', days: 90, renews: true }
const code = { email: 'me@inbox.example', code: '123456' }
const key = '0123456789abcdef'.repeat(4)
const second = 1_000
const at = (ms: number) => new Date(receivedAt + ms).toISOString()

const mail = (confirmation: object, more: object = {}) =>
  json(200, { ok: true, email: 'me@inbox.example', days: 90, confirmation, ...more })
const issued = (more: object = {}) => ({
  ok: true,
  action: 'api_credentials_confirm',
  confirmed: true,
  email: 'Me@inbox.example',
  token: key,
  token_type: 'api_key',
  expires_in_days: 90,
  automatic_renew: true,
  ...more,
})

describe('the request for a code', () => {
  test('sends the address, the days and the choice of renewal, without a key', () => {
    expect(askForHaltmanKey.authenticated).toBe(false)
    expect(askForHaltmanKey.request(order)).toEqual({
      method: 'POST',
      path: '/api/credentials/create',
      body: { email: 'me@inbox.example', days: 90, automatic_renew: true },
    })
  })

  test.each([
    [
      'a mail that was sent',
      mail({
        sent: true,
        ttl_minutes: 15,
        status: 'pending',
        expires_at: at(900 * second),
        next_allowed_send_at: at(60 * second),
        send_count: 1,
        remaining_attempts: 2,
      }),
      {
        sent: true,
        expiresAt: receivedAt + 900 * second,
        nextSendAt: receivedAt + 60 * second,
        sendsLeft: 2,
      },
    ],
    [
      'a repeat that came too soon',
      mail({ sent: false, reason: 'cooldown', next_allowed_send_at: at(30 * second), remaining_attempts: 2 }),
      { sent: false, held: 'cooldown', nextSendAt: receivedAt + 30 * second, sendsLeft: 2 },
    ],
    [
      'one too many',
      mail({ sent: false, reason: 'rate_limited', remaining_attempts: 0 }),
      { sent: false, held: 'limit', sendsLeft: 0 },
    ],
    [
      'a wait without a reason',
      mail({ sent: false, next_allowed_send_at: at(30 * second) }),
      { sent: false, held: 'cooldown', nextSendAt: receivedAt + 30 * second },
    ],
    [
      'an answer that tells the life time alone',
      mail({ sent: true, ttl_minutes: 10 }),
      { sent: true, expiresAt: receivedAt + 600 * second },
    ],
    ['the fewest fields', json(200, { ok: true, confirmation: { sent: true } }), { sent: true }],
    [
      'times that make no sense',
      mail({ sent: true, expires_at: 'soon', next_allowed_send_at: null, remaining_attempts: -1 }),
      { sent: true },
    ],
  ])('reads %s', (_, response, value) => {
    expect(askForHaltmanKey.read(response, order)).toEqual({
      ok: true,
      value: { email: 'me@inbox.example', ...value },
    })
  })

  test('gives times by this computer’s clock when the server’s is an hour ahead', () => {
    const hour = 3_600 * second
    const response = {
      ...mail({ sent: true, next_allowed_send_at: at(hour + 60 * second) }),
      headers: { date: new Date(receivedAt + hour).toUTCString() },
    }
    expect(askForHaltmanKey.read(response, order)).toMatchObject({
      value: { nextSendAt: receivedAt + 60 * second },
    })
  })

  const refusals: readonly RefusalCase[] = [
    [
      'a bad address',
      json(400, { error: 'invalid_params', field: 'email' }),
      { reason: 'email-refused', field: 'email' },
    ],
    [
      'too many days',
      json(400, { error: 'invalid_params', field: 'days', hint: 'integer 1..90 only' }),
      { reason: 'days-refused', field: 'days', said: 'integer 1..90 only' },
    ],
    [
      'anything else that is wrong',
      json(400, { error: 'invalid_params', field: 'automatic_renew', hint: 'boolean' }),
      { reason: 'input-refused' },
    ],
    [
      'an address at one of its own domains',
      json(400, { error: 'managed_domain_not_allowed', field: 'email', domain: 'haltman.example' }),
      { reason: 'email-managed', field: 'email' },
    ],
    [
      'a blocked address',
      json(403, {
        error: 'banned',
        ban: { ban_type: 'domain', ban_value: 'inbox.example', reason: 'throwaway mail' },
      }),
      { reason: 'email-banned', field: 'email', said: 'inbox.example: throwaway mail' },
    ],
    [
      'too many requests for one address',
      json(429, { error: 'rate_limited', reason: 'too_many_requests_email' }, { 'retry-after': '30' }),
      { reason: 'codes-limited', retryAt: receivedAt + 30 * second },
    ],
    ['too many from the network', page(429, { 'retry-after': '30' }), { reason: 'rate-limited-network' }],
    ['no mail and no reason', mail({ sent: false }), { reason: 'code-not-sent' }],
    [
      'a mail to somebody else',
      mail({ sent: true }, { email: 'you@inbox.example' }),
      { reason: 'answer-contradicts' },
    ],
    ['no confirmation', json(200, { ok: true }), { reason: 'answer-wrong-shape' }],
    [
      'a failure inside a success',
      json(200, { ok: false, error: 'managed_domain_not_allowed' }),
      { reason: 'email-managed' },
    ],
    ['an error of its own', json(500, { error: 'internal_error' }), { reason: 'service-error' }],
    ['its maintenance', json(503, { error: 'temporarily_unavailable' }), { reason: 'service-unavailable' }],
    [
      'a server without this endpoint',
      json(404, { message: 'Cannot POST', error: 'Not Found', statusCode: 404 }),
      { reason: 'not-found' },
    ],
    ['an empty answer', text(200, undefined), { reason: 'answer-empty' }],
  ]
  test.each(refusals)('is refused: %s', (_, response, refusal) => {
    expect(askForHaltmanKey.read(response, order)).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('the lookup of a code', () => {
  const pending = (more: object = {}) => ({
    ok: true,
    pending: true,
    mutation_required: true,
    action: 'create',
    email: 'Me@inbox.example',
    days: 90,
    ...more,
  })

  test('changes nothing and sends the code alone', () => {
    expect(lookAtHaltmanCode.authenticated).toBe(false)
    expect(lookAtHaltmanCode.request(code)).toEqual({
      method: 'GET',
      path: '/api/credentials/confirm',
      query: { token: '123456' },
    })
  })

  test.each([
    ['a key', pending(), 'key'],
    ['a key, from an older version without other purposes', pending({ action: undefined }), 'key'],
    ['the list of the keys', pending({ action: 'list' }), 'list'],
    ['the end of all keys', pending({ action: 'destroy_all' }), 'destroy-all'],
    ['an unknown purpose', pending({ action: 'constructor' }), 'other'],
    ['a purpose that is no text', pending({ action: null }), 'other'],
  ])('reads that the code stands for %s', (_, body, action) => {
    const value = { action, email: 'me@inbox.example' }
    expect(lookAtHaltmanCode.read(json(200, body), code)).toEqual({ ok: true, value })
  })

  test('reads the key from a server whose lookup confirms the code', () => {
    expect(lookAtHaltmanCode.read(json(200, issued()), code)).toMatchObject({
      value: { action: 'key', issued: { key, renews: true, expiresInDays: 90 } },
    })
  })

  const refusals: readonly RefusalCase[] = [
    [
      'a text that is no code',
      json(400, { error: 'invalid_token' }),
      { reason: 'code-refused', field: 'code' },
    ],
    ['a wrong code', json(400, { error: 'invalid_or_expired' }), { reason: 'code-rejected', field: 'code' }],
    ['a code that is not pending', json(200, pending({ pending: false })), { reason: 'answer-wrong-shape' }],
    [
      'a code without an email address',
      json(200, pending({ email: undefined })),
      { reason: 'answer-wrong-shape' },
    ],
    ['an HTML page', page(200), { reason: 'answer-not-json' }],
  ]
  test.each(refusals)('is refused: %s', (_, response, refusal) => {
    expect(lookAtHaltmanCode.read(response, code)).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('the confirmation of a code', () => {
  test('sends the code alone', () => {
    expect(confirmHaltmanKey.authenticated).toBe(false)
    expect(confirmHaltmanKey.request(code)).toEqual({
      method: 'POST',
      path: '/api/credentials/confirm',
      body: { token: '123456' },
    })
  })

  test.each([
    ['a key with its life time', issued(), { key, renews: true, expiresInDays: 90 }],
    [
      'a number in place of a truth value',
      issued({ automatic_renew: 1 }),
      { key, renews: true, expiresInDays: 90 },
    ],
    ['the fewest fields', { token: key }, { key, renews: false }],
  ])('reads %s', (_, body, value) => {
    expect(confirmHaltmanKey.read(json(200, body), code)).toEqual({ ok: true, value })
  })

  const refusals: readonly RefusalCase[] = [
    [
      'a text that is no code',
      json(400, { error: 'invalid_token' }),
      { reason: 'code-refused', field: 'code' },
    ],
    [
      'no code',
      json(400, { error: 'invalid_params', field: 'token' }),
      { reason: 'code-refused', field: 'code' },
    ],
    ['a wrong code', json(400, { error: 'invalid_or_expired' }), { reason: 'code-rejected', field: 'code' }],
    [
      'too many tries',
      json(429, { error: 'rate_limited', reason: 'too_many_requests_token' }, { 'retry-after': '9' }),
      { reason: 'codes-limited', retryAt: receivedAt + 9 * second },
    ],
    [
      'a key for somebody else',
      json(200, issued({ email: 'you@inbox.example' })),
      { reason: 'key-for-another', field: 'code' },
    ],
    [
      'a list instead of a key',
      json(200, { ok: true, confirmed: true, items: [] }),
      { reason: 'code-made-no-key', field: 'code' },
    ],
    [
      'a key that is not confirmed',
      json(200, issued({ confirmed: false })),
      { reason: 'answer-wrong-shape' },
    ],
  ]
  test.each(refusals)('is refused: %s', (_, response, refusal) => {
    expect(confirmHaltmanKey.read(response, code)).toMatchObject({ ok: false, failure: refusal })
  })

  test.each([
    ['a refusal that contains it', json(400, { error: 'odd', message: `your key is ${key}`, token: key })],
    ['a refusal that quotes it', json(500, { error: key, message: `no room for ${key.toUpperCase()}` })],
    ['a request id that is it', json(400, { error: 'invalid_token', requestId: key })],
    ['a header that is it', json(400, { error: 'invalid_token' }, { 'x-request-id': key })],
    ['a failure beside it', json(200, issued({ ok: false, message: `made ${key} but not saved` }))],
    ['an answer for somebody else', json(200, issued({ email: 'a@b.example', requestId: key }))],
    ['a key of another shape', json(400, { token: 'secret-word', message: 'take secret-word now' })],
  ])('shows no key of %s', (_, response) => {
    const reading = confirmHaltmanKey.read(response, code)
    expect(reading.ok).toBe(false)
    expect(JSON.stringify(reading).toLowerCase()).not.toMatch(new RegExp(`${key}|secret-word`))
  })
})
