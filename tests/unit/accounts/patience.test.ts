import { describe, expect, test } from 'vitest'
import { createWaiting, patienceOf } from '../../../src/main/accounts/patience.ts'

describe('the time that a user waits', () => {
  test('is twenty seconds for all requests of a creation', () => {
    const waiting = createWaiting(patienceOf())
    const deadlines: number[] = []
    for (let step = 0; step < 2; step += 1) {
      const { deadlineMs, onRequest } = waiting.next()
      deadlines.push(deadlineMs)
      onRequest({ durationMs: deadlineMs })
    }
    expect(deadlines).toEqual([12_000, 8_000])
    expect(waiting.isOver()).toBe(true)
  })

  test('leaves more time for the lookup the earlier the answer was lost, and never less than a second', () => {
    const quick = createWaiting(patienceOf())
    quick.next().onRequest({ durationMs: 300 })
    expect(quick.next().deadlineMs).toBe(12_000)
    const late = createWaiting(patienceOf())
    late.next().onRequest({ durationMs: 60_000 })
    expect(late.next().deadlineMs).toBe(1_000)
  })
})
