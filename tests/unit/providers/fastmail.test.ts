import { describe, expect, test } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import { json } from './answer.ts'
import {
  callOf,
  capability,
  got,
  item,
  known,
  masked,
  methodsOf,
  offer,
  responses,
  session,
  sessionWith,
  set,
  tell,
} from './fastmail-answers.ts'

const { address, remoteId } = known
const look = 'MaskedEmail/get'
const change = 'MaskedEmail/set'
const start = '/jmap/session'

describe('a session', () => {
  const requestAfter = (more: object) => tell('list', {}, [sessionWith(more)]).requests[1]

  test.each([
    ['its own server', 'https://api.fastmail.com/jmap/api/', { origin: 'https://api.fastmail.com' }],
    ['a region', 'https://phl.api.fastmail.com/jmap/api/', { origin: 'https://phl.api.fastmail.com' }],
    ['a path alone', '/jmap/api/', {}],
    ['a query', 'https://mail.example/jmap/api/?a=b', { origin: 'https://mail.example', query: { a: 'b' } }],
  ])('says where calls go: %s', (_where, apiUrl, place) => {
    const { body: _, ...request } = requestAfter({ apiUrl }) ?? {}
    expect(request).toEqual({ method: 'POST', path: '/jmap/api/', reads: true, ...place })
  })

  test.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['is no address', 'jmap'],
    ['is no web address', 'file:///jmap/api'],
    ['has a user', 'https://me:secret@api.fastmail.com/jmap/api/'],
    ['has no scheme', '//evil.example/jmap/api/'],
    ['is no text', 42],
  ])('is not understood if its address %s', (_what, apiUrl) => {
    expect(tell('list', {}, [sessionWith({ apiUrl })]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test('names the account of masked addresses, which is never that of the core', () => {
    expect(callOf(requestAfter({}))[1]).toMatchObject({ accountId: 'u7' })
    const primaryAccounts = { 'urn:ietf:params:jmap:core': 'u8' }
    expect(tell('list', {}, [sessionWith({ primaryAccounts })]).result).toMatchObject(
      failed({ reason: 'key-too-narrow', status: 200 }),
    )
  })

  test('has that account also without one of the core', () => {
    expect(callOf(requestAfter({ primaryAccounts: { [capability]: 'u9' } }))[1]).toMatchObject({
      accountId: 'u9',
    })
  })

  test('is asked for two capabilities and no more', () => {
    expect(requestAfter({})?.body).toEqual({
      using: ['urn:ietf:params:jmap:core', capability],
      methodCalls: [[look, expect.objectContaining({ ids: null }), 'c0']],
    })
  })

  test('is all that a test of a key asks for', () => {
    const { requests, result } = tell('testKey', undefined, [session])
    expect([methodsOf(requests), result]).toEqual([[start], success({})])
  })
})

describe('a creation', () => {
  const made = { id: 'masked-7', email: address, createdAt: masked().createdAt, lastMessageAt: null }
  const create = (more: object, created: object = made) =>
    tell('create', { localPart: '', domain: offer, label: '', ...more }, [
      session,
      set({ created: { k: created } }),
    ])

  test('sends an enabled address with its label and mark, and reads the answer over the request', () => {
    const { requests, result } = create({ localPart: ' Amber', label: ' shop ', mark: 'm-1' })
    expect(callOf(requests[1])).toEqual([
      change,
      {
        accountId: 'u7',
        create: {
          k: {
            state: 'enabled',
            forDomain: '',
            description: 'shop',
            url: 'aliasmith:attempt/m-1',
            emailPrefix: 'amber',
          },
        },
      },
    ])
    expect(requests[1]).not.toHaveProperty('reads')
    expect(result).toEqual(success(item))
  })

  test('without a name sends no beginning, and without a mark no place for it', () => {
    expect(callOf(create({}).requests[1])[1]).toEqual({
      accountId: 'u7',
      create: { k: { state: 'enabled', forDomain: '', description: '', url: null } },
    })
  })

  test('may be at another domain, because the service chooses it', () => {
    const elsewhere = { ...made, email: 'amber.abcde@mine.example' }
    expect(create({ localPart: 'amber' }, elsewhere).result).toMatchObject({
      ok: true,
      value: { address: 'amber.abcde@mine.example' },
    })
  })

  test('is not believed if the address begins with another name', () => {
    expect(create({ localPart: 'birch' }).result).toMatchObject(failed({ reason: 'answer-contradicts' }))
  })

  test('tells the state of the answer', () => {
    expect(create({ localPart: 'amber' }, { ...made, state: 'pending' }).result).toMatchObject({
      value: { state: 'active' },
    })
  })
})

describe('a response', () => {
  const listed = ['MaskedEmail/get', { list: [masked()] }, 'c0']

  test('is found by its call and its method among others', () => {
    const others = [
      ['MaskedEmail/get', { list: [] }, 'c1'],
      ['MaskedEmail/changes', {}, 'c0'],
      ['error', { type: 'serverFail' }, 'c9'],
    ]
    expect(tell('list', {}, [session, responses(...others, listed)]).result).toEqual(
      success({ items: [item], total: 1 }),
    )
  })

  test.each([
    ['of another call', [['MaskedEmail/get', { list: [] }, 'c1']]],
    ['of another method', [['Email/get', { list: [] }, 'c0']]],
    ['that is no list', [{ list: [] }]],
    ['without arguments', [['MaskedEmail/get', null, 'c0']]],
    ['of none', []],
  ])('%s is not understood', (_what, wrong) => {
    expect(tell('list', {}, [session, responses(...wrong)]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test.each([null, [], 42, {}, { methodResponses: {} }, { methodResponses: [null] }])(
    '%j is not understood',
    (body) => {
      expect(tell('list', {}, [session, json(200, body)]).result).toMatchObject(
        failed({ reason: 'answer-wrong-shape' }),
      )
    },
  )

  test('of a server that tells every field, also an empty one, is read', () => {
    const full = set({
      created: null,
      updated: { 'masked-7': null },
      destroyed: null,
      notCreated: null,
      notUpdated: null,
      notDestroyed: {},
    })
    expect(tell('relabel', { ...known, label: 'bank' }, [session, got(masked()), full]).result).toEqual(
      success(null),
    )
  })
})

describe('a list', () => {
  test.each([
    ['enabled', 'active'],
    ['pending', 'active'],
    ['disabled', 'off'],
    ['deleted', 'trashed'],
  ])('has an address that is %s as %s', (state, shown) => {
    const { result } = tell('list', {}, [session, got(masked({ state }))])
    expect(result).toEqual(success({ items: [{ ...item, state: shown }], total: 1 }))
  })

  test('asks for everything at once, with few properties', () => {
    const { requests } = tell('list', {}, [session, got()])
    expect(callOf(requests[1])[1]).toEqual({
      accountId: 'u7',
      ids: null,
      properties: ['id', 'email', 'state', 'description', 'createdAt'],
    })
  })

  test('leaves out what it cannot read, and reads no state that it does not know', () => {
    const rows = [
      null,
      42,
      { email: 'no address' },
      masked({ state: 'held', createdAt: 'soon', description: 7 }),
    ]
    expect(tell('list', {}, [session, got(...rows)]).result).toEqual(
      success({ items: [{ address, remoteId }], unreadable: 3, total: 4 }),
    )
  })

  test('shows a description on one line', () => {
    const { result } = tell('list', {}, [session, got(masked({ description: 'tea\n and\tmilk' }))])
    expect(result).toMatchObject({ value: { items: [{ label: 'tea and milk' }] } })
  })
})

describe('a look after a lost answer', () => {
  test('has the marks of creations, and nobody else’s links', () => {
    const rows = [masked({ url: 'aliasmith:attempt/m-1' }), masked({ url: 'https://shop.example/' })]
    const input = { domain: offer.name, beginning: '', label: '', attemptedAt: 1, mark: 'm-1' }
    const { requests, result } = tell('locateUnnamed', input, [session, got(...rows)])
    expect(result).toEqual(success({ items: [{ ...item, mark: 'm-1' }, item], total: 2 }))
    expect(callOf(requests[1])[1]).toMatchObject({ ids: null, properties: expect.arrayContaining(['url']) })
  })

  test('asks for an address by its id, or without one for all', () => {
    const byId = tell('locate', { ...known, attemptedAt: 0 }, [session, got(masked())])
    expect(callOf(byId.requests[1])[1]).toMatchObject({ ids: [remoteId] })
    expect(byId.result).toEqual(success({ found: item }))
    const all = tell('locate', { address, attemptedAt: 0 }, [
      session,
      got(masked({ email: 'a@b.example' }), masked()),
    ])
    expect(callOf(all.requests[1])[1]).toMatchObject({ ids: null })
    expect(all.result).toEqual(success({ found: item }))
  })

  test('finds nothing where the id is unknown or another address’s', () => {
    for (const rows of [[], [masked({ email: 'birch.abcde@fastmail.example' })]]) {
      expect(tell('locate', { ...known, attemptedAt: 0 }, [session, got(...rows)]).result).toEqual(
        success({ absent: true }),
      )
    }
  })
})

describe.each([
  ['a switch off', 'setActive', { active: false }, 'disabled', 'off', ['enabled', 'pending'], ['deleted']],
  ['a switch on', 'setActive', { active: true }, 'enabled', 'active', ['disabled'], ['deleted']],
  ['a deletion that can be undone', 'trash', {}, 'deleted', 'trashed', ['enabled', 'disabled'], []],
  ['a restoration', 'restore', {}, 'enabled', 'active', ['deleted'], ['disabled']],
] as const)('%s', (_what, name, more, sent, state, leaves, stays) => {
  const move = (from: string, answer = set({ updated: { [remoteId]: null } })) =>
    tell(name, { ...known, active: false, ...more }, [session, got(masked({ state: from })), answer])

  test.each(leaves)('moves an address that is %s', (from) => {
    const { requests, result } = move(from)
    expect(methodsOf(requests)).toEqual([start, look, change])
    expect(callOf(requests[2])[1]).toEqual({ accountId: 'u7', update: { [remoteId]: { state: sent } } })
    expect(result).toEqual(success(state))
  })

  test('changes nothing where it is so already', () => {
    const { requests, result } = move(sent)
    expect(methodsOf(requests)).toEqual([start, look])
    expect(result).toEqual(success(state))
  })

  test.each(stays)('leaves an address that is %s', (from) => {
    const { requests, result } = move(from)
    expect(methodsOf(requests)).toEqual([start, look])
    expect(result).toEqual(success(from === 'deleted' ? 'trashed' : 'off'))
  })

  test('is not believed if the answer does not name the address', () => {
    expect(move(leaves[0], set({ updated: { other: null } })).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })
})

describe('a change of an address', () => {
  test('finds its id by the address where the book has none', () => {
    const rows = got(masked({ id: 'masked-1', email: 'birch.abcde@fastmail.example' }), masked())
    const { requests } = tell('relabel', { address, label: ' bank ' }, [session, rows])
    expect(callOf(requests[2])[1]).toEqual({
      accountId: 'u7',
      update: { [remoteId]: { description: 'bank' } },
    })
  })

  test('touches nothing if the id is another address’s, as at another server', () => {
    const rows = got(masked({ email: 'birch.abcde@fastmail.example' }))
    const input = { ...known, active: false, label: '' }
    for (const name of ['remove', 'trash', 'restore', 'setActive', 'relabel'] as const) {
      const { requests, result } = tell(name, input, [session, rows])
      expect(methodsOf(requests)).toEqual([start, look])
      expect(result).toMatchObject(failed({ reason: 'address-gone', address }))
    }
  })

  test('for good destroys it by its id', () => {
    const { requests, result } = tell('remove', known, [
      session,
      got(masked()),
      set({ destroyed: [remoteId] }),
    ])
    expect(callOf(requests[2])).toEqual([change, { accountId: 'u7', destroy: [remoteId] }])
    expect(result).toEqual(success(null))
  })

  test('for good is not believed if the answer names another id', () => {
    expect(
      tell('remove', known, [session, got(masked()), set({ destroyed: ['other'] })]).result,
    ).toMatchObject(failed({ reason: 'answer-wrong-shape' }))
  })
})

describe('the likely domain', () => {
  const domains = (more: object, ...rows: readonly unknown[]) =>
    tell('domains', undefined, [sessionWith(more), got(...rows)]).result
  const at = (name: string) => success([{ ...offer, name }])

  test('is that of the newest address', () => {
    const rows = [
      masked({ email: 'a@old.example', createdAt: '2024-01-01T00:00:00Z' }),
      masked({ email: 'b@new.example', createdAt: '2026-01-01T00:00:00Z' }),
      masked({ email: 'c@undated.example', createdAt: null }),
    ]
    expect(domains({}, ...rows)).toEqual(at('new.example'))
  })

  test.each([
    ['the usual one of Fastmail without any address', {}, 'fastmail.com'],
    ['the usual one of its regions', { apiUrl: 'https://phl.api.fastmail.com/jmap/api/' }, 'fastmail.com'],
    ['that of the user at another server', { apiUrl: '/jmap/api/' }, 'fastmail.example'],
    ['the usual one if the user has none', { apiUrl: '/jmap/api/', username: 'me' }, 'fastmail.com'],
    ['the usual one if the user’s is none', { apiUrl: '/jmap/api/', username: 'me@mail' }, 'fastmail.com'],
    ['the usual one of nobody', { apiUrl: '/jmap/api/', username: null }, 'fastmail.com'],
  ])('is %s', (_which, more, name) => {
    expect(domains(more)).toEqual(at(name))
  })
})
