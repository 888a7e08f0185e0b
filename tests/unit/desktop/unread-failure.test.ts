import { describe, expect, it, vi } from 'vitest'
import { describeFailure } from '../../../src/main/base/describe-failure.ts'
import { createUnreadFailures } from '../../../src/main/desktop/unread-failure.ts'
import { loadWords } from '../../../src/shared/words/words.ts'

const failure = { failure: describeFailure({ reason: 'no-account' }) }
const later = { failure: describeFailure({ reason: 'account-gone' }) }

describe('a failure that the user has not seen', () => {
  it('is handed over once, and its notification is removed', () => {
    const [onChange, close] = [vi.fn(), vi.fn()]
    const unread = createUnreadFailures(onChange)
    unread.keep(failure, { close })
    expect(unread.exists()).toBe(true)
    expect(close).not.toHaveBeenCalled()
    expect(unread.take()).toEqual([failure])
    expect(close).toHaveBeenCalledTimes(1)
    expect(unread.take()).toEqual([])
    expect(onChange.mock.calls).toEqual([[true], [false]])
  })

  it('is replaced by a later one, and is not mentioned again', () => {
    const [onChange, first, second] = [vi.fn(), vi.fn(), vi.fn()]
    const unread = createUnreadFailures(onChange)
    unread.keep(failure, { close: first })
    unread.keep(later, { close: second })
    expect([first, second].map((close) => close.mock.calls.length)).toEqual([1, 0])
    expect(onChange).toHaveBeenCalledTimes(1)
    expect(unread.take()).toEqual([later])
  })

  it('is told anew in another language, and its notification stays', async () => {
    const close = vi.fn()
    const unread = createUnreadFailures(() => undefined)
    const refusal = { reason: 'outcome-unknown', attemptId: 1 } as const
    unread.keep({ accountId: 'mail', failure: describeFailure(refusal, { provider: 'Mail' }) }, { close })
    await loadWords('de')
    unread.retell()
    const german = describeFailure(refusal, { provider: 'Mail' })
    await loadWords('en')
    expect(close).not.toHaveBeenCalled()
    expect(unread.take()).toEqual([{ accountId: 'mail', failure: german }])
    expect(german).not.toEqual(describeFailure(refusal, { provider: 'Mail' }))
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('is dropped when it is settled', () => {
    const onChange = vi.fn()
    const unread = createUnreadFailures(onChange)
    unread.drop()
    expect(onChange).not.toHaveBeenCalled()
    unread.keep(failure, { close: () => undefined })
    unread.drop()
    expect(unread.exists()).toBe(false)
    expect(unread.take()).toEqual([])
  })

  it('is dropped when its own attempt is settled, not when another one is', () => {
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

  describe('after which an address may exist', () => {
    const lost = (attemptId: number) => ({
      failure: describeFailure({ reason: 'outcome-unknown', attemptId }),
    })
    const unsaved = { failure: describeFailure({ reason: 'made-but-not-saved', address: 'a@one.example' }) }

    it('is kept beside later ones, and the latest is the last', () => {
      const [onChange, close] = [vi.fn(), vi.fn()]
      const unread = createUnreadFailures(onChange)
      for (const met of [lost(1), unsaved, failure, lost(2), later]) unread.keep(met, { close })
      expect(close).toHaveBeenCalledTimes(1)
      expect(unread.take()).toEqual([lost(1), unsaved, lost(2), later])
      expect(onChange.mock.calls).toEqual([[true], [false]])
    })

    it('stays after a success, and is dropped when its own attempt is settled', () => {
      const unread = createUnreadFailures(vi.fn())
      for (const met of [lost(1), lost(2), failure]) unread.keep(met, { close: () => undefined })
      unread.drop()
      unread.settled(1)
      expect(unread.asks(1)).toBe(false)
      expect(unread.asks(2)).toBe(true)
      expect(unread.take()).toEqual([lost(2)])
    })

    it('is reported with its latest reason, without the former notification', () => {
      const close = vi.fn()
      const unread = createUnreadFailures(vi.fn())
      const anew = describeFailure({ reason: 'outcome-unknown-key', attemptId: 1 })
      unread.keep({ ...lost(1), accountId: 'a' }, { close })
      unread.changed(2, anew)
      expect(close).not.toHaveBeenCalled()
      unread.changed(1, anew)
      expect(close).toHaveBeenCalledTimes(1)
      expect(unread.take()).toEqual([{ accountId: 'a', failure: anew }])
    })

    it('asks its question once, however often it occurs', () => {
      const unread = createUnreadFailures(vi.fn())
      for (const met of [lost(1), lost(1)]) unread.keep(met, { close: () => undefined })
      expect(unread.take()).toEqual([lost(1)])
    })

    it('is kept in limited number', () => {
      const unread = createUnreadFailures(vi.fn())
      for (let id = 1; id <= 200; id += 1) unread.keep(lost(id), { close: () => undefined })
      const taken = unread.take()
      expect(taken.length).toBeLessThan(50)
      expect(taken.at(-1)).toEqual(lost(200))
    })
  })
})
