import { expect, test } from 'vitest'
import { type Meaning, meaningOf } from '../../../src/main/addresses/meaning-of-answer.ts'

const attempt = {
  ...{ id: 1, accountId: 'mail', domain: 'one.example', address: 'shop@one.example' },
  ...{ label: '', startedAt: 0 },
}

const answers = {
  'a lost answer': { ok: false, lost: true, failure: { reason: 'timed-out' } },
  'a name that is taken': { ok: false, lost: false, failure: { reason: 'name-taken' } },
  'another refusal': { ok: false, lost: false, failure: { reason: 'domain-refused' } },
} as const

const knowledge = {
  'an unknown address': { isNamed: true, inBook: false, earlier: undefined },
  'an address with an earlier attempt': { isNamed: true, inBook: false, earlier: attempt },
  'an address of the book': { isNamed: true, inBook: true, earlier: undefined },
  'an address of the book with an earlier attempt': { isNamed: true, inBook: true, earlier: attempt },
  'a name of the service': { isNamed: false, inBook: false, earlier: undefined },
} as const

const rows: readonly [keyof typeof answers, keyof typeof knowledge, Meaning][] = [
  ['a lost answer', 'an unknown address', { kind: 'unanswered' }],
  ['a lost answer', 'an address with an earlier attempt', { kind: 'unanswered' }],
  ['a lost answer', 'an address of the book', { kind: 'already-yours' }],
  ['a lost answer', 'an address of the book with an earlier attempt', { kind: 'already-yours' }],
  ['a lost answer', 'a name of the service', { kind: 'unanswered' }],
  ['a name that is taken', 'a name of the service', { kind: 'refused' }],
  ['another refusal', 'a name of the service', { kind: 'refused' }],
  ['a name that is taken', 'an unknown address', { kind: 'conflict' }],
  ['a name that is taken', 'an address with an earlier attempt', { kind: 'made-earlier', earlier: attempt }],
  ['a name that is taken', 'an address of the book', { kind: 'already-yours' }],
  ['a name that is taken', 'an address of the book with an earlier attempt', { kind: 'already-yours' }],
  ['another refusal', 'an unknown address', { kind: 'refused' }],
  ['another refusal', 'an address with an earlier attempt', { kind: 'refused' }],
  ['another refusal', 'an address of the book', { kind: 'refused' }],
  ['another refusal', 'an address of the book with an earlier attempt', { kind: 'refused' }],
]

test.each(rows)('%s for %s', (answer, known, meaning) => {
  expect(meaningOf(answers[answer], knowledge[known])).toEqual(meaning)
})

test('the table combines every answer with every possible knowledge', () => {
  expect(rows).toHaveLength(Object.keys(answers).length * Object.keys(knowledge).length)
})
