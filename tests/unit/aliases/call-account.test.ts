import { describe, expect, test } from 'vitest'
import { stateAfter } from '../../../src/main/aliases/call-account.ts'
import type { FailureReason } from '../../../src/shared/failure.ts'
import { failed, success } from '../../../src/shared/result.ts'

describe('what a call says of its account', () => {
  test('a success says that it works', () => {
    expect(stateAfter(success(null))).toBe('working')
  })

  const cases: readonly (readonly [FailureReason, ReturnType<typeof stateAfter>])[] = [
    ['key-rejected', 'key-rejected'],
    ['connection-refused', 'unreachable'],
    ['timed-out', 'unreachable'],
    // A no to what was asked takes the key for good.
    ['handle-not-found', 'working'],
    ['name-taken', 'working'],
    ['plan-required', 'working'],
    // Any server has pages that it does not have.
    ['not-found', undefined],
    // These may come before the key is looked at, or from somebody in between.
    ['rate-limited', undefined],
    ['banned', undefined],
    ['service-error', undefined],
    ['answer-not-json', undefined],
  ]
  test.each(cases)('%s leaves it as %s', (reason, state) => {
    expect(stateAfter({ ...failed({ reason }), lost: false })).toBe(state)
  })
})
