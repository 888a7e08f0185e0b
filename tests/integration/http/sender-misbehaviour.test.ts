import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSender } from '../../../src/main/http/sender.ts'
import { haltman } from '../../../src/main/providers/haltman.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { type HaltmanServer, startHaltmanServer } from '../../servers/haltman-server.ts'
import type { How } from '../../servers/misbehaviour.ts'
import { haltmanTarget, named } from './sender-target.ts'

let server: HaltmanServer
const send = createSender({ fetch })

beforeEach(async () => {
  server = await startHaltmanServer()
})
afterEach(() => server.stop())

/** How the service misbehaves, the reason of the failure, and whether the address may exist. */
const cases: readonly (readonly [how: How, reason: FailureReason, lost: boolean])[] = [
  ['never', 'timed-out', true],
  ['drip', 'timed-out', true],
  [{ slow: 60_000 }, 'timed-out', true],
  ['reset', 'connection-lost', true],
  ['reset-in-body', 'answer-cut', true],
  ['cut', 'answer-cut', true],
  ['huge', 'answer-too-large', true],
  ['html', 'answer-not-json', true],
  ['empty', 'answer-empty', true],
  ['array', 'answer-wrong-shape', true],
  ['number', 'answer-wrong-shape', true],
  ['null', 'answer-wrong-shape', true],
  [{ status: 500 }, 'service-error', true],
  [{ status: 503 }, 'service-unavailable', true],
  [{ status: 502, body: 'x' }, 'service-unavailable', true],
  [{ status: 511, body: '<h1>Sign in</h1>' }, 'network-login', false],
  [{ status: 302, headers: { location: '/elsewhere' } }, 'answer-redirects', true],
  [{ status: 307, headers: { location: '/elsewhere' } }, 'answer-redirects', false],
  [{ status: 408 }, 'timed-out', true],
  [{ status: 401, body: {} }, 'key-rejected', false],
  [{ status: 418, body: [] }, 'input-refused', false],
  [{ status: 429, headers: { 'retry-after': '5' } }, 'rate-limited', false],
]

describe('a service that misbehaves', () => {
  test.each(cases)('%j: %s', async (how, reason, lost) => {
    server.misbehave({ how })
    const slow = ['never', 'drip'].includes(String(how)) || (typeof how === 'object' && 'slow' in how)
    const target = haltmanTarget(server.url, server.key, slow ? { deadlineMs: 1_000 } : {})

    const sent = await send(haltman, 'create', named('amber'), target)

    expect(sent).toMatchObject({ ok: false, lost, failure: { reason } })
    expect(JSON.stringify(sent) + inspect(sent, { depth: 20, showHidden: true })).not.toContain(server.key)
    expect(server.requests).toHaveLength(1)
  })

  test.each(cases)(
    '%j after a request that changes nothing is never reported as lost',
    async (how, reason) => {
      server.misbehave({ how })
      const slow = ['never', 'drip'].includes(String(how)) || (typeof how === 'object' && 'slow' in how)
      const target = haltmanTarget(server.url, server.key, slow ? { deadlineMs: 1_000 } : {})
      const sent = await send(haltman, 'testKey', undefined, target)
      expect(sent).toMatchObject({ ok: false, lost: false, failure: { reason } })
    },
  )

  test('creates the address and breaks its answer: the list has the address', async () => {
    server.misbehave({ how: 'reset', commits: true })
    const attemptedAt = Date.now()
    const target = haltmanTarget(server.url, server.key)
    const sent = await send(haltman, 'create', named('amber'), target)
    expect(sent).toMatchObject({ ok: false, lost: true })

    const found = await send(haltman, 'locate', { address: 'amber@haltman.example', attemptedAt }, target)
    expect(found).toMatchObject({ ok: true, value: { found: { address: 'amber@haltman.example' } } })
    const absent = await send(haltman, 'locate', { address: 'other@haltman.example', attemptedAt }, target)
    expect(absent).toMatchObject({ ok: true, value: { absent: true } })
  })

  test('security 21: has the key removed from its quoted refusal before the text is shortened', async () => {
    const key = server.key
    const body = {
      error: `wrong key ${key.toUpperCase()}`,
      message: `${'x '.repeat(80)}${key}`,
      requestId: key,
    }
    server.misbehave({ how: { status: 401, body, headers: { 'x-request-id': key } } })
    const sent = await send(haltman, 'create', named('amber'), haltmanTarget(server.url, key))
    expect(sent).toMatchObject({
      ok: false,
      failure: { reason: 'key-rejected', providerCode: 'wrong key [key]' },
    })
    expect(JSON.stringify(sent).toLowerCase()).not.toContain(key.slice(0, 16))
  })
})
