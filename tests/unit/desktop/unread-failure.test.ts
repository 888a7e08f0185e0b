import { describe, expect, it, vi } from 'vitest'
import { describeFailure } from '../../../src/main/describe-failure.ts'
import { createUnreadFailures } from '../../../src/main/desktop/unread-failure.ts'

const failure = { failure: describeFailure({ reason: 'no-account' }) }
const later = { failure: describeFailure({ reason: 'account-gone' }) }

describe('a failure that nobody has seen', () => {
  it('is handed over once, and its notification goes with it', () => {
    const [onChange, close] = [vi.fn(), vi.fn()]
    const unread = createUnreadFailures(onChange)
    unread.keep(failure, { close })
    expect(unread.exists()).toBe(true)
    expect(close).not.toHaveBeenCalled()
    expect(unread.take()).toBe(failure)
    expect(close).toHaveBeenCalledTimes(1)
    expect(unread.take()).toBeUndefined()
    expect(onChange.mock.calls).toEqual([[true], [false]])
  })

  it('gives way to a later one, of which nothing more is said', () => {
    const [onChange, first, second] = [vi.fn(), vi.fn(), vi.fn()]
    const unread = createUnreadFailures(onChange)
    unread.keep(failure, { close: first })
    unread.keep(later, { close: second })
    expect([first, second].map((close) => close.mock.calls.length)).toEqual([1, 0])
    expect(onChange).toHaveBeenCalledTimes(1)
    expect(unread.take()).toBe(later)
  })

  it('is forgotten when it is settled', () => {
    const onChange = vi.fn()
    const unread = createUnreadFailures(onChange)
    unread.drop()
    expect(onChange).not.toHaveBeenCalled()
    unread.keep(failure, { close: () => undefined })
    unread.drop()
    expect(unread.exists()).toBe(false)
    expect(unread.take()).toBeUndefined()
  })

  it('is forgotten when the attempt that it asks about is settled, and not with another one', () => {
    const unread = createUnreadFailures(vi.fn())
    const open = { failure: describeFailure({ reason: 'outcome-unknown', attemptId: 7 }) }
    unread.keep(open, { close: () => undefined })
    unread.settled(8)
    expect(unread.exists()).toBe(true)
    unread.settled(7)
    expect(unread.exists()).toBe(false)
    unread.keep(failure, { close: () => undefined })
    unread.settled(7)
    expect(unread.exists()).toBe(true)
  })
})
