import { describe, expect, test } from 'vitest'
import { addy } from '../../../src/main/providers/addy.ts'
import type { InputOf, NewAddress, OperationName } from '../../../src/main/providers/provider.ts'
import type { Options } from '../../../src/shared/rules/choice.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { nameFormats } from '../../../src/shared/rules/name-format.ts'
import { alias, aliasAnswer, noAlias, noContent, noRoute, pageAnswer, recipient } from './addy-answers.ts'
import { converse, json, localAnswer, receivedAt, remote } from './answer.ts'

const create = remote(addy, 'create')
const asked: NewAddress = { localPart: 'Amber ', domain: ownDomain('Mine.example'), label: ' shop ' }
const known = { address: 'amber@mine.example', remoteId: alias.id }
const item = {
  address: 'amber@mine.example',
  remoteId: alias.id,
  state: 'active',
  label: 'shop',
  displayName: '',
  pinned: false,
  createdAt: receivedAt - 60_000,
}
const bodyOf = (input: NewAddress, options: Options = {}) =>
  converse(addy, 'create', input, options, []).requests[0]?.body
/** What an operation about a known alias asks. */
const request = <Name extends OperationName>(name: Name, input: InputOf<Name>) =>
  converse(addy, name, input, {}, []).requests[0]

test('a request carries the key, and asks for answers that are no web pages', () => {
  expect(addy.authorize?.({ key: 'k', inQuery: false })).toEqual({
    headers: { Authorization: 'Bearer k', 'X-Requested-With': 'XMLHttpRequest' },
  })
})

describe('a creation', () => {
  test('sends a chosen name with its format, the label and the chosen recipient', () => {
    expect(request('create', asked)).toMatchObject({ method: 'POST', path: '/api/v1/aliases' })
    expect(bodyOf(asked)).toEqual({
      domain: 'mine.example',
      format: 'custom',
      local_part: 'amber',
      description: 'shop',
    })
    const begins = { ...asked, domain: { name: 'anon.example', naming: 'begins', tail: 5 } as const }
    expect(bodyOf({ ...begins, label: '' }, { recipient: 'r1', format: 'words' })).toEqual({
      domain: 'anon.example',
      format: 'custom',
      local_part: 'amber',
      recipient_ids: ['r1'],
    })
  })

  test('of a made name sends its format, else the chosen one, else none', () => {
    const made = { localPart: '', domain: { name: 'anon.example', naming: 'made' }, label: '' } as const
    expect(bodyOf(made)).toEqual({ domain: 'anon.example' })
    expect(bodyOf(made, { format: 'noun' })).toEqual({ domain: 'anon.example', format: 'random_noun' })
    const sent = nameFormats.map((format) => bodyOf({ ...made, format }, { format: 'noun' })?.format)
    expect(sent).toEqual([
      'random_characters',
      'random_words',
      'random_noun',
      'random_female_name',
      'random_male_name',
      'uuid',
    ])
  })

  test('reads the address, its identifier, state, label, date and recipients', () => {
    const recipients = [recipient('r1', 'Me@inbox.example'), recipient('r2', 'you@inbox.example')]
    expect(create.read(aliasAnswer({ recipients }, 201), asked)).toEqual({
      ok: true,
      value: { ...item, destination: 'me@inbox.example, you@inbox.example' },
    })
  })

  test('believes no other address than the offer allows', () => {
    const begins = { ...asked, domain: { name: 'anon.example', naming: 'begins', tail: 5 } as const }
    const made = create.read(aliasAnswer({ email: 'amber.x7k2q@anon.example' }, 201), begins)
    expect(made).toMatchObject({ ok: true, value: { address: 'amber.x7k2q@anon.example' } })
    for (const email of ['other.x7k2q@anon.example', 'amber.x7k2q@mine.example']) {
      expect(create.read(aliasAnswer({ email }, 201), begins)).toMatchObject({
        failure: { reason: 'answer-contradicts' },
      })
    }
    expect(create.read(aliasAnswer({ email: 'ambers@mine.example' }, 201), asked)).toMatchObject({
      failure: { reason: 'answer-contradicts', address: 'amber@mine.example' },
    })
  })
})

describe('a page of aliases', () => {
  const list = remote(addy, 'list')

  test('is asked for with those that can be restored', () => {
    expect(list.request({ cursor: '3' })).toEqual({
      method: 'GET',
      path: '/api/v1/aliases',
      query: { 'filter[deleted]': 'with', 'page[size]': '100', 'page[number]': '3' },
    })
  })

  test('has the state of each, the total and the next page', () => {
    const rows = [
      { ...alias, pinned: true },
      { ...alias, active: false },
      { ...alias, active: false, deleted_at: '2026-11-21 12:00:00' },
      { email: 'no address' },
    ]
    expect(list.read(pageAnswer(rows, 1, 2), {})).toEqual({
      ok: true,
      value: {
        items: [
          { ...item, pinned: true },
          { ...item, state: 'off' },
          { ...item, state: 'trashed' },
        ],
        unreadable: 1,
        total: 4,
        next: '2',
      },
    })
    expect(list.read(pageAnswer(rows, 2, 2), { cursor: '2' })).not.toHaveProperty('value.next')
  })

  test('of an old server has numbers in place of truth values, and no pins', () => {
    const { pinned: _, from_name: _name, ...old } = alias
    const { pinned: __, displayName: __name, ...without } = item
    const body = { data: [{ ...old, active: 0, description: null }] }
    const { label: ___, ...unlabelled } = without
    expect(list.read(json(200, body), {})).toEqual({
      ok: true,
      value: { items: [{ ...unlabelled, state: 'off' }] },
    })
    const full = { data: Array.from({ length: 200 }, () => alias) }
    expect(list.read(json(200, full), {})).toMatchObject({ value: { items: { length: 100 }, next: '2' } })
  })
})

describe('a lookup', () => {
  const locate = remote(addy, 'locate')
  const long = `${'x'.repeat(50)}@mine.example`

  test('searches for at most fifty characters, among deleted ones too', () => {
    const { query } = locate.request({ address: long, attemptedAt: 0, cursor: '2' })
    expect(query).toEqual({
      'filter[search]': 'x'.repeat(50),
      'filter[deleted]': 'with',
      'page[size]': '100',
      'page[number]': '2',
    })
  })

  test('compares whole addresses, on every page', () => {
    const input = { address: 'Amber@mine.example', attemptedAt: receivedAt }
    const near = { ...alias, email: 'amber@mine.example.org', description: 'amber@mine.example' }
    expect(locate.read(pageAnswer([near, alias]), input)).toEqual({ ok: true, value: { found: item } })
    expect(locate.read(pageAnswer([near], 1, 2), input)).toEqual({ ok: true, value: { next: '2' } })
    expect(locate.read(pageAnswer([near], 2, 2), { ...input, cursor: '2' })).toEqual({
      ok: true,
      value: { absent: true },
    })
  })

  test('of an unknown name lists the newest that are not pinned, with the labels they have', () => {
    const unnamed = remote(addy, 'locateUnnamed')
    const wanted = { domain: 'mine.example', beginning: '', label: 'za\u200bny', attemptedAt: receivedAt }
    expect(unnamed.request(wanted).query).toEqual({
      'filter[pinned]': 'false',
      sort: '-created_at',
      'filter[deleted]': 'with',
      'page[size]': '100',
      'page[number]': '1',
    })
    const rows = [
      { ...alias, description: ' za\u200bny ' },
      { ...alias, description: null },
      { ...alias, description: 'za\u200bnier' },
    ]
    expect(unnamed.read(pageAnswer(rows, 1, 2), wanted)).toEqual({
      ok: true,
      value: {
        items: [
          { ...item, label: 'za\u200bny' },
          { ...item, label: '' },
          { ...item, label: 'za\ufffdnier' },
        ],
        total: 3,
        next: '2',
      },
    })
  })
})

describe('a change', () => {
  const path = `/api/v1/aliases/${alias.id}`
  const changes = [
    ['on', 'setActive', { ...known, active: true }, 'POST', '/api/v1/active-aliases', { id: alias.id }],
    ['off', 'setActive', { ...known, active: false }, 'DELETE', `/api/v1/active-aliases/${alias.id}`],
    ['to the trash', 'trash', known, 'DELETE', path],
    ['out of the trash', 'restore', known, 'PATCH', `${path}/restore`],
    ['for ever', 'remove', known, 'DELETE', `${path}/forget`],
    ['of the label', 'relabel', { ...known, label: ' bank ' }, 'PATCH', path, { description: 'bank' }],
    ['of the pin', 'pin', { ...known, pinned: true }, 'POST', '/api/v1/pinned-aliases', { id: alias.id }],
    ['of the pin back', 'pin', { ...known, pinned: false }, 'DELETE', `/api/v1/pinned-aliases/${alias.id}`],
    [
      'of the display name',
      'setDisplayName',
      { ...known, displayName: 'Anna' },
      'PATCH',
      path,
      { from_name: 'Anna' },
    ],
    [
      'of the display name to none',
      'setDisplayName',
      { ...known, displayName: '' },
      'PATCH',
      path,
      { from_name: null },
    ],
    [
      'of the recipients',
      'setRecipients',
      { ...known, recipients: ['r1', 'r2'] },
      'POST',
      '/api/v1/alias-recipients',
      { alias_id: alias.id, recipient_ids: ['r1', 'r2'] },
    ],
  ] as const
  test.each(changes)('%s is asked for', (_what, name, input, method, asks, body?: unknown) => {
    expect(request(name, input as InputOf<typeof name>)).toEqual({
      method,
      path: asks,
      ...(body === undefined ? {} : { body }),
    })
  })

  const outcomes = [
    ['on', 'setActive', { ...known, active: true }, aliasAnswer(), 'active'],
    [
      'on, and the service kept it off',
      'setActive',
      { ...known, active: true },
      aliasAnswer({ active: false }),
      'off',
    ],
    ['off', 'setActive', { ...known, active: false }, noContent, 'off'],
    ['to the trash', 'trash', known, noContent, 'trashed'],
    ['out of the trash', 'restore', known, aliasAnswer(), 'active'],
    ['for ever', 'remove', known, noContent, null],
    ['of the label', 'relabel', { ...known, label: 'shop' }, aliasAnswer(), null],
    ['of the label to none', 'relabel', { ...known, label: ' ' }, aliasAnswer({ description: null }), null],
    ['of the pin', 'pin', { ...known, pinned: true }, aliasAnswer({ pinned: true }), null],
    ['of the pin back', 'pin', { ...known, pinned: false }, noContent, null],
    [
      'of the display name',
      'setDisplayName',
      { ...known, displayName: 'Anna' },
      aliasAnswer({ from_name: 'Anna' }),
      null,
    ],
    ['of the display name to none', 'setDisplayName', { ...known, displayName: '' }, aliasAnswer(), null],
    ['of the recipients to the default', 'setRecipients', { ...known, recipients: [] }, aliasAnswer(), {}],
    [
      'of the recipients',
      'setRecipients',
      { ...known, recipients: ['r1'] },
      aliasAnswer({ recipients: [recipient('r1', 'me@inbox.example')] }),
      { destination: 'me@inbox.example' },
    ],
  ] as const
  test.each(outcomes)('%s is done', (_what, name, input, answer, value) => {
    const { result } = converse(addy, name, input as InputOf<typeof name>, {}, [answer])
    expect(result).toEqual({ ok: true, value })
  })

  test.each(outcomes)('%s of a missing alias finds it gone', (_what, name, input) => {
    const answers = [noAlias, noAlias]
    const { result } = converse(addy, name, input as InputOf<typeof name>, {}, answers)
    expect(result).toMatchObject({ ok: false, failure: { reason: 'address-gone' } })
  })

  test.each(outcomes)('%s at a server without the path is not found', (_what, name, input) => {
    const { result } = converse(addy, name, input as InputOf<typeof name>, {}, [noRoute])
    expect(result).toMatchObject({ ok: false, failure: { reason: 'not-found' } })
  })

  test.each([
    ['another alias', aliasAnswer({ email: 'other@mine.example' }), 'answer-contradicts'],
    ['another label', aliasAnswer({ description: 'other' }), 'answer-contradicts'],
    ['no alias', json(200, { data: {} }), 'answer-wrong-shape'],
  ])('that is answered with %s is not believed', (_what, answer, reason) => {
    expect(converse(addy, 'relabel', { ...known, label: 'shop' }, {}, [answer]).result).toMatchObject({
      failure: { reason },
    })
  })

  test.each([
    ['another name', { from_name: 'Bert' }, 'answer-contradicts'],
    ['no text', { from_name: 42 }, 'answer-wrong-shape'],
    ['no such field, as of older servers', { from_name: undefined }, 'not-found'],
  ])('of the display name that is answered with %s is not believed', (_what, more, reason) => {
    const input = { ...known, displayName: 'Anna' }
    expect(converse(addy, 'setDisplayName', input, {}, [aliasAnswer(more)]).result).toMatchObject({
      failure: { reason },
    })
  })

  test('of the display name that the service refuses blames the name', () => {
    const text = 'The from name field must not be greater than 50 characters.'
    const refused = json(422, { message: text, errors: { from_name: [text] } })
    expect(
      converse(addy, 'setDisplayName', { ...known, displayName: 'Anna' }, {}, [refused]).result,
    ).toMatchObject({ failure: { reason: 'display-name-refused', field: 'displayName', said: text } })
  })

  test('to the trash that was made before looks at the alias', () => {
    const deleted = aliasAnswer({ active: false, deleted_at: '2026-11-21 12:00:00' })
    const { requests, result } = converse(addy, 'trash', known, {}, [noAlias, deleted])
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`DELETE ${path}`, `GET ${path}`])
    expect(result).toEqual({ ok: true, value: 'trashed' })
  })

  test('of an address from a file looks up its identifier', () => {
    const { remoteId: _, ...unknown } = known
    const near = { ...alias, id: 'other', email: 'amber@mine.example.org' }
    const answers = [pageAnswer([near], 1, 2), pageAnswer([alias], 2, 2), noContent]
    const { requests, result } = converse(addy, 'remove', unknown, {}, answers)
    expect(requests.map(({ query }) => query?.['page[number]'])).toEqual(['1', '2', undefined])
    expect(requests.at(-1)?.path).toBe(`/api/v1/aliases/${alias.id}/forget`)
    expect(result).toEqual({ ok: true, value: null })
    expect(converse(addy, 'remove', unknown, {}, [pageAnswer([near])]).result).toMatchObject({
      failure: { reason: 'address-gone' },
    })
    const endless = Array.from({ length: 60 }, () => pageAnswer([near], 1, 1_000))
    expect(converse(addy, 'remove', unknown, {}, endless).result).toMatchObject({
      failure: { reason: 'answer-too-large' },
    })
  })

  test('is asked for by no identifier that a path cannot carry', () => {
    const list = remote(addy, 'list')
    for (const id of ['..', 'a/b', 'x'.repeat(65), '', null, {}]) {
      expect(list.read(pageAnswer([{ ...alias, id }]), {})).not.toHaveProperty('value.items.0.remoteId')
    }
  })
})

test('the address to send from is computed', () => {
  const from = (to: string) => localAnswer(addy, 'sendFrom', { ...known, to })
  expect(from('Shop@Store.example')).toEqual({ ok: true, value: 'amber+shop=store.example@mine.example' })
  expect(from('shop')).toMatchObject({ failure: { reason: 'email-malformed', field: 'email' } })
})

test('the recipients that can be chosen have confirmed their address', () => {
  const choices = remote(addy, 'choices')
  expect(choices.request(undefined)).toEqual({
    method: 'GET',
    path: '/api/v1/recipients',
    query: { 'filter[verified]': 'true', 'filter[alias_count]': 'false' },
  })
  const data = [
    recipient('r1', 'Me@inbox.example'),
    recipient('r2', 'new@inbox.example', null),
    recipient('r3', 'no address'),
    { email: 'nobody@inbox.example' },
  ]
  expect(choices.read(json(200, { data }), undefined)).toEqual({
    ok: true,
    value: { recipient: [{ value: 'r1', words: 'me@inbox.example' }] },
  })
})
