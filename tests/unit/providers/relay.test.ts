import { describe, expect, test } from 'vitest'
import { relay } from '../../../src/main/providers/relay.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { json, receivedAt } from './answer.ts'
import {
  createdAt,
  item,
  known,
  listOf,
  mark,
  mask,
  noMask,
  outcome,
  own,
  ownItem,
  ownKnown,
  ownMask,
  profile,
  random,
  tell,
  users,
} from './relay-answers.ts'

const profiles = 'GET /api/v1/profiles/'
const mailbox = 'GET /api/v1/users/'
const randoms = 'GET /api/v1/relayaddresses/'
const owns = 'GET /api/v1/domainaddresses/'
const key = '0f1e2d3c-4b5a-4697-8877-665544332211'

test('the key travels as a token, and never as a bearer, which is asked about elsewhere', () => {
  expect(relay.authorize?.({ key, inQuery: false })).toEqual({ headers: { Authorization: `Token ${key}` } })
  expect(key).toMatch(new RegExp(relay.view.key?.pattern ?? ''))
})

test('a mask has its place on the page of the service', () => {
  expect(relay.addressPage?.({ ...known, state: 'active' })).toBe(
    '/accounts/profile/#ab12cd34e%40mozmail.com',
  )
})

test('every path ends in a slash, and every look has a name for a value that no cache knows', () => {
  const talks = [
    tell('list', {}, [profile(), users, listOf(), listOf()]),
    tell('create', { localPart: '', domain: random, label: '' }, [json(201, mask())]),
    tell('locate', { ...known, attemptedAt: 0 }, [noMask]),
    tell('remove', ownKnown, [json(404, {})]),
  ]
  for (const { method, path, nonce } of talks.flatMap(({ requests }) => requests)) {
    expect(path).toMatch(/^\/api\/v1\/.*\/$/)
    expect(nonce).toBe(method === 'GET' ? '_' : undefined)
  }
})

describe('a key test', () => {
  test.each([
    [true, 'Premium'],
    [false, 'Free'],
  ])('reports the plan and the number of masks, and reads no key: Premium %s', (hasPremium, plan) => {
    const talk = tell('testKey', undefined, [profile({ has_premium: hasPremium })])
    expect(outcome(talk)).toEqual([[profiles], success({ plan, addressCount: 12 })])
    expect(JSON.stringify(talk.result)).not.toContain('11111111')
  })

  test.each([[{}], [{ has_premium: 'yes' }], [null]])('refuses an answer without the plan: %j', (one) => {
    expect(tell('testKey', undefined, [json(200, [one])]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })
})

describe('the domains', () => {
  test.each([
    ['the subdomain with Premium', {}, [random, own]],
    ['the subdomain in any case', { subdomain: 'ME' }, [random, own]],
    ['no subdomain without Premium', { has_premium: false }, [random]],
    ['no subdomain before one is registered', { subdomain: null }, [random]],
    ['no subdomain that is no domain', { subdomain: 'a b' }, [random]],
  ])('are those of random masks and %s', (_what, more, offers) => {
    expect(tell('domains', undefined, [profile(more)]).result).toEqual(success(offers))
  })
})

describe('the list', () => {
  const read = (more: object, random: readonly unknown[], own: readonly unknown[] = []) =>
    tell('list', {}, [profile(more), users, listOf(...random), listOf(...own)])
  const texts = { label: 'shop', mark: '' }
  const destination = 'me@inbox.example'

  test('has the masks of both kinds, each with its own ids', () => {
    expect(outcome(read({}, [mask()], [ownMask({ enabled: false, block_list_emails: true })]))).toEqual([
      [profiles, mailbox, randoms, owns],
      success({
        items: [
          { ...item, ...texts, destination, blocksPromotions: false },
          { ...ownItem, ...texts, destination, state: 'off', blocksPromotions: true },
        ],
        total: 2,
      }),
    ])
  })

  test('says nothing about promotions without Premium', () => {
    expect(read({ has_premium: false }, [mask()]).result).toEqual(
      success({ items: [{ ...item, ...texts, destination }], total: 1 }),
    )
  })

  test.each([[false], [undefined], ['yes']])('tells no labels if the account stores none: %j', (storage) => {
    const empty = mask({ description: '', used_on: '', generated_for: '' })
    expect(read({ server_storage: storage }, [empty]).result).toEqual(
      success({ items: [{ ...item, destination, blocksPromotions: false }], total: 1 }),
    )
  })

  test.each([
    [mark, mark],
    [`shop.example, ${mark},other.example,`, mark],
    ['shop.example', ''],
    [null, ''],
    [`${mark}0`, ''],
  ])('finds the mark among the sites %j', (usedOn, found) => {
    expect(read({}, [mask({ used_on: usedOn })]).result).toMatchObject({
      value: { items: [{ mark: found }] },
    })
  })

  test('counts the rows that it cannot read, and leaves out their fields that it cannot read', () => {
    const odd = mask({
      id: 'x/y',
      enabled: 'yes',
      created_at: 0,
      description: 5,
      used_on: 7,
      block_list_emails: 1,
    })
    expect(read({}, [odd, null], [{}, ownMask()]).result).toMatchObject(
      success({ items: [{ address: item.address, destination }, { remoteId: 'D7' }], unreadable: 2 }),
    )
  })

  test('shows a label on one line, without misleading characters', () => {
    expect(read({}, [mask({ description: 'a\nb\u202ec' })]).result).toMatchObject({
      value: { items: [{ label: 'a b\ufffdc' }] },
    })
  })

  test('goes on without the mailbox, unless the key or a limit is in the way', () => {
    const answers = (status: number) => [profile(), json(status, { detail: 'No.' }), listOf(mask()), listOf()]
    const found = tell('list', {}, answers(403)).result
    expect(found).toMatchObject({ value: { items: [{ remoteId: 'R7' }] } })
    expect(JSON.stringify(found)).not.toContain('destination')
    expect(tell('list', {}, answers(401)).result).toMatchObject(failed({ reason: 'key-rejected' }))
    expect(tell('list', {}, answers(429)).result).toMatchObject(failed({ reason: 'rate-limited' }))
  })

  test('is refused as a whole if one of its parts is', () => {
    const tooMany = json(429, { detail: 'Request was throttled.' }, { 'retry-after': '7' })
    const limit = failed({ reason: 'rate-limited', status: 429, retryAt: receivedAt + 7_000 } as const)
    for (const before of [[], [profile(), users], [profile(), users, listOf(mask())]])
      expect(tell('list', {}, [...before, tooMany]).result).toMatchObject(limit)
    expect(tell('list', {}, [profile(), users, json(200, { masks: [] })]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })
})

describe('a creation', () => {
  const label = ' shop '

  test('of a random mask stores the label and the mark', () => {
    const input = { localPart: '', domain: random, label, mark }
    const { requests, result } = tell('create', input, [json(201, mask())])
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/api/v1/relayaddresses/',
        body: { description: 'shop', used_on: mark },
      },
    ])
    expect(result).toEqual(success({ ...item, label: 'shop' }))
  })

  test.each([
    ['stores no texts', '', ''],
    ['answers without a label', undefined, undefined],
  ])(
    'of an account that %s tells that the service has no label, if it says so',
    (_what, description, told) => {
      const input = { localPart: '', domain: random, label, mark }
      const { result } = tell('create', input, [json(201, mask({ description, used_on: '' }))])
      expect(result).toEqual(success({ ...item, ...(told === undefined ? {} : { label: told }) }))
    },
  )

  test('sends no empty label, and nothing that needs Premium', () => {
    const { requests } = tell('create', { localPart: '', domain: random, label: ' ' }, [])
    expect(requests[0]?.body).toEqual({})
  })

  test('at the subdomain sends the name in lower case, and tells whether promotions arrive', () => {
    const input = { localPart: ' Amber ', domain: own, label, mark }
    const { requests, result } = tell('create', input, [json(201, ownMask())])
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/api/v1/domainaddresses/',
        body: { address: 'amber', description: 'shop' },
      },
    ])
    expect(result).toEqual(success({ ...ownItem, label: 'shop', blocksPromotions: false }))
  })

  test.each([
    ['at another domain', mask({ full_address: 'ab12cd34e@relay.firefox.com' })],
    ['of another name', ownMask({ full_address: 'birch@me.mozmail.com' })],
  ])('believes no address %s', (_what, body) => {
    const domain = 'generated_for' in body ? random : own
    expect(tell('create', { localPart: 'amber', domain, label: '' }, [json(201, body)]).result).toMatchObject(
      failed({ reason: 'answer-contradicts' }),
    )
  })
})

describe('a lookup', () => {
  const attempt = { attemptedAt: receivedAt }

  test('asks for the id of a mask, of either kind', () => {
    expect(outcome(tell('locate', { ...known, ...attempt }, [json(200, mask())]))).toEqual([
      [`${randoms}7/`],
      success({ found: item }),
    ])
    expect(outcome(tell('locate', { ...ownKnown, ...attempt }, [json(200, ownMask())]))).toEqual([
      [`${owns}7/`],
      success({ found: ownItem }),
    ])
  })

  test('says that a mask is absent, or older than the attempt', () => {
    expect(tell('locate', { ...known, ...attempt }, [noMask]).result).toEqual(success({ absent: true }))
    const old = mask({ created_at: '2026-11-01T00:00:00Z' })
    expect(tell('locate', { ...known, ...attempt }, [json(200, old)]).result).toMatchObject(
      success({ older: true }),
    )
  })

  test('believes no mask of another address, and no page that a proxy does not find', () => {
    const other = json(200, mask({ full_address: 'other@mozmail.com' }))
    expect(tell('locate', { ...known, ...attempt }, [other]).result).toMatchObject(
      failed({ reason: 'answer-contradicts' }),
    )
    const page = { ...noMask, isJson: false, body: '<html>', headers: { 'content-type': 'text/html' } }
    expect(tell('locate', { ...known, ...attempt }, [page]).result).toMatchObject(
      failed({ reason: 'not-found' }),
    )
  })

  test('without an id asks for the name at the subdomain, and reads all random masks', () => {
    const { address } = ownItem
    expect(outcome(tell('locate', { address, ...attempt }, [listOf(ownMask())]))).toEqual([
      [`${owns}?address=amber`],
      success({ found: ownItem }),
    ])
    expect(outcome(tell('locate', { address: item.address, ...attempt }, [listOf(mask())]))).toEqual([
      [randoms],
      success({ found: item }),
    ])
  })

  test('compares the whole address, since an unknown filter lists everything', () => {
    const others = listOf(ownMask({ full_address: 'amber2@me.mozmail.com' }))
    expect(tell('locate', { address: ownItem.address, ...attempt }, [others]).result).toEqual(
      success({ absent: true }),
    )
  })

  test('knows nothing if a row cannot be read, which could be the mask', () => {
    const unreadable = listOf(ownMask({ full_address: 5 }))
    expect(tell('locate', { address: ownItem.address, ...attempt }, [unreadable]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test('takes an old random mask for one by its domain', () => {
    const address = 'ab12cd34e@relay.firefox.com'
    expect(outcome(tell('locate', { address, ...attempt }, [listOf()]))[0]).toEqual([randoms])
  })
})

describe('the lookup of a random mask whose answer was lost', () => {
  const wanted = { domain: 'mozmail.com', beginning: '', label: 'shop', attemptedAt: receivedAt }
  const rights = { label: 'shop', blocksPromotions: false, createdAt }

  test('asks for its mark', () => {
    const answers = [profile(), listOf(mask({ used_on: `${mark},` }))]
    expect(outcome(tell('locateUnnamed', { ...wanted, mark }, answers))).toEqual([
      [profiles, `${randoms}?used_on=${mark}`],
      success({ items: [{ ...item, ...rights, mark }] }),
    ])
  })

  test('reads all random masks of an account that stores no marks, and says so', () => {
    const answers = [profile({ server_storage: false }), listOf(mask({ description: '', used_on: '' }))]
    expect(outcome(tell('locateUnnamed', { ...wanted, mark }, answers))).toEqual([
      [profiles, randoms],
      success({ items: [{ ...item, blocksPromotions: false }], unmarked: true }),
    ])
  })

  test('knows nothing if a row cannot be read', () => {
    const answers = [profile(), listOf(mask({ full_address: null }))]
    expect(tell('locateUnnamed', { ...wanted, mark }, answers).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test('is refused if the profile or the list is', () => {
    const denied = json(401, { detail: 'Invalid token.' })
    for (const before of [[], [profile()]])
      expect(tell('locateUnnamed', { ...wanted, mark }, [...before, denied]).result).toMatchObject(
        failed({ reason: 'key-rejected' }),
      )
  })
})
