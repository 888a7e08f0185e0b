import { describe, expect, test } from 'vitest'
import { failed, success } from '../../../src/shared/result.ts'
import { json, oddBodies, page } from './answer.ts'
import { alias, byId, byName, gone, known, pathsOf, said, tell } from './forwardemail-answers.ts'

const { address } = known
const look = `GET ${byName}`
const put = `PUT ${byId}`
const del = `DELETE ${byId}`
const found = (more: object = {}) => json(200, alias(more))
const kept = { description: 'shop', labels: ['buying', 'old'], recipients: ['me@inbox.example'] }

/** The requests of an operation, and its result. */
const outcome = ({ requests, result }: ReturnType<typeof tell>) => [pathsOf(requests), result]

/** Each edit, with its own change and the field that the answer must have then. */
const edits = [
  ['a switch', 'setActive', { ...known, active: false }, { is_enabled: false }, 'off'],
  ['a label', 'relabel', { ...known, label: ' bank ' }, { description: 'bank' }, null],
  [
    'recipients',
    'setRecipients',
    { ...known, recipients: ['work@inbox.example', 'mx.example.com'] },
    { recipients: ['work@inbox.example', 'mx.example.com'] },
    { destination: 'work@inbox.example, mx.example.com' },
  ],
] as const

describe.each(edits)('an edit of %s', (_what, name, input, change, value) => {
  test('sends what an edit would reset, as it is at this moment, with the change', () => {
    const { requests, result } = tell(name, input, [found(), found(change)])
    expect(pathsOf(requests)).toEqual([look, put])
    expect(requests[1]?.body).toEqual({ ...kept, ...change })
    expect(result).toEqual(success(value))
  })

  test('keeps a description of several lines, without labels and with any recipients', () => {
    const odd = { description: 'one\n  two', labels: undefined, recipients: ['https://hooks.example/?a=1'] }
    const { requests } = tell(name, input, [found(odd)])
    expect(requests[1]?.body).toEqual({ ...odd, labels: [], ...change })
  })

  test.each([
    ['recipients', { recipients: undefined }],
    ['readable recipients', { recipients: ['me@inbox.example', 5] }],
    ['a readable description', { description: 5 }],
    ['readable labels', { labels: 'old' }],
    ['an identifier', { id: undefined }],
  ])('is not sent for an alias without %s', (_lack, more) => {
    expect(outcome(tell(name, input, [found(more)]))).toEqual([
      [look],
      failed({ reason: 'answer-wrong-shape', address }),
    ])
  })

  test('is not sent if what looked like the key was taken out of the answer', () => {
    const marked = { recipients: ['https://hooks.example/[key]'] }
    expect(outcome(tell(name, input, [found(marked)]))).toEqual([
      [look],
      failed({ reason: 'key-in-request', address }),
    ])
  })

  test.each([
    ['does not exist', gone, 'address-gone'],
    [
      'is at a domain that left the account',
      said(404, 'Domain does not exist on your account.'),
      'address-gone',
    ],
    ['is another one', found({ name: 'birch' }), 'answer-contradicts'],
  ])('is not sent for an alias that %s', (_why, answer, reason) => {
    const { requests, result } = tell(name, input, [answer])
    expect(pathsOf(requests)).toEqual([look])
    expect(result).toMatchObject(failed({ reason }))
  })

  test.each([
    ['an alias that has just gone', gone, 'address-gone'],
    ['a recipient', said(400, 'Recipient must be a valid email address'), 'recipient-refused'],
    ['a label', said(400, 'Description must be no more than 150 characters'), 'label-refused'],
    ['anything else', said(400, 'Bad things'), 'input-refused'],
    ['a plan', said(402, 'Please upgrade to a paid plan'), 'plan-required'],
    ['time', said(408, 'Your request has timed out'), 'timed-out'],
    ['the service', page(502), 'service-unavailable'],
  ])('reads the refusal of %s', (_what, answer, reason) => {
    expect(tell(name, input, [found(), answer]).result).toMatchObject(failed({ reason }))
  })

  test.each(oddBodies.map((body) => [body]))('takes no success from %j', (body) => {
    expect(tell(name, input, [found(), json(200, body)]).result).toMatchObject({ ok: false })
  })
})

describe('a switch', () => {
  test.each([
    [true, true, 'active'],
    [false, false, 'off'],
  ] as const)('of an alias that is so (%j) changes nothing', (is_enabled, active, state) => {
    expect(outcome(tell('setActive', { ...known, active }, [found({ is_enabled })]))).toEqual([
      [look],
      success(state),
    ])
  })

  test('reports the state of the answer', () => {
    expect(tell('setActive', { ...known, active: false }, [found(), found()]).result).toEqual(
      success('active'),
    )
  })

  test('is not known without a state in the answer', () => {
    const answers = [found(), found({ is_enabled: undefined })]
    expect(tell('setActive', { ...known, active: false }, answers).result).toMatchObject(
      failed({ reason: 'answer-wrong-shape' }),
    )
  })

  test('needs no identifier: the alias is found by its name', () => {
    const answers = [found(), found({ is_enabled: false })]
    expect(outcome(tell('setActive', { address, active: false }, answers))).toEqual([
      [look, put],
      success('off'),
    ])
  })
})

describe('a label', () => {
  test('can be taken away', () => {
    const { result } = tell('relabel', { ...known, label: '' }, [found(), found({ description: undefined })])
    expect(result).toEqual(success(null))
  })

  test('with tags, which the service would take out, is refused before anything is sent', () => {
    const { requests, result } = tell('relabel', { ...known, label: '<b>bank</b>' }, [])
    expect(requests).toEqual([])
    expect(result).toEqual(failed({ reason: 'label-refused', field: 'label' }))
  })

  test('is refused if the service kept another one', () => {
    const { result } = tell('relabel', { ...known, label: 'bank' }, [found(), found({ description: 'ban' })])
    expect(result).toEqual(failed({ reason: 'label-refused', field: 'label' }))
  })
})

describe('a deletion', () => {
  test('is one of the identifier, after which no alias has the name', () => {
    expect(outcome(tell('remove', known, [found(), found(), gone]))).toEqual([
      [look, del, look],
      success(null),
    ])
  })

  test('of an alias that is gone finds it gone', () => {
    expect(outcome(tell('remove', known, [gone]))).toMatchObject([[look], failed({ reason: 'address-gone' })])
  })

  test('leaves an alias whose name was made again', () => {
    const other = found({ id: 'ffffffffffffffffffffffff' })
    expect(outcome(tell('remove', known, [other]))).toEqual([
      [look],
      failed({ reason: 'state-changed', address }),
    ])
  })

  test('takes the identifier of the service if the book has none', () => {
    expect(outcome(tell('remove', { address }, [found(), found(), gone]))).toEqual([
      [look, del, look],
      success(null),
    ])
  })

  test('takes a second alias of the same name along', () => {
    const twin = found({ id: 'ffffffffffffffffffffffff' })
    const { requests, result } = tell('remove', known, [found(), found(), twin, twin, gone])
    expect(pathsOf(requests)).toEqual([
      look,
      del,
      look,
      'DELETE /v1/domains/mine.example/aliases/ffffffffffffffffffffffff',
      look,
    ])
    expect(result).toEqual(success(null))
  })

  test('is not believed while the alias stays', () => {
    const { result } = tell('remove', known, Array(7).fill(found()))
    expect(result).toEqual(failed({ reason: 'answer-contradicts', address }))
  })

  test.each([
    ['of a young plan', said(400, 'You must wait at least 5 days.'), 'input-refused'],
    ['for a time', said(503, 'Try again'), 'service-unavailable'],
  ])('is refused %s', (_why, answer, reason) => {
    expect(tell('remove', known, [found(), answer]).result).toMatchObject(failed({ reason }))
  })

  test('of an alias without an identifier is not sent, since the path would be that of the domain', () => {
    for (const id of [undefined, '', '..', '.', 'a/b']) {
      const { requests, result } = tell('remove', { address }, [found({ id })])
      expect(pathsOf(requests)).toEqual([look])
      expect(result).toEqual(failed({ reason: 'answer-wrong-shape', address }))
    }
  })
})
