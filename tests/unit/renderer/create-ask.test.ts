import { describe, expect, test, vi } from 'vitest'
import { createAsk } from '../../../src/renderer/ui/create-ask.ts'
import { latest } from '../../../src/renderer/ui/latest.ts'
import { failed, success } from '../../../src/shared/result.ts'
import { failure } from './settings-api.ts'

const refusal = failure({ reason: 'name-taken', code: 'conflict' })

describe('the request of a dialog', () => {
  test('is made once, however often its button is pressed while it is under way', async () => {
    const { busy, run } = createAsk()
    const request = vi.fn(async () => success(7))
    const done = vi.fn()
    const first = run(request, done)
    expect(busy()).toBe(true)
    await Promise.all([first, run(request, done)])
    expect(request).toHaveBeenCalledOnce()
    expect(done.mock.calls).toEqual([[7]])
    expect(busy()).toBe(false)
  })

  test('shows its failure until the next request', async () => {
    const { failure: met, clearFailure, run } = createAsk()
    const done = vi.fn()
    await run(async () => failed(refusal), done)
    expect(met()).toEqual(refusal)
    const again = run(async () => success(null), done)
    expect(met()).toBeUndefined()
    await again
    expect(done).toHaveBeenCalledOnce()
    await run(async () => failed(refusal), done)
    clearFailure()
    expect(met()).toBeUndefined()
  })

  test('hands its failure to a caller that shows it elsewhere', async () => {
    const { failure: met, run } = createAsk()
    const elsewhere = vi.fn()
    await run(async () => failed(refusal), vi.fn(), elsewhere)
    expect(elsewhere.mock.calls).toEqual([[refusal]])
    expect(met()).toBeUndefined()
  })
})

test('a turn is outdated only by the next turn', () => {
  const takeTurn = latest()
  const other = latest()
  const first = takeTurn()
  other()
  expect(first()).toBe(true)
  const second = takeTurn()
  expect([first(), second()]).toEqual([false, true])
})
