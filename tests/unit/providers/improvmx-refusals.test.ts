import { describe, expect, test } from 'vitest'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { failed } from '../../../src/shared/result.ts'
import { json, page, type RefusalCase, receivedAt, text } from './answer.ts'
import { invalid, known, tell, toMe, wanted } from './improvmx-answers.ts'

const inAMinute = { retryAt: receivedAt + 60_000 }
const everywhere: readonly RefusalCase[] = [
  [
    'a wrong key',
    json(401, { error: 'Unauthorized', success: false }),
    { reason: 'key-rejected', field: 'key', said: 'Unauthorized' },
  ],
  [
    'a plan that is needed, or a locked account',
    json(403, { error: 'Your account is locked', success: false }),
    { reason: 'forbidden', said: 'Your account is locked' },
  ],
  ['a limit', json(429, { error: 'Too many', success: false }), { reason: 'rate-limited', ...inAMinute }],
  [
    'a limit that names a time',
    json(429, {}, { 'retry-after': '5' }),
    { reason: 'rate-limited', retryAt: receivedAt + 5_000 },
  ],
  ['an error', text(500, 'Oops'), { reason: 'service-error' }],
  ['a page of a proxy', page(502), { reason: 'service-unavailable' }],
  ['a page in place of data', page(200), { reason: 'answer-not-json' }],
  ['a refusal in a success', json(200, { success: false, error: 'No' }), { reason: 'input-refused' }],
  [
    'a limit of the account',
    invalid('plan', 'Your account is limited to 5 recipients'),
    { reason: 'forbidden' },
  ],
]

describe.each([
  ['the list', (answer: ProviderResponse) => tell('list', {}, [answer]).result],
  ['a creation', (answer: ProviderResponse) => tell('create', wanted, [answer], toMe).result],
  ['a lookup', (answer: ProviderResponse) => tell('locate', { ...known, attemptedAt: 0 }, [answer]).result],
  ['a key test', (answer: ProviderResponse) => tell('testKey', undefined, [answer]).result],
])('%s reads', (_name, read) => {
  test.each(everywhere)('%s', (_what, answer, refusal) => {
    expect(read(answer)).toMatchObject(failed(refusal))
  })
})

describe('a creation reads the refusal of', () => {
  test.each<RefusalCase>([
    [
      'a used-up plan',
      invalid('alias', 'Your account is limited to 25 aliases, please upgrade'),
      { reason: 'addresses-used-up', said: 'Your account is limited to 25 aliases, please upgrade' },
    ],
    ['a recipient', invalid('forward', 'Invalid email'), { reason: 'recipient-refused' }],
    [
      'a domain that is gone',
      json(404, { error: 'Domain not found', success: false }),
      { reason: 'domain-refused', field: 'domain' },
    ],
    ['no field', json(400, { error: 'No', success: false }), { reason: 'input-refused', said: 'No' }],
  ])('%s', (_what, answer, refusal) => {
    expect(tell('create', wanted, [answer], toMe)).toMatchObject({
      requests: [{ method: 'POST' }],
      result: failed(refusal),
    })
  })
})
