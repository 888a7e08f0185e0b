import { describe, expect, test } from 'vitest'
import { forwardemail } from '../../../src/main/providers/forwardemail.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json, text } from './answer.ts'
import {
  alias,
  byName,
  domainsOf,
  gone,
  item,
  noPlan,
  oneDomain,
  pageOf,
  pathsOf,
  said,
  tell,
  wish,
} from './forwardemail-answers.ts'

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

test('a deletion may leave the mail to a catch-all', () => {
  expect(forwardemail.view).toMatchObject({ remakes: true, catchesAll: true })
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

  test('shows web hooks at one host as they are, so that they do not look alike', () => {
    const hooks = ['https://hooks.example/a', 'https://hooks.example/b']
    const { result } = tell('choices', undefined, [oneDomain, noPlan, pageOf([alias({ recipients: hooks })])])
    expect(result).toEqual(success({ recipient: hooks.map((value) => ({ value })) }))
  })

  test('are looked for at a few domains', () => {
    const domains = domainsOf(...['a', 'b', 'c', 'd'].map((name) => ({ name: `${name}.example` })))
    const { requests } = tell('choices', undefined, [domains, account(), ...Array(4).fill(pageOf([]))])
    expect(requests).toHaveLength(5)
  })
})

describe('a creation that was refused without a known reason', () => {
  const refused = said(400, 'Ungültig')

  test('has a name that is taken if the service has its alias', () => {
    const { requests, result } = tell('create', wish, [refused, json(200, alias())])
    expect(pathsOf(requests)).toEqual(['POST /v1/domains/mine.example/aliases', `GET ${byName}`])
    expect(result).toMatchObject(
      failed({ reason: 'name-taken', field: 'name', address: item.address, status: 400 }),
    )
  })

  test.each([
    ['does not have it', gone],
    ['cannot say', said(500, 'An error occurred')],
    ['has another one', json(200, alias({ name: 'birch' }))],
  ])('keeps that refusal if the service %s', (_what, second) => {
    const { result } = tell('create', wish, [refused, second])
    expect(result).toMatchObject(failed({ reason: 'input-refused', said: 'Ungültig' }))
  })

  test('by a proxy is not looked for', () => {
    const { requests, result } = tell('create', wish, [text(400, 'Bad Request')])
    expect(requests).toHaveLength(1)
    expect(result).toMatchObject(failed({ reason: 'input-refused' }))
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
