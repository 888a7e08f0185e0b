import { describe, expect, test } from 'vitest'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { failed } from '../../../src/shared/result.ts'
import { json, oddBodies, page, type RefusalCase, receivedAt, text } from './answer.ts'
import { gone, known, oneDomain, said, tell, wish } from './forwardemail-answers.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const plain = { 'content-type': 'text/plain; charset=utf-8' }
const inADay = { 'retry-after': String((receivedAt + 24 * hour) / second) }
const limit = (wait: string, headers: Record<string, string> = inADay) =>
  text(429, `Rate limit exceeded, retry in ${wait}.`, { ...plain, ...headers })

const everywhere: readonly RefusalCase[] = [
  [
    'a wrong key',
    said(401, 'Invalid API token.'),
    { reason: 'key-rejected', field: 'key', said: 'Invalid API token.' },
  ],
  [
    'a mailbox that is not verified',
    said(401, 'Please verify your email address to continue.'),
    { reason: 'forbidden', said: 'Please verify your email address to continue.' },
  ],
  [
    'an unpaid bill',
    said(402, 'API access has been restricted due to past due payment'),
    {
      reason: 'forbidden',
      said: 'API access has been restricted due to past due payment',
    },
  ],
  ['a proxy that wants payment', page(402), { reason: 'answer-not-json' }],
  ['a ban', said(403, 'Your account has been banned.'), { reason: 'banned-owner' }],
  ['a blocked network', said(403, 'Forbidden'), { reason: 'banned-network' }],
  ['a right that is missing', said(403, 'Admins only'), { reason: 'forbidden', said: 'Admins only' }],
  ['a missing path', said(404, 'Not Found'), { reason: 'not-found' }],
  ['a wrong kind of answer', said(406, 'Not Acceptable'), { reason: 'input-refused' }],
  ['too much time', said(408, 'Your request has timed out'), { reason: 'timed-out' }],
  ['too large a body', said(413, 'request entity too large'), { reason: 'input-refused' }],
  ['a limit of seconds', limit('30 seconds'), { reason: 'rate-limited', retryAt: receivedAt + 30 * second }],
  ['a limit of less', limit('500 ms'), { reason: 'rate-limited', retryAt: receivedAt + 500 }],
  ['a limit of a minute', limit('1 minute'), { reason: 'rate-limited', retryAt: receivedAt + minute }],
  ['a limit of hours', limit('5 hours'), { reason: 'rate-limited', retryAt: receivedAt + hour }],
  ['a limit of a day', limit('1 day'), { reason: 'rate-limited', retryAt: receivedAt + hour }],
  [
    'a limit without a time in words',
    text(429, 'Slow down', { ...plain, 'retry-after': String(receivedAt / second + 90) }),
    { reason: 'rate-limited', retryAt: receivedAt + 90 * second, said: 'Slow down' },
  ],
  [
    'a limit without any time',
    said(429, 'Slow down'),
    { reason: 'rate-limited', retryAt: receivedAt + minute },
  ],
  ['a limit of a proxy, with a page', page(429), { reason: 'rate-limited-network' }],
  ['an error', said(500, 'An error occurred'), { reason: 'service-error' }],
  ['a page of a proxy', page(502), { reason: 'service-unavailable' }],
  ['a page in place of data', page(200), { reason: 'answer-not-json' }],
  ['an unknown refusal', said(400, 'Bad things'), { reason: 'input-refused', said: 'Bad things' }],
  ['a sentence in another language', said(400, 'Ungültig'), { reason: 'input-refused', said: 'Ungültig' }],
  ['no text', text(418, undefined), { reason: 'input-refused' }],
  ['a refusal in a success', json(200, { statusCode: 400, message: 'No' }), { reason: 'input-refused' }],
]

/** A creation, whose alias does not exist afterwards. */
const creation = (answer: ProviderResponse) => tell('create', wish, [answer, gone]).result

const creations: readonly RefusalCase[] = [
  [
    'a taken name',
    said(400, 'Alias already exists for domain.'),
    { reason: 'name-taken', field: 'name', address: 'amber@mine.example' },
  ],
  [
    'a reserved name',
    said(400, 'User must be a domain admin to create an alias with a reserved word (see URL).'),
    { reason: 'name-reserved', field: 'name' },
  ],
  [
    'a full shared domain',
    said(400, 'User cannot have more than 50 aliases on global domains.'),
    { reason: 'addresses-used-up' },
  ],
  [
    'a plus sign',
    said(400, 'Aliases cannot have a "+" symbol as this is a built-in filtering feature (similar to Gmail).'),
    { reason: 'name-refused', field: 'name' },
  ],
  ['an invalid name', said(400, 'Alias name was invalid.'), { reason: 'name-refused', field: 'name' }],
  [
    'an exclamation point',
    said(400, 'Alias must not start with an exclamation point.'),
    { reason: 'name-refused' },
  ],
  [
    'a long label',
    said(400, 'Aliases validation failed: description: too long'),
    { reason: 'label-refused', field: 'label' },
  ],
  [
    'a recipient',
    said(400, 'Recipients must be a list of valid email addresses, domains, IPs or URLs'),
    { reason: 'recipient-refused' },
  ],
  [
    'a domain of others',
    said(404, 'Domain does not exist on your account.'),
    { reason: 'domain-refused', field: 'domain' },
  ],
  ['a domain without its member', said(404, 'Member does not exist.'), { reason: 'domain-refused' }],
  [
    'a domain without a plan',
    said(402, 'Please upgrade to a paid plan URL to unlock this feature.'),
    { reason: 'plan-required', field: 'domain' },
  ],
  [
    'a plan amid the creation',
    said(400, 'Please upgrade to a paid plan URL to unlock this feature.'),
    { reason: 'plan-required', field: 'domain' },
  ],
  [
    'an unpaid bill amid the creation',
    said(400, 'API access has been restricted due to past due payment'),
    { reason: 'forbidden', said: 'API access has been restricted due to past due payment' },
  ],
  ['the limit of a day', limit('5 hours'), { reason: 'rate-limited', counted: 'creations' }],
]

describe.each([
  ['the list', (answer: ProviderResponse) => tell('list', {}, [oneDomain, answer]).result],
  ['the domains', (answer: ProviderResponse) => tell('domains', undefined, [answer]).result],
  ['a creation', creation],
  ['a look', (answer: ProviderResponse) => tell('locate', { ...known, attemptedAt: 0 }, [answer]).result],
  ['a deletion', (answer: ProviderResponse) => tell('remove', known, [answer]).result],
  ['a key test', (answer: ProviderResponse) => tell('testKey', undefined, [answer]).result],
])('%s reads', (_name, read) => {
  test.each(everywhere)('%s', (_what, answer, refusal) => {
    expect(read(answer)).toMatchObject(failed(refusal))
  })
})

describe('a creation reads', () => {
  test.each(creations)('the refusal of %s', (_what, answer, refusal) => {
    const { requests, result } = tell('create', wish, [answer])
    expect(requests).toHaveLength(1)
    expect(result).toMatchObject(failed(refusal))
  })

  test('the limit of a minute as one of all requests', () => {
    expect(creation(limit('1 minute'))).not.toHaveProperty('failure.counted')
  })

  test.each(oddBodies.map((body) => [body]))('no success from %j', (body) => {
    expect(creation(json(200, body))).toMatchObject({ ok: false })
  })
})
