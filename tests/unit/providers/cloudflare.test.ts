import { describe, expect, test } from 'vitest'
import { cloudflare } from '../../../src/main/providers/cloudflare.ts'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import type { InputOf, OperationName } from '../../../src/main/providers/provider.ts'
import { failed, success } from '../../../src/shared/result.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { converse, json, oddBodies, page, type RefusalCase, receivedAt } from './answer.ts'

const tell = <Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  answers: readonly ProviderResponse[],
  options: Options = { recipient: 'me@inbox.example' },
) => converse(cloudflare, name, input, options, answers)

const okay = (result: unknown, more: object = {}) =>
  json(200, { success: true, errors: [], messages: [], result, ...more })
const refused = (status: number, code: number, message: string, headers = {}) =>
  json(status, { success: false, errors: [{ code, message }], messages: [], result: null }, headers)

const address = 'amber@mine.example'
const known = { address }
const zone = (name: string, more: object = {}) => ({
  ...{ id: `zone-${name.split('.')[0]}`, name, status: 'active', account: { id: 'acc' } },
  ...more,
})
const zones = okay([zone('mine.example')])
const rule = (more: object = {}) => ({
  ...{ id: 'rule-1', name: 'shop', enabled: true, priority: 7, source: 'api' },
  matchers: [{ type: 'literal', field: 'to', value: address }],
  actions: [{ type: 'forward', value: ['me@inbox.example'] }],
  ...more,
})
const item = { address, destination: 'me@inbox.example', state: 'active', label: 'shop' } as const
const rules = okay([rule()])
const path = '/client/v4/zones/zone-mine/email/routing/rules'
const wanted = { localPart: 'Amber', domain: ownDomain('mine.example'), label: ' shop ' }
const catchAll = { matchers: [{ type: 'all' }], actions: [{ type: 'drop' }] }
const unreadable = { matchers: [{ type: 'literal', field: 'to', value: 5 }] }
const kept = ['cannot-change', { absent: true }] as const
const unclear = refused(403, 10_000, 'Authentication error')
const active = okay({ id: 'token', status: 'active' })

describe('the key and the names', () => {
  test.each([
    ['a'.repeat(40), true],
    [`cfut_${'A-_9'.repeat(12)}`, true],
    ['0123456789abcdef'.repeat(2).concat('01234'), false],
    ['a'.repeat(39).concat(' '), false],
  ])('%j is a token: %j', (key, isKey) => {
    expect(new RegExp(cloudflare.view.key?.pattern ?? '').test(key)).toBe(isKey)
  })

  test('the token travels as a bearer, and says what can be done', () => {
    expect(cloudflare.authorize?.({ key: 'abc', inQuery: false })).toEqual({
      headers: { Authorization: 'Bearer abc' },
    })
    expect(cloudflare.view.can).toEqual(['own-names', 'switch', 'delete', 'list', 'recipients', 'labels'])
  })
})

describe('the domains and recipients', () => {
  const routing = (more: object = {}) => okay({ enabled: true, status: 'ready', ...more })
  const three = okay(['mine', 'other', 'third'].map((name) => zone(`${name}.example`)))
  const offered = (...names: readonly string[]) => success(names.map((name) => ownDomain(`${name}.example`)))

  test('are the active zones, on all pages', () => {
    const first = okay([zone('mine.example'), zone('late.example', { status: 'pending' })], {
      result_info: { page: 1, total_pages: 2 },
    })
    const second = okay([zone('Other.example'), { id: 5 }], { result_info: { page: 2, total_pages: 2 } })
    const { requests, result } = tell('domains', undefined, [first, second, routing(), routing()])
    expect(requests.map(({ query }) => query?.page)).toEqual(['1', '2', undefined, undefined])
    expect(requests.slice(2).map((request) => request.path)).toEqual([
      '/client/v4/zones/zone-mine/email/routing',
      '/client/v4/zones/zone-Other/email/routing',
    ])
    expect(result).toEqual(offered('mine', 'other'))
  })

  test.each([
    [{ enabled: false }],
    [{ status: 'unconfigured' }],
    [{ status: 'misconfigured' }],
    [{ status: 'misconfigured/locked' }],
  ])('are not offered if their mail is not routed: %j', (more) => {
    const answers = [three, routing(), routing(more), routing()]
    expect(tell('domains', undefined, answers).result).toEqual(offered('mine', 'third'))
  })

  test.each([[{ enabled: 'no' }], [{ status: 'unlocked' }], [{ enabled: null, status: 5 }]])(
    'are offered if the service does not say that their mail is not routed: %j',
    (more) => {
      const answers = [three, routing(), routing(more), routing({ enabled: false })]
      expect(tell('domains', undefined, answers).result).toEqual(offered('mine', 'other'))
    },
  )

  test.each([
    ['a token that may not read the settings', unclear],
    ['a limit', refused(429, 971, 'Wait')],
    ['a page of a proxy', page(502)],
    ['an answer that is none', okay(null)],
  ])('are all offered after %s, and the others are not asked about', (_what, answer) => {
    const { requests, result } = tell('domains', undefined, [three, answer])
    expect(requests).toHaveLength(2)
    expect(result).toEqual(offered('mine', 'other', 'third'))
  })

  test('are asked about twenty times at most', () => {
    const names = Array.from({ length: 22 }, (_, count) => `n${count}`)
    const answers = [okay(names.map((name) => zone(`${name}.example`))), ...names.map(() => routing())]
    const { requests, result } = tell('domains', undefined, answers.slice(0, 21))
    expect(requests).toHaveLength(21)
    expect(result).toEqual(offered(...names))
  })

  test('are the verified destinations of the account', () => {
    const rows = [
      { email: 'me@inbox.example', verified: '2026-01-01T00:00:00Z' },
      { email: 'new@inbox.example', verified: null },
    ]
    const { requests, result } = tell('choices', undefined, [zones, okay(rows)])
    expect(requests[1]).toMatchObject({
      path: '/client/v4/accounts/acc/email/routing/addresses',
      query: { verified: 'true' },
    })
    expect(result).toEqual(success({ recipient: [{ value: 'me@inbox.example' }] }))
  })

  test('are the destinations on every page', () => {
    const row = (email: string) => ({ email, verified: '2026-01-01T00:00:00Z' })
    const more = (page: number) => ({ result_info: { page, total_pages: 2 } })
    const pages = [okay([row('me@inbox.example')], more(1)), okay([row('work@inbox.example')], more(2))]
    expect(tell('choices', undefined, [zones, ...pages]).result).toEqual(
      success({ recipient: [{ value: 'me@inbox.example' }, { value: 'work@inbox.example' }] }),
    )
  })

  test('are those of the rules of every domain if the token may not list destinations', () => {
    const two = okay([zone('mine.example'), zone('other.example')])
    const { requests, result } = tell('choices', undefined, [two, unclear, rules, okay([])])
    expect(requests.slice(2).map((request) => request.path)).toEqual([
      path,
      '/client/v4/zones/zone-other/email/routing/rules',
    ])
    expect(result).toEqual(success({ recipient: [{ value: 'me@inbox.example' }] }))
    expect(tell('choices', undefined, [zones, unclear, okay([])]).result).toMatchObject(
      failed({ reason: 'permission-missing', permission: 'Account · Email Routing Addresses · Read' }),
    )
  })

  test('are those of every account that has a domain', () => {
    const two = okay([zone('mine.example'), zone('other.example', { account: { id: 'second' } })])
    const verified = (email: string) => okay([{ email, verified: '2026-01-01T00:00:00Z' }])
    const answers = [two, verified('me@inbox.example'), verified('work@inbox.example')]
    expect(tell('choices', undefined, answers).result).toEqual(
      success({ recipient: [{ value: 'me@inbox.example' }, { value: 'work@inbox.example' }] }),
    )
  })
})

describe('a new address', () => {
  test('is a rule of one literal address and one destination', () => {
    const { requests, result } = tell('create', wanted, [zones, okay(rule())])
    expect(requests[1]).toEqual({
      method: 'POST',
      path,
      body: {
        name: 'shop',
        enabled: true,
        matchers: [{ type: 'literal', field: 'to', value: address }],
        actions: [{ type: 'forward', value: ['me@inbox.example'] }],
      },
    })
    expect(result).toEqual(success(item))
  })

  test.each(oddBodies.map((body) => [body]))('is not read from %j', (body) => {
    expect(tell('create', wanted, [zones, json(200, body)]).result).toMatchObject({ ok: false })
  })

  test('is believed only if it is the one that was asked for', () => {
    const other = rule({ matchers: [{ type: 'literal', field: 'to', value: 'other@mine.example' }] })
    expect(tell('create', wanted, [zones, okay(other)]).result).toMatchObject(
      failed({ reason: 'answer-contradicts', address }),
    )
  })

  test('is not asked for if it is too long, or if no destination is known', () => {
    const domain = ownDomain(`${'d'.repeat(60)}.${'e'.repeat(18)}.example`)
    expect(tell('create', { ...wanted, domain }, [])).toEqual({
      requests: [],
      result: failed({ reason: 'name-too-long', field: 'name', limit: 2 }),
    })
    expect(tell('create', wanted, [zones, okay([])], {}).result).toMatchObject(
      failed({ reason: 'recipient-refused' }),
    )
    expect(tell('create', wanted, [okay([])]).result).toMatchObject(failed({ reason: 'forbidden' }))
  })
})

describe('the list', () => {
  test.each([
    ['the catch-all', catchAll, 'address-gone', { absent: true, deleted: true }],
    ['a rule of an unreadable address', unreadable, 'address-gone', { absent: true }],
    ['a rule that drops', { actions: [{ type: 'drop' }] }, ...kept],
    ['a rule of a Worker', { actions: [{ type: 'worker', value: ['mail'] }] }, ...kept],
    ['a rule that a Worker brought', { source: 'wrangler' }, ...kept],
    [
      'a rule of two destinations',
      { actions: [{ type: 'forward', value: ['a@b.example', 'c@d.example'] }] },
      ...kept,
    ],
    ['a rule of two matchers', { matchers: [...rule().matchers, ...rule().matchers] }, ...kept],
  ] as const)('leaves out %s, which no change touches', (_what, more, reason, located) => {
    expect(tell('list', {}, [zones, okay([rule(more)])]).result).toEqual(success({ items: [] }))
    for (const name of ['remove', 'setActive', 'relabel'] as const) {
      const input = { ...known, active: false, label: 'bank' }
      expect(tell(name, input, [zones, okay([rule(more)])]).result).toMatchObject(failed({ reason }))
    }
    const answers = [zones, okay([rule(more)])]
    expect(tell('locate', { ...known, attemptedAt: 0 }, answers).result).toEqual(success(located))
  })

  test('goes from page to page, and from domain to domain', () => {
    const two = okay([zone('mine.example'), zone('other.example')])
    const info = { result_info: { page: 1, total_pages: 2 } }
    expect(tell('list', {}, [two, okay([rule()], info)]).result).toEqual(
      success({ items: [item], next: '2 zone-mine zone-other' }),
    )
    expect(tell('list', { cursor: '2 zone-mine zone-other' }, [okay([5])]).result).toEqual(
      success({ items: [], unreadable: 1, next: '1 zone-other' }),
    )
    expect(tell('list', { cursor: '1 zone-other' }, [okay([])]).result).toEqual(success({ items: [] }))
  })
})

describe('a change', () => {
  const whole = { name: 'shop', enabled: false, priority: 7, source: 'api' }

  test('sends the whole rule, as it is but for the change', () => {
    const off = okay([rule({ enabled: false })])
    const { requests, result } = tell('relabel', { ...known, label: 'bank' }, [zones, off, okay(rule())])
    expect(requests[2]).toEqual({
      method: 'PUT',
      path: `${path}/rule-1`,
      body: { ...whole, name: 'bank', matchers: rule().matchers, actions: rule().actions },
    })
    expect(result).toEqual(success(null))
  })

  test('of the state is what the service reports', () => {
    const { requests, result } = tell('setActive', { ...known, active: false }, [
      ...[zones, rules, okay(rule({ enabled: false }))],
    ])
    expect(requests[2]?.body).toMatchObject(whole)
    expect(result).toEqual(success('off'))
  })

  test('of the recipient needs exactly one', () => {
    const recipients = ['work@inbox.example']
    const actions = [{ type: 'forward', value: recipients }]
    const { requests, result } = tell('setRecipients', { ...known, recipients }, [
      ...[zones, rules, okay(rule({ actions }))],
    ])
    expect(requests[2]?.body).toMatchObject({ actions })
    expect(result).toEqual(success({ destination: 'work@inbox.example' }))
    expect(tell('setRecipients', { ...known, recipients: [] }, [])).toEqual({
      requests: [],
      result: failed({ reason: 'one-recipient', field: 'recipients' }),
    })
  })

  test('is not believed of another address', () => {
    const other = rule({ matchers: [{ type: 'literal', field: 'to', value: 'other@mine.example' }] })
    expect(tell('setActive', { ...known, active: true }, [zones, rules, okay(other)]).result).toMatchObject(
      failed({ reason: 'answer-contradicts' }),
    )
  })

  test('of an address whose zone the token does not see is refused, and not taken for done', () => {
    for (const name of ['remove', 'locate'] as const) {
      expect(tell(name, { ...known, attemptedAt: 0 }, [okay([])]).result).toMatchObject(
        failed({ reason: 'forbidden' }),
      )
    }
  })
})

describe('an unclear refusal', () => {
  test.each([
    ['a missing permission, if the token is valid', active, 'permission-missing'],
    ['what it says, if the token may be an account’s', refused(401, 1000, 'Invalid API Token'), 'forbidden'],
    ['a rejected token, if it is disabled', okay({ status: 'disabled' }), 'key-rejected'],
    ['what it says, if the service cannot say', page(502), 'forbidden'],
  ])('is %s', (_what, token, reason) => {
    const { requests, result } = tell('domains', undefined, [unclear, token])
    expect(requests[1]?.path).toBe('/client/v4/user/tokens/verify')
    expect(result).toMatchObject({ ok: false, failure: { reason } })
  })

  test.each([
    ['list', {}, 'Zone · Email Routing Rules · Edit'],
    ['locate', { ...known, attemptedAt: 0 }, 'Zone · Email Routing Rules · Edit'],
    ['create', wanted, 'Zone · Email Routing Rules · Edit'],
  ] as const)('is a missing permission once zones were listed (%s)', (name, input, permission) => {
    const { requests, result } = tell(name, input, [zones, unclear])
    expect(requests).toHaveLength(2)
    expect(result).toMatchObject(failed({ reason: 'permission-missing', permission }))
  })
})

describe('a lookup', () => {
  test.each([
    ['goes elsewhere than the chosen recipient is older than an attempt', 1, 'work@inbox.example', true],
    ['goes to the chosen recipient may be from an attempt', 1, 'ME@inbox.example', undefined],
    ['is looked up without an attempt has no age', 0, 'work@inbox.example', undefined],
    ['goes anywhere may be from an attempt without a chosen recipient', 1, undefined, undefined],
  ])('of a rule that %s', (_what, attemptedAt, recipient, older) => {
    const options = recipient === undefined ? {} : { recipient }
    const { result } = tell('locate', { ...known, attemptedAt }, [zones, rules], options)
    expect(result).toEqual(success({ found: item, ...(older && { older }) }))
  })

  test('finds a deleted address by the absence of its rule on every page', () => {
    const more = { result_info: { page: 1, total_pages: 2 } }
    const others = okay(
      [rule({ matchers: [{ type: 'literal', field: 'to', value: 'a@mine.example' }] })],
      more,
    )
    const look = (last: ProviderResponse) =>
      tell('locate', { ...known, attemptedAt: 0 }, [zones, others, last]).result
    expect(look(okay([]))).toEqual(success({ absent: true, deleted: true }))
    expect(look(okay([5]))).toEqual(success({ absent: true }))
    expect(look(rules)).toEqual(success({ found: item }))
  })
})

test.each<RefusalCase>([
  ['a malformed key', refused(400, 6003, 'Invalid request headers'), { reason: 'key-format-refused' }],
  ['no key', refused(400, 9106, 'Missing headers'), { reason: 'key-not-received' }],
  ['a wrong key', refused(401, 1000, 'Invalid API Token'), { reason: 'key-rejected', providerCode: '1000' }],
  ['an unverified destination', refused(400, 2054, 'Not verified'), { reason: 'recipient-refused' }],
  [
    'an address that has a rule',
    refused(409, 2014, 'Duplicated Zone rule'),
    { reason: 'name-taken', address },
  ],
  ['a zone', refused(400, 9109, 'Invalid zone identifier'), { reason: 'domain-refused' }],
  ['input', refused(422, 2007, 'Invalid Input'), { reason: 'input-refused', said: 'Invalid Input' }],
  ['a failure in a success', refused(200, 2007, 'Invalid Input'), { reason: 'input-refused' }],
  ['a limit', refused(429, 971, 'Wait'), { reason: 'rate-limited', retryAt: receivedAt + 300_000 }],
  [
    'a limit that names a time',
    refused(429, 971, 'Wait', { 'retry-after': '5' }),
    { reason: 'rate-limited', retryAt: receivedAt + 5_000 },
  ],
  ['a page of a proxy', page(502), { reason: 'service-unavailable' }],
])('a creation reads the refusal of %s', (_what, answer, refusal) => {
  expect(tell('create', wanted, [zones, answer]).result).toMatchObject(failed(refusal))
})

test('a key test lists domains and rules, and reports the end of the token', () => {
  const token = okay({ status: 'active', expires_on: '2027-01-01T00:00:00Z' })
  const { requests, result } = tell('testKey', undefined, [token, zones, rules])
  expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
  expect(result).toEqual(success({ keyExpiresAt: Date.UTC(2027, 0, 1) }))
  const ofAccount = refused(401, 1000, 'Invalid API Token')
  expect(tell('testKey', undefined, [ofAccount, okay([])]).result).toEqual(success({}))
  expect(tell('testKey', undefined, [token, zones, unclear]).result).toMatchObject(
    failed({ reason: 'permission-missing', permission: 'Zone · Email Routing Rules · Edit' }),
  )
})
