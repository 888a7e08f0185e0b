import { describe, expect, test } from 'vitest'
import { stateAfter, stateSince } from '../../../src/main/accounts/call-account.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { failed, success } from '../../../src/shared/result.ts'

describe('the account state after a call', () => {
  test('is working after a success', () => {
    expect(stateAfter(success(null))).toBe('working')
  })

  const cases: readonly (readonly [FailureReason, ReturnType<typeof stateAfter>])[] = [
    ['key-rejected', 'key-rejected'],
    ['connection-refused', 'unreachable'],
    ['timed-out', 'unreachable'],
    // A service that refuses a request has accepted the key.
    ['handle-not-found', 'working'],
    ['name-taken', 'working'],
    ['plan-required', 'working'],
    // Any server may lack a page.
    ['not-found', undefined],
    // These may come before the key is checked, or from a computer in between.
    ['rate-limited', undefined],
    ['banned', undefined],
    ['banned-owner', 'blocked'],
    ['banned-network', 'network-blocked'],
    // The key was accepted; the name or the domain is banned.
    ['banned-name', 'working'],
    ['banned-domain', 'working'],
    ['service-error', undefined],
    ['answer-not-json', undefined],
  ]
  test.each(cases)('%s leaves it as %s', (reason, state) => {
    expect(stateAfter({ ...failed({ reason }), lost: false })).toBe(state)
  })
})

describe('an account whose owner is banned', () => {
  test.each([
    ['a list', 'list', 'working', 'blocked'],
    ['a test', 'testKey', 'working', 'blocked'],
    ['a creation', 'create', 'working', 'working'],
    ['a claim', 'claimHandle', 'working', 'working'],
    ['a rejected key', 'list', 'key-rejected', 'key-rejected'],
    ['nothing', 'create', undefined, 'blocked'],
  ] as const)('gets its state after %s', (_, operation, said, since) => {
    expect(stateSince('blocked', said, operation)).toBe(since)
  })
})
