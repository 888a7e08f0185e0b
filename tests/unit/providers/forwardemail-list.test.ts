import { describe, expect, test } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import { json, receivedAt } from './answer.ts'
import {
  alias,
  byName,
  createdAt,
  domainsOf,
  gone,
  item,
  known,
  noPlan,
  oneDomain,
  pageOf,
  pathsOf,
  said,
  tell,
} from './forwardemail-answers.ts'

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

  test.each([
    ['an hour before it is older', 3_600_000, 0, true],
    ['an hour before it is older, by a clock of the service that is ahead', 3_600_000, 7_200_000, true],
    ['half a minute before it may be from it', 30_000, 0, undefined],
    ['half a minute before it may be from it, by a clock that is behind', 30_000, -7_200_000, undefined],
  ])('after an attempt: one made %s', (_what, before, ahead, older) => {
    const made = new Date(receivedAt - 60_000 - before + ahead).toISOString()
    const date = new Date(receivedAt + ahead).toUTCString()
    const answer = json(200, alias({ created_at: made }), { date })
    const { result } = look(answer, receivedAt - 60_000)
    expect(result?.ok && 'found' in result.value && result.value.older).toBe(older)
  })

  test('without the clock of the service takes one made an hour before for new', () => {
    const made = new Date(receivedAt - 3_660_000).toISOString()
    const { result } = look(json(200, alias({ created_at: made })), receivedAt - 60_000)
    expect(result?.ok && 'found' in result.value && result.value.older).toBeUndefined()
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
