import { describe, expect, test } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import { json } from './answer.ts'
import {
  alias,
  fullPage,
  item,
  known,
  mailboxes,
  pageOf,
  pathsOf,
  tell,
  unknownId,
} from './simplelogin-answers.ts'

const { address } = known
const search = 'POST /api/v2/aliases'
const look = 'GET /api/aliases/7'
const toggle = 'POST /api/aliases/7/toggle'
const domains = 'GET /api/v2/setting/domains'
const del = 'DELETE /api/aliases/7'
const trashed = json(200, alias({ enabled: false }))
const deleted = json(200, { deleted: true })
const done = json(200, { ok: true })
const forbidden = json(403, { error: 'Forbidden' })
const ofDomains = (isOwn: boolean) => json(200, [{ domain: 'sl.example', is_custom: isOwn }])

/** The requests of an operation, and its result. */
const outcome = ({ requests, result }: ReturnType<typeof tell>) => [pathsOf(requests), result]

describe('a switch', () => {
  test.each([
    ['off', true, false, 'off'],
    ['on', false, true, 'active'],
  ] as const)('%s is a toggle of an alias that is not so', (_way, enabled, active, state) => {
    const answers = [pageOf(alias({ enabled })), json(200, { enabled: active })]
    expect(outcome(tell('setActive', { ...known, active }, answers))).toEqual([
      [search, toggle],
      success(state),
    ])
  })

  test.each([
    [true, 'active'],
    [false, 'off'],
  ] as const)('of an alias that is so toggles nothing', (active, state) => {
    const answers = [pageOf(alias({ enabled: active }))]
    expect(outcome(tell('setActive', { ...known, active }, answers))).toEqual([[search], success(state)])
  })

  test('reports the state of the answer', () => {
    const answers = [pageOf(alias()), json(200, { enabled: true })]
    expect(tell('setActive', { ...known, active: false }, answers).result).toEqual(success('active'))
  })

  test('leaves an alias in the trash as it is', () => {
    expect(outcome(tell('setActive', { ...known, active: true }, [pageOf(), trashed]))).toEqual([
      [search, look],
      success('trashed'),
    ])
  })

  test('finds the id of an alias that has none, on any page', () => {
    const answers = [fullPage(), pageOf(alias()), json(200, { enabled: false })]
    expect(outcome(tell('setActive', { address, active: false }, answers))).toEqual([
      [search, search, toggle],
      success('off'),
    ])
  })
})

describe('an alias that is not listed', () => {
  test.each([
    ['gone', known, [pageOf(), unknownId], 'address-gone'],
    ['somebody else’s', known, [pageOf(), forbidden], 'not-yours'],
    ['without an id in the trash or gone', { address }, [pageOf()], 'perhaps-in-trash'],
  ] as const)('is %s', (_what, wanted, answers, reason) => {
    const refusal = failed({ reason, address })
    expect(tell('setActive', { ...wanted, active: false }, answers).result).toEqual(refusal)
    expect(tell('trash', wanted, answers).result).toEqual(refusal)
  })

  test('is deleted by its id alone', () => {
    expect(tell('remove', { address }, [pageOf()]).result).toEqual(
      failed({ reason: 'perhaps-in-trash', address }),
    )
    expect(tell('remove', known, [unknownId]).result).toMatchObject(failed({ reason: 'address-gone' }))
    expect(tell('remove', known, [forbidden]).result).toMatchObject(failed({ reason: 'not-yours' }))
  })
})

describe('the trash', () => {
  test('takes an alias by one deletion', () => {
    const answers = [pageOf(alias()), ofDomains(false), deleted, trashed]
    expect(outcome(tell('trash', known, answers))).toEqual([[search, domains, del, look], success('trashed')])
  })

  test('is not asked twice', () => {
    expect(outcome(tell('trash', known, [pageOf(), trashed]))).toEqual([[search, look], success('trashed')])
  })

  test('would destroy an alias at an own domain, which stays', () => {
    expect(outcome(tell('trash', known, [pageOf(alias()), ofDomains(true)]))).toEqual([
      [search, domains],
      failed({ reason: 'trash-deletes', address }),
    ])
  })

  test('of an account that deletes at once keeps nothing, and says so', () => {
    const answers = [pageOf(alias()), ofDomains(false), deleted, unknownId]
    expect(tell('trash', known, answers).result).toEqual(success(null))
  })

  test('was overtaken by another program', () => {
    const answers = [pageOf(alias()), ofDomains(false), forbidden]
    expect(tell('trash', known, answers).result).toMatchObject(failed({ reason: 'address-gone' }))
  })
})

describe('a deletion for good', () => {
  test('deletes into the trash, and from there', () => {
    const answers = [json(200, alias()), deleted, trashed, deleted, unknownId]
    expect(outcome(tell('remove', known, answers))).toEqual([[look, del, look, del, look], success(null)])
  })

  test('needs one request for an alias in the trash, or at an own domain', () => {
    expect(outcome(tell('remove', known, [trashed, deleted, unknownId]))).toEqual([
      [look, del, look],
      success(null),
    ])
  })

  test('finds the id first', () => {
    expect(pathsOf(tell('remove', { address }, [pageOf(alias()), json(200, alias())]).requests)).toEqual([
      search,
      look,
      del,
    ])
  })

  test('deletes nothing that is another address', () => {
    const other = json(200, alias({ email: 'other@sl.example' }))
    expect(outcome(tell('remove', known, [other]))).toMatchObject([
      [look],
      failed({ reason: 'address-gone' }),
    ])
  })

  test('is not believed while the service has the alias', () => {
    const answers = [trashed, deleted, trashed, deleted, trashed]
    expect(tell('remove', known, answers).result).toEqual(failed({ reason: 'answer-contradicts', address }))
  })

  test('is over if another program was faster', () => {
    expect(tell('remove', known, [trashed, forbidden]).result).toMatchObject(
      failed({ reason: 'address-gone' }),
    )
  })
})

describe('what an alias has besides its address', () => {
  test('is changed by the id, each field by itself', () => {
    expect(tell('relabel', { ...known, label: ' bank ' }, [done])).toEqual({
      requests: [{ method: 'PATCH', path: '/api/aliases/7', body: { note: 'bank' } }],
      result: success(null),
    })
    expect(tell('pin', { ...known, pinned: true }, [done]).requests).toMatchObject([
      { body: { pinned: true } },
    ])
    expect(tell('relabel', { ...known, label: '' }, [done]).requests).toMatchObject([{ body: { note: '' } }])
  })

  test('is a display name, which none replaces', () => {
    const body = (displayName: string) =>
      tell('setDisplayName', { ...known, displayName }, [done]).requests[0]?.body
    expect(body('Anna')).toEqual({ name: 'Anna' })
    expect(body('')).toEqual({ name: null })
    const refused = json(400, { error: "Name can't be longer than 128 characters" })
    expect(tell('setDisplayName', { ...known, displayName: 'Anna' }, [refused]).result).toMatchObject(
      failed({ reason: 'display-name-refused', said: "Name can't be longer than 128 characters" }),
    )
  })

  test('is not changed if the service does not say so', () => {
    expect(tell('pin', { ...known, pinned: true }, [json(200, {})]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
    expect(tell('pin', { ...known, pinned: true }, [forbidden]).result).toMatchObject(
      failed({ reason: 'address-gone' }),
    )
  })

  test('goes to other mailboxes, and then the service is asked where', () => {
    const moved = json(200, alias({ mailboxes: [{ id: 2, email: 'work@inbox.example' }] }))
    const { requests, result } = tell('setRecipients', { ...known, recipients: ['2'] }, [done, moved])
    expect(requests).toEqual([
      { method: 'PATCH', path: '/api/aliases/7', body: { mailbox_ids: [2] } },
      { method: 'GET', path: '/api/aliases/7' },
    ])
    expect(result).toEqual(success({ destination: 'work@inbox.example' }))
  })

  test('goes to no mailbox that the service refuses', () => {
    const refused = json(400, { error: 'Invalid mailbox' })
    expect(tell('setRecipients', { ...known, recipients: ['9'] }, [refused]).result).toMatchObject(
      failed({ reason: 'recipient-refused', said: 'Invalid mailbox' }),
    )
  })
})

describe('an address to write to', () => {
  const wanted = { ...known, to: 'shop@store.example' }
  const contact = { contact: 'shop@store.example', reverse_alias: 'shop <ra@sl.example>' }

  test.each([201, 200])('is the plain one, whether it is new or not (%i)', (status) => {
    const answer = json(status, { ...contact, reverse_alias_address: 'RA@sl.example' })
    expect(tell('sendFrom', wanted, [answer])).toEqual({
      requests: [
        { method: 'POST', path: '/api/aliases/7/contacts', body: { contact: 'shop@store.example' } },
      ],
      result: success('ra@sl.example'),
    })
  })

  test.each([
    [json(200, contact), 'answer-wrong-shape'],
    [json(200, { ...contact, reverse_alias_address: 'shop <ra@sl.example>' }), 'answer-not-an-address'],
    [json(403, { error: 'Please upgrade to premium to create reverse-alias' }), 'writing-needs-plan'],
    [json(400, { error: 'nonsense is not a valid email address' }), 'email-refused'],
    [forbidden, 'address-gone'],
  ] as const)('is refused: %j', (answer, reason) => {
    expect(tell('sendFrom', wanted, [answer]).result).toMatchObject(failed({ reason }))
  })
})

describe('an account', () => {
  const stats = json(200, { nb_alias: 8, nb_forward: 1, nb_reply: 2, nb_block: 3 })
  const info = (more: object) =>
    json(200, { is_premium: false, in_trial: false, max_alias_free_plan: 10, ...more })

  test.each([
    ['Free', info({}), { quota: { limit: 10, used: 8 } }],
    ['Premium', info({ is_premium: true }), {}],
    ['Trial', info({ is_premium: true, in_trial: true }), { quota: { limit: 10, used: 8 } }],
  ])('has the plan %s', (plan, answer, more) => {
    const { requests, result } = tell('testKey', undefined, [stats, answer])
    expect(pathsOf(requests)).toEqual(['GET /api/stats', 'GET /api/user_info'])
    expect(result).toEqual(success({ plan, addressCount: 8, ...more }))
  })

  test('is not read from another answer', () => {
    expect(tell('testKey', undefined, [stats, json(200, {})]).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
    expect(tell('testKey', undefined, [json(200, {}), info({})]).result).toEqual(success({ plan: 'Free' }))
  })

  test('offers its verified mailboxes, the default first', () => {
    expect(tell('choices', undefined, [mailboxes])).toEqual({
      requests: [{ method: 'GET', path: '/api/v2/mailboxes' }],
      result: success({
        recipient: [
          { value: '1', words: 'me@inbox.example' },
          { value: '2', words: 'work@inbox.example' },
        ],
      }),
    })
  })
})

test('the value of these tables is the alias', () => {
  expect(item.address).toBe(address)
})
