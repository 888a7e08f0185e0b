import { describe, expect, test } from 'vitest'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { failed } from '../../../src/shared/result.ts'
import { json, oddBodies, page, type RefusalCase, receivedAt, text } from './answer.ts'
import { shared, tell } from './simplelogin-answers.ts'

const quota =
  'You have reached the limitation of a free account with the maximum of 10 aliases, please upgrade your plan to create more aliases'
const said = (status: number, error: string, headers = {}) => json(status, { error }, headers)
const inAMinute = { retryAt: receivedAt + 60_000 }

const everywhere: readonly RefusalCase[] = [
  [
    'a wrong key',
    said(401, 'Wrong api key'),
    { reason: 'key-rejected', field: 'key', said: 'Wrong api key' },
  ],
  ['a deleted account', said(401, 'Account does not exist'), { reason: 'key-rejected' }],
  ['a disabled account', said(403, 'Disabled account'), { reason: 'banned-owner', said: 'Disabled account' }],
  ['a missing path', said(404, 'No such endpoint'), { reason: 'not-found' }],
  ['a wrong method', said(405, 'Method not allowed'), { reason: 'not-found' }],
  ['a limit', said(429, 'Rate limit exceeded'), { reason: 'rate-limited', ...inAMinute }],
  [
    'a limit of a proxy that names a time',
    said(429, 'Rate limit exceeded', { 'retry-after': '5' }),
    { reason: 'rate-limited', retryAt: receivedAt + 5_000 },
  ],
  ['a limit of a proxy, with a page', page(429), { reason: 'rate-limited-network', ...inAMinute }],
  ['a password that is needed', said(440, 'Need sudo'), { reason: 'forbidden', said: 'Need sudo' }],
  ['an error', said(500, 'Internal error'), { reason: 'service-error' }],
  [
    'maintenance',
    said(503, 'Service is under maintenance, please try again later'),
    { reason: 'service-unavailable' },
  ],
  ['a page of a proxy', page(502), { reason: 'service-unavailable' }],
  ['a page in place of data', page(200), { reason: 'answer-not-json' }],
  ['a page that refuses', page(403), { reason: 'answer-not-json' }],
  ['an unknown refusal', said(400, 'Bad Request'), { reason: 'input-refused', said: 'Bad Request' }],
  ['no text', text(418, undefined), { reason: 'input-refused' }],
  ['an error in a success', said(200, 'Rate limit exceeded'), { reason: 'input-refused' }],
  ['a success that denies itself', json(200, { ok: false }), { reason: 'input-refused' }],
]

const creation = (answer: ProviderResponse) =>
  tell('create', { localPart: 'amber', domain: shared, label: '' }, [answer], { recipient: '1' }).result

const creations: readonly RefusalCase[] = [
  ['a used-up plan', said(400, quota), { reason: 'addresses-used-up', said: quota }],
  ['a name', said(400, 'alias prefix invalid format or too long'), { reason: 'name-refused', field: 'name' }],
  [
    'two dots',
    said(400, "2 consecutive dot signs aren't allowed in an email address"),
    { reason: 'name-refused', field: 'name' },
  ],
  ['an address', said(400, 'Email alias is invalid'), { reason: 'name-refused', field: 'name' }],
  ['a mailbox', said(400, 'Errors with Mailbox'), { reason: 'recipient-refused' }],
  ['no mailbox', said(400, 'At least one mailbox must be selected'), { reason: 'recipient-refused' }],
  ['no list of mailboxes', said(400, 'mailbox_ids must be an array of id'), { reason: 'recipient-refused' }],
  ['a suffix', said(400, 'wrong alias prefix or suffix'), { reason: 'domain-refused', field: 'domain' }],
  ['a changed suffix', said(400, 'Tampered suffix'), { reason: 'offer-ended', field: 'domain' }],
  [
    'an old suffix',
    said(412, 'Alias creation time is expired, please retry'),
    { reason: 'offer-ended', field: 'domain' },
  ],
  [
    'a taken name',
    said(409, 'alias amber.word123@sl.example already exists'),
    { reason: 'name-taken', field: 'name', address: 'amber.word123@sl.example' },
  ],
  ['a conflict of a proxy', text(409, ''), { reason: 'input-refused' }],
]

describe.each([
  ['the list', (answer: ProviderResponse) => tell('list', {}, [answer]).result],
  ['a creation', creation],
  [
    'a look',
    (answer: ProviderResponse) => tell('remove', { address: 'a@sl.example', remoteId: '7' }, [answer]).result,
  ],
  ['a key test', (answer: ProviderResponse) => tell('testKey', undefined, [answer]).result],
  ['the choices', (answer: ProviderResponse) => tell('choices', undefined, [answer]).result],
])('%s reads', (_name, read) => {
  test.each(everywhere)('%s', (_what, answer, refusal) => {
    expect(read(answer)).toMatchObject(failed(refusal))
  })
})

describe('a creation reads', () => {
  test.each(creations)('the refusal of %s', (_what, answer, refusal) => {
    expect(creation(answer)).toMatchObject(failed(refusal))
  })

  test.each(oddBodies.map((body) => [body]))('no success from %j', (body) => {
    expect(creation(json(201, body))).toMatchObject({ ok: false })
  })
})
