import { describe, expect, test } from 'vitest'
import { duckduckgo } from '../../../src/main/providers/duckduckgo.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { needsKey } from '../../../src/main/providers/provider.ts'
import { success } from '../../../src/shared/result.ts'
import { converse, json, oddBodies, page, type RefusalCase, receivedAt, remote, text } from './answer.ts'

const order = { email: 'me@duck.com' }
const input = { email: 'me@duck.com', code: 'tidal amber yo-yo finch' }
const token = 'l09t0ken'.repeat(6)
const key = 'acce55ed'.repeat(7)
const login = json(200, { status: 'authenticated', token, user: 'me' })
const dashboard = json(200, {
  user: { access_token: key, email: 'me@inbox.example', username: 'me', cohort: 'v1' },
  stats: { addresses_generated: 3 },
  invites: [],
})
const ask = remote(duckduckgo, 'askForKey')
const confirm = (...answers: readonly ProviderResponse[]) =>
  converse(duckduckgo, 'confirmKey', input, {}, answers)
const resultOf = (...answers: readonly ProviderResponse[]) => confirm(...answers).result

/** Refusals of every request on the way to a key. */
const common: readonly RefusalCase[] = [
  ['a limit', json(429, { error: 'x' }, { 'retry-after': '9' }), { reason: 'codes-limited' }],
  ['the bot wall', text(403, undefined), { reason: 'program-refused' }],
  ['no right', json(403, { error: 'x' }), { reason: 'input-refused' }],
  ['an error', page(502), { reason: 'service-unavailable' }],
  ['a page', page(200), { reason: 'answer-not-json' }],
  ['nothing', text(200, undefined), { reason: 'answer-empty' }],
  ['a list', json(200, []), { reason: 'answer-wrong-shape' }],
]

describe('a mail with four words', () => {
  test('is asked for by the user name, without a key', () => {
    expect(ask.request(order)).toEqual({
      ...{ method: 'GET', path: '/api/auth/loginlink' },
      query: { user: 'me' },
    })
    expect(needsKey(duckduckgo, 'askForKey')).toBe(false)
    expect(ask.read(json(200, {}), order)).toEqual(success({ email: 'me@duck.com', sent: true }))
  })

  test.each([
    ...common,
    ['an unknown user', json(400, { error: 'x' }), { reason: 'email-refused', field: 'email' }],
    ['a user not found', json(404, { error: 'x' }), { reason: 'email-refused', field: 'email' }],
    ['a missing page', page(404), { reason: 'not-found' }],
  ] satisfies readonly RefusalCase[])('is refused: %s', (_name, response, refusal) => {
    expect(ask.read(response, order)).toMatchObject({ ok: false, failure: refusal })
  })

  test('may be asked for again when the service says so', () => {
    const limited = ask.read(json(429, {}, { 'retry-after': '9' }), order)
    expect(limited).toMatchObject({ failure: { retryAt: receivedAt + 9_000 } })
  })
})

describe('four words', () => {
  test('bring a log-in token, which is used for the dashboard alone, and that has the key', () => {
    const { requests, result } = confirm(login, dashboard)
    expect(requests).toEqual([
      { method: 'GET', path: '/api/auth/login', query: { otp: input.code, user: 'me' } },
      { method: 'GET', path: '/api/email/dashboard', headers: { Authorization: `Bearer ${token}` } },
    ])
    expect(result).toEqual(success({ key, renews: false }))
    expect(needsKey(duckduckgo, 'confirmKey')).toBe(false)
  })

  test('are wrong', () => {
    const wrong = json(400, { error: 'invalid_login_credentials' })
    expect(confirm(wrong).requests).toHaveLength(1)
    expect(resultOf(wrong)).toMatchObject({ failure: { reason: 'code-rejected', field: 'code' } })
  })

  test.each(common)('are refused at either request: %s', (_name, response, refusal) => {
    expect(resultOf(response)).toMatchObject({ ok: false, failure: refusal })
    expect(resultOf(login, response)).toMatchObject({ ok: false, failure: refusal })
  })

  test.each([
    ['the log-in', [json(200, { token, user: 'you' })]],
    ['the dashboard', [login, json(200, { user: { access_token: key, username: 'you' } })]],
  ])('of somebody else bring no key: %s', (_where, answers) => {
    expect(resultOf(...answers)).toMatchObject({ failure: { reason: 'key-for-another', field: 'code' } })
  })

  test('bring the key also if the answers leave out whose it is', () => {
    const own = json(200, { user: { access_token: key } })
    expect(resultOf(json(200, { token }), own)).toEqual(success({ key, renews: false }))
  })

  test.each(oddBodies.map((body) => [JSON.stringify(body), body]))('bring no key from %s', (_text, body) => {
    for (const status of [200, 400, 401, 500]) {
      expect(resultOf(json(status, body))?.ok).toBe(false)
      expect(resultOf(login, json(status, body))?.ok).toBe(false)
    }
  })

  test.each(['', ' ', 'a b', 'a\nb', 'ä'.repeat(9), 'x'.repeat(513), 42, null])(
    'bring no token and no key that a header cannot carry: %j',
    (secret) => {
      const shape = { failure: { reason: 'answer-wrong-shape' } }
      expect(resultOf(json(200, { token: secret, user: 'me' }))).toMatchObject(shape)
      expect(resultOf(login, json(200, { user: { access_token: secret } }))).toMatchObject(shape)
    },
  )
})

describe('security 21: no refusal quotes the four words, the log-in token or the key', () => {
  const secrets = [input.code, token, key, key.toUpperCase(), encodeURIComponent(input.code)]
  test.each([200, 400, 401, 403, 429, 500])('with status %d', (status) => {
    for (const secret of secrets) {
      const body = { error: secret, requestId: secret, token, user: { username: secret, access_token: key } }
      const quoting = json(status, body, { 'x-request-id': secret })
      for (const result of [resultOf(quoting), resultOf(login, quoting)]) {
        const told = JSON.stringify(result?.ok === false ? result.failure : undefined)?.toLowerCase() ?? ''
        for (const hidden of secrets) expect(told).not.toContain(hidden.toLowerCase())
      }
    }
  })
})
