import { describe, expect, test } from 'vitest'
import { forwardemail } from '../../../src/main/providers/forwardemail.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json } from './answer.ts'
import {
  alias,
  byName,
  createdAt,
  domainsOf,
  gone,
  item,
  known,
  oneDomain,
  pageOf,
  pathsOf,
  said,
  tell,
  wish,
} from './forwardemail-answers.ts'

const noPlan = said(402, 'Please upgrade to a paid plan URL to unlock this feature.')
const account = (more: object = {}) =>
  json(200, { id: '1', email: 'me@inbox.example', plan: 'enhanced_protection', ...more })

describe('the key and the names', () => {
  test('the key is the user of basic authorization, and every sentence is asked for in English', () => {
    expect(forwardemail.authorize?.({ key: 'abc', inQuery: false })).toEqual({
      headers: { Authorization: `Basic ${Buffer.from('abc:').toString('base64')}`, 'Accept-Language': 'en' },
    })
  })

  test.each([
    ['0123456789abcdef01234567', true],
    ['0123456789abcdef0123456', false],
    ['0123456789abcdef0123456g', false],
    ['', false],
  ])('%j is a key: %j', (key, isKey) => {
    expect(new RegExp(forwardemail.view.key?.pattern ?? '').test(key)).toBe(isKey)
  })

  test.each([
    ['amber_shop-2.x', undefined],
    ['a'.repeat(64), undefined],
    ['a'.repeat(65), 'name-too-long'],
    ['*', 'name-bad-character'],
    ['/^a/', 'name-bad-character'],
    ['!amber', 'name-bad-character'],
    ['a+b', 'name-bad-character'],
    ['ámbar', 'name-bad-character'],
  ])('%j is one name, and no pattern: %j', (name, reason) => {
    expect(checkLocalPart(forwardemail.view.localPart, name)?.reason).toBe(reason)
  })
})

describe('the domains', () => {
  test('are those with a paid plan, each once', () => {
    const { requests, result } = tell('domains', undefined, [
      domainsOf(
        { name: 'free.example', plan: 'free' },
        { name: 'Mine.Example', plan: 'enhanced_protection' },
        { name: 'shared.example', plan: 'team', is_global: true },
        { name: 'mine.example', plan: 'team' },
        { name: 'no domain' },
        null,
      ),
    ])
    expect(requests).toEqual([{ method: 'GET', path: '/v1/domains', query: { page: '1', limit: '100' } }])
    expect(result).toEqual(success([ownDomain('mine.example'), ownDomain('shared.example')]))
  })

  test('are those without a plan if there are no others, so that the service says what it needs', () => {
    const { result } = tell('domains', undefined, [domainsOf({ name: 'free.example', plan: 'free' })])
    expect(result).toEqual(success([ownDomain('free.example')]))
  })

  test('can be none', () => {
    expect(tell('domains', undefined, [domainsOf()]).result).toEqual(success([]))
  })

  test('are read to the last page', () => {
    const page = (name: string) => json(200, [{ name }], { 'x-page-count': '2' })
    const { requests, result } = tell('domains', undefined, [page('one.example'), page('two.example')])
    expect(requests.map(({ query }) => query?.page)).toEqual(['1', '2'])
    expect(result).toEqual(success([ownDomain('one.example'), ownDomain('two.example')]))
  })

  test.each([
    ['there is no list', json(200, { name: 'mine.example' })],
    ['none can be read', domainsOf({ name: 'no domain' }, 5)],
  ])('are refused if %s', (_why, answer) => {
    expect(tell('domains', undefined, [answer]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })
})

describe('a key test', () => {
  test('makes nothing, and reports the plan', () => {
    const { requests, result } = tell('testKey', undefined, [oneDomain, account()])
    expect(pathsOf(requests)).toEqual(['GET /v1/domains', 'GET /v1/account'])
    expect(result).toEqual(success({ plan: 'Enhanced Protection' }))
  })

  test.each([
    ['free', 'Free'],
    ['team', 'Team'],
    ['enterprise', 'enterprise'],
    ['constructor', 'constructor'],
  ])('names the plan %s', (plan, words) => {
    expect(tell('testKey', undefined, [oneDomain, account({ plan })]).result).toEqual(
      success({ plan: words }),
    )
  })

  test('accepts a key to whose account the service tells nothing without a plan', () => {
    expect(tell('testKey', undefined, [domainsOf(), noPlan]).result).toEqual(success({}))
  })

  test('reports no plan that is no text', () => {
    expect(tell('testKey', undefined, [oneDomain, account({ plan: 5 })]).result).toEqual(success({}))
  })

  test('is refused if the account is something else', () => {
    const { result } = tell('testKey', undefined, [oneDomain, json(200, { plan: 'team' })])
    expect(result).toMatchObject(failed({ reason: 'answer-wrong-shape' }))
  })
})

describe('the recipients to choose from', () => {
  test('are the own address and those in use, each once', () => {
    const { requests, result } = tell('choices', undefined, [
      oneDomain,
      account(),
      pageOf([
        alias({ recipients: ['Me@Inbox.example', 'work@inbox.example', 'me@inbox.example'] }),
        alias({ recipients: ['mx.example.com', 'https://hooks.example/a?b', '192.0.2.7', 'no recipient'] }),
        alias({ recipients: null }),
        null,
      ]),
    ])
    expect(pathsOf(requests)).toEqual([
      'GET /v1/domains',
      'GET /v1/account',
      'GET /v1/domains/mine.example/aliases',
    ])
    expect(result).toEqual(
      success({
        recipient: [
          { value: 'me@inbox.example', words: 'me@inbox.example' },
          { value: 'Me@Inbox.example', words: 'me@inbox.example' },
          { value: 'work@inbox.example', words: 'work@inbox.example' },
          { value: 'mx.example.com', words: 'mx.example.com' },
          { value: 'https://hooks.example/a?b', words: 'hooks.example' },
          { value: '192.0.2.7', words: '192.0.2.7' },
        ],
      }),
    )
  })

  test('need no plan of the account, only one of a domain', () => {
    const { result } = tell('choices', undefined, [oneDomain, noPlan, pageOf([alias()])])
    expect(result).toEqual(success({ recipient: [{ value: 'me@inbox.example', words: 'me@inbox.example' }] }))
  })

  test('are looked for at a few domains', () => {
    const domains = domainsOf(...['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.example` })))
    const { requests } = tell('choices', undefined, [domains, account(), ...Array(4).fill(pageOf([]))])
    expect(requests).toHaveLength(5)
  })
})

describe('a creation', () => {
  test('sends the name in lower case and the label, and no recipients without a choice', () => {
    const { requests, result } = tell('create', { ...wish, localPart: ' Amber ' }, [json(200, alias())])
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/v1/domains/mine.example/aliases',
        body: { name: 'amber', description: 'shop' },
      },
    ])
    expect(result).toEqual(success(item))
  })

  test('sends the chosen recipient, and no empty label', () => {
    const recipient = 'work@inbox.example'
    const { requests } = tell('create', { ...wish, label: '  ' }, [], { recipient })
    expect(requests[0]?.body).toEqual({ name: 'amber', recipients: [recipient] })
  })

  test('writes a domain of another alphabet as punycode', () => {
    const { requests } = tell('create', { ...wish, domain: ownDomain('müll.example') }, [])
    expect(pathsOf(requests)).toEqual(['POST /v1/domains/xn--mll-hoa.example/aliases'])
  })

  test.each([
    ['another name', { name: 'birch' }, 'answer-contradicts'],
    ['no name', { name: undefined }, 'answer-wrong-shape'],
    ['another domain', { domain: { name: 'other.example' } }, 'answer-not-an-address'],
    ['a name that is an address', { name: 'amber@evil.example' }, 'answer-not-an-address'],
    ['a name that is none', { name: 'am ber' }, 'answer-not-an-address'],
    ['a catch-all', { name: '*' }, 'answer-not-an-address'],
  ])('is not believed with %s', (_what, more, reason) => {
    expect(tell('create', wish, [json(200, alias(more))]).result).toMatchObject(failed({ reason }))
  })

  test('needs no domain in its answer', () => {
    const { domain: _, ...bare } = alias()
    expect(tell('create', wish, [json(200, bare)]).result).toEqual(success(item))
  })
})

describe('an alias', () => {
  const read = (more: object) => {
    const { result } = tell('locate', { ...known, attemptedAt: createdAt }, [json(200, alias(more))])
    return result?.ok && 'found' in result.value ? result.value.found : result
  }

  test.each([
    ['off', { is_enabled: false }, { state: 'off' }],
    ['without a description', { description: undefined }, { label: '' }],
    ['with a description of several lines', { description: 'one\n two' }, { label: 'one two' }],
    [
      'with several recipients',
      { recipients: ['a@b.example', 'c@d.example'] },
      { destination: 'a@b.example, c@d.example' },
    ],
    [
      'whose mail goes to a program',
      { recipients: ['https://hooks.example/x'] },
      { destination: 'hooks.example' },
    ],
  ])('%s is read', (_what, more, told) => {
    expect(read(more)).toEqual({ ...item, ...told })
  })

  test.each([
    ['recipients', { recipients: [] }, 'destination'],
    ['readable recipients', { recipients: [5] }, 'destination'],
    ['a state', { is_enabled: 'yes' }, 'state'],
    ['a date', { created_at: 'soon' }, 'createdAt'],
    ['an identifier', { id: undefined }, 'remoteId'],
    ['an identifier that a path can carry', { id: '../..' }, 'remoteId'],
  ] as const)('without %s tells nothing of it', (_what, more, name) => {
    const { [name]: _, ...rest } = item
    expect(read(more)).toEqual(rest)
  })
})

describe('a look after a lost answer', () => {
  const look = (answer: ReturnType<typeof json>, attemptedAt = createdAt) =>
    tell('locate', { address: item.address, attemptedAt }, [answer])

  test('asks for the name', () => {
    expect(pathsOf(look(gone).requests)).toEqual([`GET ${byName}`])
  })

  test('finds the alias', () => {
    expect(look(json(200, alias())).result).toEqual(success({ found: item }))
  })

  test('finds an older one as such', () => {
    const old = { created_at: new Date(createdAt - 30 * 3_600_000).toISOString() }
    expect(look(json(200, alias(old))).result).toMatchObject(success({ older: true }))
  })

  test('shows that an alias of a domain of the account was deleted', () => {
    expect(look(gone).result).toEqual(success({ absent: true, deleted: true }))
  })

  test.each(['Domain does not exist on your account.', 'Member does not exist.'])(
    'shows by “%s” that the key does not see the alias, and no more',
    (message) => {
      expect(look(said(404, message)).result).toEqual(success({ absent: true }))
    },
  )

  test('takes a path that the server does not know for no absence', () => {
    expect(look(said(404, 'Not Found')).result).toMatchObject(failed({ reason: 'not-found' }))
  })

  test('believes no other alias', () => {
    expect(look(json(200, alias({ name: 'birch' }))).result).toMatchObject(
      failed({ reason: 'answer-contradicts' }),
    )
  })

  test('writes a name with special characters into one part of the path', () => {
    const { requests } = tell('locate', { address: "o'neil/a?b#c@mine.example", attemptedAt: 1 }, [])
    expect(pathsOf(requests)).toEqual(["GET /v1/domains/mine.example/aliases/o'neil%2Fa%3Fb%23c"])
  })
})

describe('the list', () => {
  const two = domainsOf({ name: 'two.example', plan: 'team' }, { name: 'mine.example', plan: 'team' })

  test('is asked for newest first, after the domains', () => {
    const { requests, result } = tell('list', {}, [oneDomain, pageOf([alias()])])
    expect(pathsOf(requests)).toEqual(['GET /v1/domains', 'GET /v1/domains/mine.example/aliases'])
    expect(requests[1]?.query).toEqual({ page: '1', limit: '50', sort: '-created_at' })
    expect(result).toEqual(success({ items: [item] }))
  })

  test('goes on with the next page, and then with the next domain by name', () => {
    const first = tell('list', {}, [two, pageOf([alias()], 1, 2)])
    expect(first.result).toEqual(success({ items: [item], next: '2 mine.example' }))
    const second = tell('list', { cursor: '2 mine.example' }, [two, pageOf([], 2, 2)])
    expect(second.requests[1]?.query?.page).toBe('2')
    expect(second.result).toEqual(success({ items: [], next: '1 two.example' }))
    const last = tell('list', { cursor: '1 two.example' }, [two, pageOf([])])
    expect(pathsOf(last.requests)[1]).toBe('GET /v1/domains/two.example/aliases')
    expect(last.result).toEqual(success({ items: [] }))
  })

  test('follows the number of pages, since a page can be short, and no link', () => {
    const short = json(200, [alias()], { 'x-page-count': '3', link: '<https://evil.example>; rel="next"' })
    expect(tell('list', {}, [oneDomain, short]).result).toMatchObject(success({ next: '2 mine.example' }))
  })

  test('ends without a number of pages at a page that is not full', () => {
    expect(tell('list', {}, [oneDomain, json(200, [alias()])]).result).toEqual(success({ items: [item] }))
    const full = json(200, Array(50).fill(alias()))
    expect(tell('list', {}, [oneDomain, full]).result).toMatchObject(success({ next: '2 mine.example' }))
  })

  test('goes on behind a domain that left the account', () => {
    const { requests, result } = tell('list', { cursor: '3 nine.example' }, [two, pageOf([])])
    expect(pathsOf(requests)[1]).toBe('GET /v1/domains/two.example/aliases')
    expect(requests[1]?.query?.page).toBe('1')
    expect(result).toEqual(success({ items: [] }))
    expect(tell('list', { cursor: '1 zzz.example' }, [two]).result).toEqual(success({ items: [] }))
  })

  test('skips domains without a plan', () => {
    const domains = domainsOf({ name: 'free.example', plan: 'free' }, { name: 'mine.example', plan: 'team' })
    const { requests, result } = tell('list', {}, [domains, pageOf([alias()])])
    expect(pathsOf(requests)).toHaveLength(2)
    expect(result).toEqual(success({ items: [item] }))
  })

  test('is empty without a domain', () => {
    expect(tell('list', {}, [domainsOf()]).result).toEqual(success({ items: [] }))
  })

  test('leaves out what is no single address, and counts what cannot be read', () => {
    const rows = [alias({ name: '*' }), alias({ name: '/^a/' }), alias(), alias({ name: 'no name' }), null, 5]
    expect(tell('list', {}, [oneDomain, pageOf(rows)]).result).toMatchObject(
      success({ items: [item], unreadable: 3 }),
    )
  })

  test.each([{ aliases: [] }, null, 'text'])('is refused if it is %j', (body) => {
    expect(tell('list', {}, [oneDomain, json(200, body)]).result).toMatchObject({ ok: false })
  })

  test('says which plan is missing if no domain has one', () => {
    const domains = domainsOf({ name: 'free.example', plan: 'free' })
    expect(tell('list', {}, [domains, noPlan]).result).toMatchObject(failed({ reason: 'plan-required' }))
  })

  test('is not called missing at a server if a domain has just left the account', () => {
    const left = said(404, 'Domain does not exist on your account.')
    expect(tell('list', {}, [oneDomain, left]).result).toMatchObject(failed({ reason: 'domain-refused' }))
  })
})
