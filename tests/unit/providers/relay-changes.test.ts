import { describe, expect, test } from 'vitest'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { json, oddBodies, page, type RefusalCase, receivedAt, text } from './answer.ts'
import {
  item,
  known,
  listOf,
  mask,
  noMask,
  outcome,
  own,
  ownKnown,
  ownMask,
  profile,
  random,
  tell,
} from './relay-answers.ts'

const ofRandom = '/api/v1/relayaddresses/7/'
const ofOwn = '/api/v1/domainaddresses/7/'
/** An edited mask, whose answer has no type. */
const edited = (more: object = {}) => {
  const { mask_type: _, ...rest } = mask(more)
  return json(200, rest)
}

describe('a switch', () => {
  test.each([
    [true, 'active'],
    [false, 'off'],
  ] as const)('sends the wanted state (%s) and reports the one of the answer', (active, state) => {
    const { requests, result } = tell('setActive', { ...known, active }, [edited({ enabled: active })])
    expect(requests).toEqual([{ method: 'PATCH', path: ofRandom, body: { enabled: active } }])
    expect(result).toEqual(success(state))
  })

  test('looks for the id of an address that came from a file', () => {
    const { address } = known
    const answers = [listOf(mask({ full_address: 'other@mozmail.com', id: 3 }), mask()), edited()]
    expect(outcome(tell('setActive', { address, active: true }, answers))).toEqual([
      ['GET /api/v1/relayaddresses/', `PATCH ${ofRandom}`],
      success('active'),
    ])
    expect(tell('setActive', { address, active: true }, [listOf()]).result).toEqual(
      failed({ reason: 'address-gone', address }),
    )
    const unusable = listOf(mask({ id: null }))
    expect(tell('setActive', { address, active: true }, [unusable]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test.each([
    ['no state', edited({ enabled: 'no' }), 'answer-wrong-shape'],
    ['another mask', edited({ full_address: 'other@mozmail.com' }), 'answer-contradicts'],
    ['no mask', noMask, 'address-gone'],
  ] as const)('does not believe an answer with %s', (_what, answer, reason) => {
    expect(tell('setActive', { ...known, active: true }, [answer]).result).toMatchObject(failed({ reason }))
  })
})

describe('a label', () => {
  const relabel = (label: string, kept: unknown) =>
    tell('relabel', { ...known, label }, [edited({ description: kept })])

  test('is sent trimmed, and confirmed by the answer', () => {
    const { requests, result } = relabel(' bank ', 'bank')
    expect(requests).toEqual([{ method: 'PATCH', path: ofRandom, body: { description: 'bank' } }])
    expect(result).toEqual(success(null))
    expect(relabel('', '').result).toEqual(success(null))
  })

  test('is refused by an account that stores none, although the answer looks well', () => {
    expect(relabel('bank', '').result).toMatchObject(failed({ reason: 'labels-off' }))
  })

  test.each([['other'], [null], [5]])('is not confirmed by %j', (kept) => {
    expect(relabel('bank', kept).result).toMatchObject(failed({ reason: 'answer-contradicts' }))
  })
})

describe('promotions', () => {
  test.each([true, false])('are blocked or allowed (%s) with Premium', (blocks) => {
    const answers = [profile(), json(200, ownMask({ block_list_emails: blocks }))]
    const { requests, result } = tell('blockPromotions', { ...ownKnown, blocks }, answers)
    expect(requests[1]).toEqual({ method: 'PATCH', path: ofOwn, body: { block_list_emails: blocks } })
    expect(result).toEqual(success(null))
  })

  test('are never asked about without Premium', () => {
    const { requests, result } = tell('blockPromotions', { ...known, blocks: true }, [
      profile({ has_premium: false }),
    ])
    expect(requests).toHaveLength(1)
    expect(result).toMatchObject(failed({ reason: 'blocking-needs-plan' }))
  })

  test('are not blocked if Premium ends at this moment, which is no wrong key', () => {
    const denied = json(401, { detail: 'Must be premium to set block_list_emails.' })
    const { result } = tell('blockPromotions', { ...known, blocks: true }, [profile(), denied])
    expect(result).toMatchObject(failed({ reason: 'blocking-needs-plan' }))
  })

  test('are not blocked if the answer says so', () => {
    const answers = [profile(), edited({ block_list_emails: false })]
    expect(tell('blockPromotions', { ...known, blocks: true }, answers).result).toMatchObject(
      failed({ reason: 'answer-contradicts' }),
    )
  })
})

describe('a deletion', () => {
  test('is done by 204, and by no other success', () => {
    const { requests, result } = tell('remove', ownKnown, [text(204, undefined)])
    expect(requests).toEqual([{ method: 'DELETE', path: ofOwn }])
    expect(result).toEqual(success(null))
    for (const answer of [json(200, {}), json(200, null), page(200), text(200, undefined)])
      expect(tell('remove', ownKnown, [answer]).result).toMatchObject({ ok: false })
  })

  test('finds no mask', () => {
    expect(tell('remove', known, [noMask]).result).toMatchObject(failed({ reason: 'address-gone' }))
    const wrongId = json(404, { detail: 'Not found.' })
    expect(tell('remove', known, [wrongId]).result).toMatchObject(failed({ reason: 'address-gone' }))
  })
})

const coded = (status: number, error_code: string, detail: string, error_context?: object) =>
  json(status, { detail, error_code, ...(error_context === undefined ? {} : { error_context }) })

const everywhere: readonly RefusalCase[] = [
  [
    'a wrong key',
    json(401, { detail: 'Invalid token.' }, { 'www-authenticate': 'Bearer' }),
    { reason: 'key-rejected', field: 'key', said: 'Invalid token.' },
  ],
  ['no key', json(401, { detail: 'Credentials were not provided.' }), { reason: 'key-rejected' }],
  ['a missing page', page(404), { reason: 'not-found' }],
  ['a wrong method', json(405, { detail: 'Method "PUT" not allowed.' }), { reason: 'not-found' }],
  [
    'a limit',
    json(429, { detail: 'Die Anfrage wurde gedrosselt.' }, { 'retry-after': '58' }),
    { reason: 'rate-limited', retryAt: receivedAt + 58_000 },
  ],
  ['a limit of a proxy', page(429), { reason: 'rate-limited-network' }],
  ['an error of the service', page(500), { reason: 'service-error' }],
  ['an error with a text', json(500, { detail: 'Internal.' }), { reason: 'service-error' }],
  ['a page of a proxy', page(502), { reason: 'service-unavailable' }],
  ['a page in place of data', page(200), { reason: 'answer-not-json' }],
  ['an unknown refusal', json(400, { detail: 'No.' }), { reason: 'input-refused', said: 'No.' }],
  [
    'a refusal with a code alone',
    coded(403, 'account_is_inactive', 'Your account is not active.'),
    { reason: 'banned-owner', providerCode: 'account_is_inactive' },
  ],
]

const random7 = (answer: ProviderResponse) =>
  tell('create', { localPart: '', domain: random, label: '' }, [answer]).result
const named7 = (answer: ProviderResponse) =>
  tell('create', { localPart: 'amber', domain: own, label: '' }, [answer]).result

describe.each([
  ['a random creation', random7],
  ['a named creation', named7],
  ['a key test', (answer: ProviderResponse) => tell('testKey', undefined, [answer]).result],
  ['a switch', (answer: ProviderResponse) => tell('setActive', { ...known, active: true }, [answer]).result],
  ['a deletion', (answer: ProviderResponse) => tell('remove', known, [answer]).result],
])('%s reads', (_name, read) => {
  test.each(everywhere)('%s', (_what, answer, refusal) => {
    expect(read(answer)).toMatchObject(failed(refusal))
  })
})

const creations: readonly RefusalCase[] = [
  [
    'a paused account',
    coded(403, 'account_is_paused', 'Your account is on pause.'),
    { reason: 'account-paused', said: 'Your account is on pause.' },
  ],
  [
    'a used-up plan, with its number and without isolates',
    coded(403, 'free_tier_limit', 'You’ve used all \u20685\u2069 email masks.', { free_tier_limit: 5 }),
    { reason: 'addresses-used-up', limit: 5, said: 'You’ve used all 5 email masks.' },
  ],
  [
    'a used-up plan without its number',
    coded(403, 'free_tier_limit', 'All used.', { free_tier_limit: 'x' }),
    { reason: 'addresses-used-up' },
  ],
  [
    'a plan without a subdomain, in any language',
    coded(403, 'free_tier_no_subdomain_masks', 'Ihr kostenloses Konto …'),
    { reason: 'plan-required', field: 'domain' },
  ],
  ['a missing subdomain', coded(400, 'need_subdomain', 'Please select.'), { reason: 'domain-refused' }],
  [
    'a name',
    coded(400, 'address_unavailable', '“\u2068amber\u2069” could not be created.'),
    { reason: 'name-refused', field: 'name', said: '“amber” could not be created.' },
  ],
  [
    'a name by its field',
    json(400, { address: ['Ensure this field has no more than 64 characters.'] }),
    { reason: 'name-refused', field: 'name', said: 'Ensure this field has no more than 64 characters.' },
  ],
  [
    'a label by its field',
    json(400, { description: ['Ensure this field has no more than 64 characters.'] }),
    { reason: 'label-refused', field: 'label' },
  ],
  ['other fields', json(400, { non_field_errors: ['Wrong.'] }), { reason: 'input-refused', said: 'Wrong.' }],
  ['broken JSON', json(400, { detail: 'JSON parse error' }), { reason: 'input-refused' }],
]

describe('a creation reads', () => {
  test.each(creations)('the refusal of %s', (_what, answer, refusal) => {
    expect(random7(answer)).toMatchObject(failed(refusal))
    expect(named7(answer)).toMatchObject(failed(refusal))
  })

  test('a taken name, with the address', () => {
    const said = coded(409, 'duplicate_address', '“\u2068amber@me.mozmail.com\u2069” already exists.')
    expect(named7(said)).toMatchObject(
      failed({ reason: 'name-taken', field: 'name', address: 'amber@me.mozmail.com' }),
    )
  })

  test.each(oddBodies.map((body) => [body]))('no success from %j', (body) => {
    expect(random7(json(201, body))).toMatchObject({ ok: false })
    expect(named7(json(201, body))).toMatchObject({ ok: false })
  })

  test('no success from an answer that holds a refusal', () => {
    expect(random7(coded(201, 'account_is_paused', 'Paused.'))).toMatchObject({ ok: false })
  })

  test('an address, whatever else is wrong', () => {
    const odd = { full_address: item.address, id: [], enabled: 5, created_at: {}, description: [] }
    expect(random7(json(201, odd))).toEqual(success({ address: item.address }))
  })
})
