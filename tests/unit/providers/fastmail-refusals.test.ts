import { describe, expect, test } from 'vitest'
import type { ProviderResponse } from '../../../src/main/providers/operation.ts'
import { failed } from '../../../src/shared/result.ts'
import { json, page, receivedAt, text } from './answer.ts'
import { callRefused, got, known, masked, offer, responses, session, set, tell } from './fastmail-answers.ts'

const problem = (status: number, type: string, more: object = {}) =>
  json(status, { type: `urn:ietf:params:jmap:error:${type}`, status: String(status), ...more })
const minute = 60_000

describe('the session is refused', () => {
  test.each<[string, ProviderResponse, object]>([
    [
      'by a text, for its key',
      text(401, 'Unauthorized'),
      { reason: 'key-rejected', field: 'key', status: 401 },
    ],
    ['without a word, for its key', text(401, undefined), { reason: 'key-rejected' }],
    [
      'by a text, for a capability',
      text(403, 'Disallowed capabilities for this type/client: urn:x'),
      { reason: 'key-too-narrow' },
    ],
    ['by a server that has no session', text(404, 'Not found'), { reason: 'not-found' }],
    ['by another page', page(403), { reason: 'answer-not-json' }],
    ['by a page, which is most likely another server’s', page(401), { reason: 'answer-not-json' }],
    ['for a while', text(503, 'Down'), { reason: 'service-unavailable' }],
    ['with a page in its place', page(200), { reason: 'answer-not-json' }],
    [
      'because of too many calls',
      json(429, {}, { 'retry-after': '30' }),
      { reason: 'rate-limited', retryAt: receivedAt + 30_000 },
    ],
    [
      'because of too many calls, without a time',
      json(429, {}),
      { reason: 'rate-limited', retryAt: receivedAt + minute },
    ],
  ])('%s', (_how, answer, refusal) => {
    expect(tell('testKey', undefined, [answer]).result).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('a whole request is refused', () => {
  test.each<[string, ProviderResponse, object]>([
    [
      'for a capability, as a problem',
      problem(403, 'unknownCapability', { title: 'Nope', detail: 'Disallowed capabilities' }),
      { reason: 'key-too-narrow', providerCode: 'unknownCapability', said: 'Disallowed capabilities' },
    ],
    [
      'for a capability that the server lacks',
      problem(400, 'unknownCapability'),
      { reason: 'key-too-narrow' },
    ],
    ['as no JSON', problem(400, 'notJSON'), { reason: 'input-refused', providerCode: 'notJSON' }],
    ['as no request', problem(400, 'notRequest'), { reason: 'input-refused' }],
    [
      'for its size',
      problem(400, 'limit', { limit: 'maxSizeRequest' }),
      { reason: 'input-refused', providerCode: 'limit' },
    ],
    [
      'while others are under way',
      problem(400, 'limit', { limit: 'maxConcurrentRequests' }),
      { reason: 'rate-limited', retryAt: receivedAt + minute },
    ],
  ])('%s', (_how, answer, refusal) => {
    expect(tell('list', {}, [session, answer]).result).toMatchObject({ ok: false, failure: refusal })
  })
})

describe('a call is refused', () => {
  test.each([
    ['serverUnavailable', 'service-unavailable'],
    ['serverFail', 'service-error'],
    ['serverPartialFail', 'service-error'],
    ['unknownMethod', 'not-found'],
    ['invalidArguments', 'input-refused'],
    ['invalidResultReference', 'input-refused'],
    ['forbidden', 'forbidden'],
    ['accountNotFound', 'key-too-narrow'],
    ['accountNotSupportedByMethod', 'key-too-narrow'],
    ['accountReadOnly', 'key-too-narrow'],
    ['requestTooLarge', 'list-too-long'],
    ['stateMismatch', 'input-refused'],
    ['constructor', 'input-refused'],
  ])('as %s', (type, reason) => {
    expect(tell('list', {}, [session, callRefused(type, 'For developers')]).result).toMatchObject({
      ok: false,
      failure: { reason, status: 200, providerCode: type, said: 'For developers' },
    })
  })

  test('without a sentence, which is then not quoted', () => {
    const { result } = tell('list', {}, [session, callRefused('forbidden')])
    expect(result).toEqual(failed({ reason: 'forbidden', status: 200, providerCode: 'forbidden' }))
  })

  test('without a type or any arguments', () => {
    for (const args of [{}, null, 'no']) {
      const { result } = tell('list', {}, [session, responses(['error', args, 'c0'])])
      expect(result).toEqual(failed({ reason: 'input-refused', status: 200 }))
    }
  })
})

describe('a new address is refused', () => {
  const refused = (error: object) =>
    tell('create', { localPart: 'shop', domain: offer, label: 'tea' }, [
      session,
      set({ notCreated: { k: error } }),
    ]).result

  test.each<[string, object, object]>([
    [
      'for a name that the service keeps',
      { type: 'invalidProperties', properties: ['emailPrefix'], description: 'Name is reserved' },
      { reason: 'name-reserved', field: 'name', said: 'Name is reserved' },
    ],
    [
      'for a name that is taken',
      { type: 'invalidProperties', properties: ['emailPrefix'], description: 'Name is taken' },
      { reason: 'name-reserved', field: 'name' },
    ],
    [
      'for another fault of the name',
      { type: 'invalidProperties', properties: ['emailPrefix'] },
      { reason: 'name-refused', field: 'name' },
    ],
    [
      'for its label',
      { type: 'invalidProperties', properties: ['description'] },
      { reason: 'label-refused', field: 'label' },
    ],
    ['for its size', { type: 'tooLarge' }, { reason: 'label-refused', field: 'label' }],
    [
      'for another property',
      {
        type: 'invalidProperties',
        properties: ['forDomain'],
        description: "Field 'forDomain' in 'masked email' cannot be null",
      },
      { reason: 'input-refused' },
    ],
    ['as invalid', { type: 'invalidProperties', properties: 'all' }, { reason: 'input-refused' }],
    [
      'because of too many new ones',
      { type: 'rateLimit' },
      { reason: 'rate-limited', retryAt: receivedAt + 5 * minute },
    ],
    ['because of too many in all', { type: 'overQuota' }, { reason: 'addresses-used-up' }],
    ['as forbidden', { type: 'forbidden' }, { reason: 'forbidden' }],
    ['as the only one', { type: 'singleton' }, { reason: 'input-refused', providerCode: 'singleton' }],
  ])('%s', (_how, error, refusal) => {
    expect(refused(error)).toMatchObject({ ok: false, failure: { status: 200, ...refusal } })
  })
})

describe('a change is refused', () => {
  test.each([
    ['once mail has arrived', { type: 'forbidden', subType: 'addressInUse' }, 'address-in-use'],
    ['by itself', { type: 'forbidden' }, 'forbidden'],
    ['for an id that is gone', { type: 'notFound' }, 'address-gone'],
    ['amid a destruction', { type: 'willDestroy' }, 'input-refused'],
  ])('if it is a deletion for good: %s', (_how, error, reason) => {
    const answer = set({ notDestroyed: { 'masked-7': error } })
    expect(tell('remove', known, [session, got(masked()), answer]).result).toMatchObject({
      ok: false,
      failure: { reason, status: 200 },
    })
  })

  test.each([
    ['for the state', { type: 'invalidProperties', properties: ['state'] }, 'input-refused'],
    ['for an id that is gone', { type: 'notFound' }, 'address-gone'],
    ['as no patch', { type: 'invalidPatch' }, 'input-refused'],
  ])('if it is another: %s', (_how, error, reason) => {
    const answer = set({ notUpdated: { 'masked-7': error } })
    expect(tell('trash', known, [session, got(masked()), answer]).result).toMatchObject({
      ok: false,
      failure: { reason, status: 200 },
    })
  })
})
