import { describe, expect, test } from 'vitest'
import { createWaiting, patienceOf } from '../../../src/main/accounts/patience.ts'

describe('the patience of a user', () => {
  test('is twenty seconds for everything that a creation asks', () => {
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

  test('has more left for the look the sooner the answer was lost, and never less than a second', () => {
    const quick = createWaiting(patienceOf())
    quick.next().onRequest({ durationMs: 300 })
    expect(quick.next().deadlineMs).toBe(12_000)
    const late = createWaiting(patienceOf())
    late.next().onRequest({ durationMs: 60_000 })
    expect(late.next().deadlineMs).toBe(1_000)
  })
})
