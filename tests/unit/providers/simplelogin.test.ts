import { describe, expect, test } from 'vitest'
import { simplelogin } from '../../../src/main/providers/simplelogin.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { checkLocalPart } from '../../../src/shared/rules/local-part.ts'
import { json, receivedAt } from './answer.ts'
import {
  alias,
  createdAt,
  fullPage,
  item,
  known,
  mailboxes,
  pageOf,
  pathsOf,
  shared,
  tell,
  unknownId,
} from './simplelogin-answers.ts'

const endsAt = receivedAt + 585_000
const setting = (more: object = {}) =>
  json(200, { alias_generator: 'word', random_alias_default_domain: 'sl.example', ...more })
const options = (...suffixes: readonly string[]) =>
  json(200, {
    can_create: true,
    suffixes: suffixes.map((suffix) => ({ suffix, signed_suffix: `${suffix}.signed` })),
  })
const ticketOf = (suffix: string) => ({ value: `${suffix}.signed`, endsAt })

describe('the key and the names', () => {
  test('the key travels in its own header', () => {
    expect(simplelogin.authorize?.({ key: 'abc', inQuery: false })).toEqual({
      headers: { Authentication: 'abc' },
    })
  })

  test.each([
    ['a'.repeat(60), true],
    ['0b6f1a2e-7d0c-4a8e-9f51-1c2d3e4f5a6b', true],
    ['x'.repeat(128), true],
    ['x'.repeat(129), false],
    ['two words', false],
    ['', false],
  ])('%j is a key: %j', (key, isKey) => {
    expect(new RegExp(simplelogin.view.key?.pattern ?? '').test(key)).toBe(isKey)
  })

  test.each([
    ['amber_shop-2.x', undefined],
    ['a'.repeat(40), undefined],
    ['a'.repeat(41), 'name-too-long'],
    ['a..b', 'name-bad-dots'],
    ['a+b', 'name-bad-character'],
    ['a b', 'name-bad-character'],
    ['ámbar', 'name-bad-character'],
  ])('the service would change nothing of %j: %j', (name, reason) => {
    expect(checkLocalPart(simplelogin.view.localPart, name)?.reason).toBe(reason)
  })
})

describe('the domains', () => {
  test('come with a ticket for ten minutes, less the way of a request, and with the formats of the default domain', () => {
    const { requests, result } = tell('domains', undefined, [
      setting(),
      options('.word123@sl.example', '@mine.example', '.ab1cd@other.example', '@plain.example'),
    ])
    expect(requests).toEqual([
      { method: 'GET', path: '/api/setting' },
      { method: 'GET', path: '/api/v5/alias/options' },
    ])
    expect(result).toEqual(
      success([
        {
          name: 'sl.example',
          naming: 'begins',
          tail: '.word123',
          ticket: ticketOf('.word123@sl.example'),
          formats: ['words', 'uuid'],
        },
        { name: 'mine.example', naming: 'own', ticket: ticketOf('@mine.example') },
        {
          name: 'other.example',
          naming: 'begins',
          tail: '.ab1cd',
          ticket: ticketOf('.ab1cd@other.example'),
        },
        { name: 'plain.example', naming: 'own', ticket: ticketOf('@plain.example') },
      ]),
    )
  })

  test('have one offer each: of an own domain the one without an addition, in the place of the first', () => {
    const { result } = tell('domains', undefined, [
      setting({ alias_generator: 'uuid', random_alias_default_domain: 'mine.example' }),
      options('.word@mine.example', '.w1@sl.example', '@mine.example'),
    ])
    expect(result).toMatchObject(
      success([
        { name: 'mine.example', naming: 'own', formats: ['uuid', 'words'] },
        { name: 'sl.example', naming: 'begins' },
      ]),
    )
  })

  test('are only the one of random names if the account has no suffix', () => {
    const { result } = tell('domains', undefined, [setting(), json(200, { can_create: true, suffixes: [] })])
    expect(result).toEqual(success([{ name: 'sl.example', naming: 'made', formats: ['words', 'uuid'] }]))
  })

  test.each([
    ['no suffix can be read', json(200, { suffixes: [{ suffix: 'nonsense', signed_suffix: 'x' }, 5] })],
    ['there is no list', json(200, { can_create: true })],
  ])('are refused if %s', (_why, answer) => {
    expect(tell('domains', undefined, [setting(), answer]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test('need no readable setting', () => {
    const { result } = tell('domains', undefined, [
      json(200, { alias_generator: 5 }),
      options('@mine.example'),
    ])
    expect(result).toEqual(
      success([{ name: 'mine.example', naming: 'own', ticket: ticketOf('@mine.example') }]),
    )
  })
})

describe('a new address', () => {
  const wanted = { localPart: 'Amber', domain: shared, label: ' shop ' }

  test('of a chosen name returns the ticket, and goes to the default mailbox', () => {
    const { requests, result } = tell('create', wanted, [
      mailboxes,
      json(201, { alias: 'amber.word123@sl.example', ...alias() }),
    ])
    expect(requests).toEqual([
      { method: 'GET', path: '/api/v2/mailboxes' },
      {
        method: 'POST',
        path: '/api/v3/alias/custom/new',
        body: {
          alias_prefix: 'amber',
          signed_suffix: '.word123@sl.example.Xq19rQ.s99',
          mailbox_ids: [1],
          note: 'shop',
        },
      },
    ])
    expect(result).toEqual(success(item))
  })

  test('goes to the mailbox that the account chose, without a question', () => {
    const { requests } = tell('create', wanted, [json(201, alias())], { recipient: '2' })
    expect(requests).toMatchObject([{ path: '/api/v3/alias/custom/new', body: { mailbox_ids: [2] } }])
  })

  test('is not asked for without a default mailbox, or with a name that makes the address too long', () => {
    expect(tell('create', wanted, [json(200, { mailboxes: [] })]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
    const domain = { ...shared, name: `${'d'.repeat(60)}.${'d'.repeat(50)}.example` }
    expect(tell('create', { ...wanted, domain }, []).result).toEqual(
      failed({ reason: 'name-too-long', field: 'name', limit: 0 }),
    )
  })

  test('needs a ticket', () => {
    const { ticket: _, ...domain } = shared
    expect(tell('create', { ...wanted, domain }, [])).toMatchObject({
      requests: [],
      result: failed({ reason: 'offer-ended' }),
    })
  })

  test('is believed only if it is the one that was asked for', () => {
    const other = json(201, alias({ email: 'other.word123@sl.example' }))
    expect(tell('create', wanted, [mailboxes, other]).result).toMatchObject(
      failed({ reason: 'answer-contradicts', address: 'amber.word123@sl.example' }),
    )
  })

  describe('whose name the service makes', () => {
    const made = { name: 'sl.example', naming: 'made' } as const
    const random = { localPart: '', domain: made, label: 'shop' }

    test.each([
      ['words', 'word'],
      ['uuid', 'uuid'],
    ] as const)('in the format %s needs one request', (format, mode) => {
      const answer = json(201, alias({ email: 'mean_sofa@sl.example' }))
      const { requests, result } = tell('create', { ...random, format }, [answer])
      expect(requests).toEqual([
        { method: 'POST', path: '/api/alias/random/new', query: { mode }, body: { note: 'shop' } },
      ])
      expect(result).toEqual(success({ ...item, address: 'mean_sofa@sl.example' }))
    })

    test('has the account’s own format without another', () => {
      const { requests } = tell('create', { ...random, label: '' }, [json(201, alias())])
      expect(requests).toEqual([{ method: 'POST', path: '/api/alias/random/new', body: {} }])
    })

    test('is believed only at the domain that was asked for', () => {
      const elsewhere = json(201, alias({ email: 'mean_sofa@moved.example' }))
      expect(tell('create', random, [elsewhere]).result).toMatchObject(
        failed({ reason: 'answer-contradicts' }),
      )
    })

    test('is moved to the chosen mailbox, unless it goes there', () => {
      const chosen = { recipient: '2' }
      const moved = json(200, alias({ mailboxes: [{ id: 2, email: 'work@inbox.example' }] }))
      const { requests, result } = tell(
        'create',
        random,
        [json(201, alias()), json(200, { ok: true }), moved],
        chosen,
      )
      expect(requests.slice(1)).toEqual([
        { method: 'PATCH', path: '/api/aliases/7', body: { mailbox_ids: [2] } },
        { method: 'GET', path: '/api/aliases/7' },
      ])
      expect(result).toEqual(success({ ...item, destination: 'work@inbox.example' }))
      expect(tell('create', random, [json(201, alias())], { recipient: '1' }).requests).toHaveLength(1)
    })

    test('is reported with its true mailbox if it cannot be moved', () => {
      const refused = json(400, { error: 'Invalid mailbox' })
      const chosen = { recipient: '2' }
      const answers = [json(201, alias()), refused]
      expect(tell('create', random, [...answers, json(200, alias())], chosen).result).toEqual(success(item))
      const { destination: _, ...undirected } = item
      expect(tell('create', random, [...answers, json(503, {})], chosen).result).toEqual(success(undirected))
    })
  })

  test('never names a site', () => {
    const requests = [
      ...tell('create', wanted, [mailboxes]).requests,
      ...tell('domains', undefined, [setting()]).requests,
    ]
    expect(JSON.stringify(requests)).not.toContain('hostname')
  })
})

describe('the list', () => {
  test('has twenty addresses a page, and a shorter page is the last', () => {
    const { requests, result } = tell('list', {}, [fullPage()])
    expect(requests).toEqual([{ method: 'GET', path: '/api/v2/aliases', query: { page_id: '0' } }])
    expect(result).toMatchObject(success({ next: '1' }))
    expect(tell('list', { cursor: '1' }, [pageOf(alias())]).result).toEqual(success({ items: [item] }))
  })

  test.each([
    [
      'several mailboxes',
      { mailboxes: [{ email: 'a@b.example' }, { email: 'c@d.example' }] },
      { destination: 'a@b.example, c@d.example' },
    ],
    ['the mailbox of older servers', { mailboxes: undefined }, { destination: 'me@inbox.example' }],
    ['no note', { note: null }, { label: '' }],
    ['a note of several lines', { note: 'shop\n\tonline ' }, { label: 'shop online' }],
    ['a display name of several lines', { name: 'Anna\n of Arda ' }, { displayName: 'Anna of Arda' }],
    ['an alias that is off', { enabled: false }, { state: 'off' }],
    ['a pinned alias', { pinned: true }, { pinned: true }],
  ])('reads %s', (_what, more, expected) => {
    expect(tell('list', {}, [pageOf(alias(more))]).result).toEqual(
      success({ items: [{ ...item, ...expected }] }),
    )
  })

  test('counts rows without an address', () => {
    expect(tell('list', {}, [pageOf(alias(), alias({ email: 'nonsense' }), null)]).result).toEqual(
      success({ items: [item], unreadable: 2 }),
    )
  })

  test.each([[json(200, [])], [json(200, { aliases: {} })], [json(200, {})]])('is no list: %j', (answer) => {
    expect(tell('list', {}, [answer]).result).toMatchObject(failed({ reason: 'answer-wrong-shape' }))
  })
})

describe('a lookup', () => {
  const wanted = { ...known, attemptedAt: createdAt }

  test('searches the whole address, and compares exactly', () => {
    const similar = alias({ email: 'amber-word123@sl.example' })
    const { requests, result } = tell('locate', wanted, [pageOf(similar, alias())])
    expect(requests).toEqual([
      {
        method: 'POST',
        path: '/api/v2/aliases',
        query: { page_id: '0' },
        body: { query: 'amber.word123@sl.example' },
        reads: true,
      },
    ])
    expect(result).toEqual(success({ found: item }))
    expect(tell('locate', wanted, [fullPage()]).result).toEqual(success({ next: '1' }))
  })

  test('looks behind the last page by the id, which alone shows the trash', () => {
    const trashed = json(200, alias({ enabled: false }))
    const { requests, result } = tell('locate', wanted, [pageOf(), trashed])
    expect(pathsOf(requests)).toEqual(['POST /api/v2/aliases', 'GET /api/aliases/7'])
    expect(result).toEqual(success({ found: { ...item, state: 'trashed' } }))
  })

  test('tells a deletion by an id that no alias has any more', () => {
    const { result } = tell('locate', wanted, [pageOf(), unknownId])
    expect(result).toEqual(success({ absent: true, deleted: true }))
  })

  test.each([
    ['the id belongs to somebody else', json(403, { error: 'Forbidden' })],
    ['the id belongs to another address', json(200, alias({ email: 'other@sl.example' }))],
  ])('finds nothing, and proves no deletion, if %s', (_why, answer) => {
    expect(tell('locate', wanted, [pageOf(), answer]).result).toEqual(success({ absent: true }))
  })

  test('without an id ends with the list', () => {
    const { address, attemptedAt } = wanted
    expect(tell('locate', { address, attemptedAt }, [pageOf()])).toMatchObject({
      requests: { length: 1 },
      result: success({ absent: true }),
    })
  })

  test('is given up at a search without end', () => {
    expect(tell('locate', { ...wanted, cursor: '20' }, [fullPage()]).result).toMatchObject(
      failed({ reason: 'answer-too-large' }),
    )
  })

  test('tells an address from before the attempt', () => {
    const old = pageOf(alias({ creation_timestamp: createdAt / 1_000 - 90_000 }))
    expect(tell('locate', wanted, [old]).result).toMatchObject(success({ older: true }))
  })
})

describe('the lookup of a name that the service made', () => {
  const wanted = { domain: 'sl.example', beginning: '', label: 'shop', attemptedAt: createdAt }

  test('searches for its label', () => {
    const { requests, result } = tell('locateUnnamed', wanted, [pageOf(alias())])
    expect(requests).toMatchObject([{ method: 'POST', body: { query: 'shop' }, reads: true }])
    expect(result).toEqual(success({ items: [item] }))
    expect(tell('locateUnnamed', { ...wanted, label: '' }, []).requests).toMatchObject([{ method: 'GET' }])
  })

  const old = (receivedAt - 3 * 86_400_000) / 1_000
  test.each([
    ['the last alias is new', {}, '1'],
    ['the last alias is old', { creation_timestamp: old }, undefined],
    ['the last alias is old, and pinned', { creation_timestamp: old, pinned: true }, '1'],
    [
      'the last alias is old, and has new mail',
      { creation_timestamp: old, latest_activity: { timestamp: createdAt / 1_000 } },
      '1',
    ],
  ])('asks for another page or not if %s', (_what, more, next) => {
    const { result } = tell('locateUnnamed', wanted, [fullPage(more)])
    expect(result).toMatchObject(success({ items: { length: 20 } }))
    expect(result?.ok && result.value.next).toBe(next)
  })
})
