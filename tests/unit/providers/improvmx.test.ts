import { describe, expect, test } from 'vitest'
import { improvmx } from '../../../src/main/providers/improvmx.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json, oddBodies, page } from './answer.ts'
import {
  account,
  alias,
  aliases,
  domain,
  domains,
  invalid,
  known,
  missing,
  okay,
  one,
  path,
  tell,
  toMe,
  wanted,
} from './improvmx-answers.ts'

describe('the key and the names', () => {
  test('the key is the password of the user api', () => {
    expect(improvmx.authorize?.({ key: 'sk_0badcafe', inQuery: false })).toEqual({
      headers: { Authorization: `Basic ${Buffer.from('api:sk_0badcafe').toString('base64')}` },
    })
  })

  test.each([
    ['amber_shop-2.x', undefined],
    ['a'.repeat(64), undefined],
    ['a'.repeat(65), 'name-too-long'],
    ['*', 'name-bad-character'],
    ['a+b', 'name-bad-character'],
    ['/a/', 'name-bad-character'],
  ])('%j is a name: %j', (name, reason) => {
    expect(checkLocalPart(improvmx.view.localPart, name)?.reason).toBe(reason)
  })

  test('its website shows what it can do', () => {
    expect(improvmx.view.can).toEqual(['own-names', 'delete', 'list', 'recipients'])
    expect(improvmx.view.catchesAll).toBe(true)
  })
})

describe('the domains', () => {
  test('are those at which an alias receives mail', () => {
    const rows = [
      domain('mine.example'),
      domain('off.example', { active: false }),
      domain('banned.example', { banned: true }),
      domain('rules.example', { routing_engine: 'rules' }),
      domain('nonsense'),
      domain('Other.example'),
    ]
    const { requests, result } = tell('domains', undefined, [domains(...rows)])
    expect(requests).toEqual([{ method: 'GET', path: '/v3/domains', query: { limit: '50', page: '1' } }])
    expect(result).toEqual(success([ownDomain('mine.example'), ownDomain('other.example')]))
  })

  test.each([
    ['by its total', { total: 3, limit: 2 }],
    ['by its length', { total: undefined, limit: 2 }],
  ])('are read page by page, whose end is told %s', (_how, more) => {
    const first = okay({ domains: [domain('a.example'), domain('b.example')], page: 1, ...more })
    const second = okay({ domains: [domain('c.example')], page: 2, ...more })
    const { requests, result } = tell('domains', undefined, [first, second])
    expect(requests.map(({ query }) => query?.page)).toEqual(['1', '2'])
    expect(result).toEqual(success(['a.example', 'b.example', 'c.example'].map(ownDomain)))
  })

  test('may be none', () => {
    expect(tell('domains', undefined, [domains()]).result).toEqual(success([]))
  })

  test.each([
    ['none can be read', domains({ domain: 5 }, {})],
    ['there is no list', okay({})],
  ])('are refused if %s', (_why, answer) => {
    expect(tell('domains', undefined, [answer]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })
})

describe('the recipients', () => {
  test('are the address of the account, and those of its aliases', () => {
    const rows = [alias('*', 'me@inbox.example'), alias('a', 'work@inbox.example,https://hook.example/x')]
    const { requests, result } = tell('choices', undefined, [
      account,
      domains(domain('mine.example', { aliases: rows })),
    ])
    expect(requests.map((request) => request.path)).toEqual(['/v3/account', '/v3/domains'])
    expect(result).toEqual(
      success({ recipient: [{ value: 'me@inbox.example' }, { value: 'work@inbox.example' }] }),
    )
  })

  test('of an alias can be several', () => {
    const input = { ...known, recipients: ['me@inbox.example', 'work@inbox.example'] }
    const both = 'me@inbox.example,work@inbox.example'
    const { requests, result } = tell('setRecipients', input, [one, okay({ alias: alias('amber', both) })])
    expect(requests).toEqual([
      { method: 'GET', path },
      { method: 'PUT', path, body: { forward: both } },
    ])
    expect(result).toEqual(success({ destination: 'me@inbox.example, work@inbox.example' }))
  })

  test('of an alias leave its web hooks as they are', () => {
    const input = { ...known, recipients: ['work@inbox.example'] }
    const hooked = (forward: string) => okay({ alias: alias('amber', forward) })
    const before = hooked('me@inbox.example, https://hook.example/A?b,HTTPS://other.example')
    const forward = 'work@inbox.example,https://hook.example/A?b,HTTPS://other.example'
    const { requests, result } = tell('setRecipients', input, [before, hooked(forward)])
    expect(requests[1]).toEqual({ method: 'PUT', path, body: { forward } })
    expect(result).toEqual(success({ destination: 'work@inbox.example' }))
  })

  test('of an alias are not sent if its web hook held the key, or if it is gone', () => {
    const input = { ...known, recipients: ['work@inbox.example'] }
    const hooked = okay({ alias: alias('amber', 'me@inbox.example,https://hook.example/[key]') })
    const refusals = [hooked, missing].map((answer) => tell('setRecipients', input, [answer]))
    expect(refusals).toMatchObject([
      { requests: [{ method: 'GET' }], result: failed({ reason: 'key-in-request' }) },
      { requests: [{ method: 'GET' }], result: failed({ reason: 'address-gone' }) },
    ])
  })
})

describe('a new address', () => {
  test('goes to the recipient that the account chose', () => {
    const { requests, result } = tell('create', wanted, [one], { recipient: 'work@inbox.example' })
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/v3/domains/mine.example/aliases',
        body: { alias: 'amber', forward: 'work@inbox.example' },
      },
    ])
    expect(result).toEqual(success({ ...known, destination: 'me@inbox.example' }))
  })

  test('goes to the address of the account otherwise', () => {
    const { requests } = tell('create', wanted, [account, one])
    expect(requests.map((request) => request.path)).toEqual([
      '/v3/account',
      '/v3/domains/mine.example/aliases',
    ])
    expect(requests[1]?.body).toMatchObject({ forward: 'me@inbox.example' })
  })

  test('is never asked for without a recipient', () => {
    const { requests, result } = tell('create', wanted, [okay({ account: {} })])
    expect(requests).toHaveLength(1)
    expect(result).toMatchObject(failed({ reason: 'answer-wrong-shape' }))
  })

  test('is believed only if it is the one that was asked for', () => {
    const other = okay({ alias: alias('other') })
    expect(tell('create', wanted, [other], toMe).result).toMatchObject(
      failed({ reason: 'answer-contradicts', address: 'amber@mine.example' }),
    )
  })

  test.each(oddBodies.map((body) => [body]))('is not read from %j', (body) => {
    expect(tell('create', wanted, [json(200, body)], toMe).result).toMatchObject({ ok: false })
  })

  test('that was refused exists if the service has it', () => {
    const refused = invalid('alias', 'This alias already exists')
    const { requests, result } = tell('create', wanted, [refused, one], toMe)
    expect(requests[1]).toEqual({ method: 'GET', path })
    expect(result).toMatchObject(
      failed({ reason: 'name-taken', field: 'name', address: 'amber@mine.example', status: 400 }),
    )
  })

  test.each([
    ['does not have it', missing],
    ['cannot say', json(500, { error: 'Oops', success: false })],
  ])('that was refused has the reason of the refusal if the service %s', (_what, second) => {
    const refused = invalid('alias', 'This alias is not valid')
    expect(tell('create', wanted, [refused, second], toMe).result).toMatchObject(
      failed({ reason: 'name-refused', field: 'name', said: 'This alias is not valid' }),
    )
  })
})

describe('the list', () => {
  test('has the aliases of each domain, one after the other, without catch-alls and patterns', () => {
    const first = tell('list', {}, [
      domains(domain('mine.example'), domain('other.example', { active: false })),
      aliases([alias('*'), alias(''), alias('/^shop.*$/'), alias('shop*'), alias('amber')]),
    ])
    expect(first.requests[1]).toEqual({
      method: 'GET',
      path: '/v3/domains/mine.example/aliases',
      query: { limit: '50', page: '1' },
    })
    expect(first.result).toEqual(
      success({ items: [{ ...known, destination: 'me@inbox.example' }], next: '1 other.example' }),
    )
    const second = tell('list', { cursor: '1 other.example' }, [
      aliases([alias('birch', 'https://hook.example/x'), 5, { alias: 'no name' }]),
    ])
    expect(second.requests).toHaveLength(1)
    expect(second.result).toEqual(success({ items: [{ address: 'birch@other.example' }], unreadable: 2 }))
  })

  test('goes on within a domain, as long as the service shortens its pages', () => {
    const more = { total: 3, limit: 2 }
    const first = tell('list', { cursor: '1 mine.example other.example' }, [
      aliases([alias('a'), alias('b')], more),
    ])
    expect(first.result).toMatchObject(success({ next: '2 mine.example other.example' }))
    const second = tell('list', { cursor: '2 mine.example other.example' }, [aliases([alias('c')], more)])
    expect(second.result).toMatchObject(success({ next: '1 other.example' }))
  })

  test('is empty without a domain, and passes over one that was removed', () => {
    expect(tell('list', {}, [domains()]).result).toEqual(success({ items: [] }))
    expect(tell('list', { cursor: '1 a.example b.example' }, [missing]).result).toEqual(
      success({ items: [], next: '1 b.example' }),
    )
  })
})

describe('an address', () => {
  test('is looked up exactly', () => {
    const { requests, result } = tell('locate', { ...known, attemptedAt: 0 }, [one])
    expect(requests).toEqual([{ method: 'GET', path }])
    expect(result).toEqual(success({ found: { ...known, destination: 'me@inbox.example' } }))
    expect(tell('locate', { ...known, attemptedAt: 1 }, [missing]).result).toEqual(success({ absent: true }))
  })

  test.each([
    ['the account has its domain', domains(domain('Mine.example')), { absent: true, deleted: true }],
    ['its domain left the account', domains(domain('other.example')), { absent: true }],
    ['the domains cannot be read', page(502), { absent: true }],
  ])('without an alias: %s', (_what, answer, located) => {
    const { result } = tell('locate', { ...known, attemptedAt: 0 }, [missing, answer])
    expect(result).toEqual(success(located))
  })

  test.each([
    ['goes elsewhere than the chosen recipient is older than an attempt', 1, 'work@inbox.example', true],
    ['goes to the chosen recipient may be from an attempt', 1, 'me@inbox.example', undefined],
    ['is looked up without an attempt has no age', 0, 'work@inbox.example', undefined],
  ])('that %s', (_what, attemptedAt, recipient, older) => {
    const { result } = tell('locate', { ...known, attemptedAt }, [one], { recipient })
    const found = { ...known, destination: 'me@inbox.example' }
    expect(result).toEqual(success({ found, ...(older && { older }) }))
  })

  test.each([
    ['a page', page(404)],
    ['the words of a proxy', json(404, { message: 'no route' })],
  ])('is not absent because of %s', (_what, answer) => {
    for (const name of ['locate', 'remove'] as const) {
      expect(tell(name, { ...known, attemptedAt: 0 }, [answer]).result).toMatchObject(
        failed({ reason: 'not-found' }),
      )
    }
  })

  test('is deleted by its name; one that is gone is said to be', () => {
    const { requests, result } = tell('remove', known, [okay({})])
    expect(requests).toEqual([{ method: 'DELETE', path }])
    expect(result).toEqual(success(null))
    expect(tell('remove', known, [missing]).result).toMatchObject(failed({ reason: 'address-gone' }))
  })

  test.each(['*@mine.example', 'shop*@mine.example', '/a/@mine.example', 'nonsense'])(
    'such as %s is never asked about, since it would be the catch-all or a pattern',
    (address) => {
      const answers = [
        tell('locate', { address, attemptedAt: 0 }, []),
        tell('remove', { address }, []),
        tell('setRecipients', { address, recipients: ['me@inbox.example'] }, []),
      ]
      const refusal = failed({ reason: 'cannot-change', address })
      expect(answers).toEqual(answers.map(() => ({ requests: [], result: refusal })))
    },
  )
})

describe('a key test', () => {
  test.each([
    ['a plan with a name', { plan: { display: 'Business - $249' } }, { plan: 'Business - $249' }],
    ['a plan that is a name', { plan: 'Pro' }, { plan: 'Pro' }],
    ['a paid plan', { plan: null, premium: true }, { plan: 'Premium' }],
    ['no plan', { plan: null, premium: false }, { plan: 'Free' }],
    ['nothing', {}, {}],
  ])('reports %s, and makes nothing', (_what, more, report) => {
    const answer = okay({ account: { email: 'me@inbox.example', ...more } })
    const { requests, result } = tell('testKey', undefined, [answer])
    expect(requests).toEqual([{ method: 'GET', path: '/v3/account' }])
    expect(result).toEqual(success(report))
  })

  test('says that the account is locked, and why', () => {
    const locked = okay({
      account: { email: 'me@inbox.example', locked: true, lock_reason: 'Too much spam' },
    })
    expect(tell('testKey', undefined, [locked]).result).toMatchObject(
      failed({ reason: 'banned-owner', said: 'Too much spam' }),
    )
  })
})
