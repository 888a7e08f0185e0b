// @vitest-environment jsdom
import fc from 'fast-check'
import { createRoot, createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isKeyEnding, keyLifetime } from '../../../src/renderer/settings/accounts/key-lifetime.ts'
import { createCountdown } from '../../../src/renderer/ui/countdown.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const year = 365 * day

describe('a countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2028, 1, 29, 12) })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Counts down from a minute, with the time to come back as a signal. */
  function countFromAMinute() {
    return createRoot((end) => {
      const until = Date.now() + minute
      const [wait, setWait] = createSignal({ until })
      return { seconds: createCountdown(() => wait().until), repeat: () => setWait({ until }), end }
    })
  }

  test.each([
    ['an hour', hour],
    ['a year', year],
  ])('continues when the clock is set back by %s', (_name, back) => {
    const { seconds, repeat, end } = countFromAMinute()
    vi.advanceTimersByTime(20_000)
    vi.setSystemTime(Date.now() - back)
    vi.advanceTimersByTime(1_000)
    // The main process may report the same wait once more.
    repeat()
    expect(seconds()).toBeLessThanOrEqual(40)
    vi.advanceTimersByTime(40_000)
    expect(seconds()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    end()
  })

  test('is over when the clock is set forward beyond its end, as after a sleep', () => {
    const { seconds, end } = countFromAMinute()
    vi.setSystemTime(Date.now() + 7 * day)
    vi.advanceTimersByTime(1_000)
    expect(seconds()).toBe(0)
    end()
  })

  test('of more time than a timer supports does not end at once', () => {
    const until = Date.now() + 31 * day
    const { seconds, end } = createRoot((dispose) => ({
      seconds: createCountdown(() => until),
      end: dispose,
    }))
    vi.advanceTimersByTime(5_000)
    expect(seconds()).toBe((31 * day) / 1_000 - 5)
    end()
  })
})

describe('the end of a key', () => {
  const { TZ } = process.env
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })
  const key = (issuedAt: number, days: number) => ({
    email: 'me@inbox.example',
    days,
    renews: false,
    expiresAt: issuedAt + days * day,
  })

  test.each([
    ['Pacific/Kiritimati', 'Key expires on Feb 28, 2029'],
    ['Pacific/Niue', 'Key expires on Feb 27, 2029'],
    ['Asia/Kathmandu', 'Key expires on Feb 28, 2029'],
  ])('of a year from a leap day follows the calendar of %s', (zone, words) => {
    process.env.TZ = zone
    const issuedAt = Date.UTC(2028, 1, 29)
    expect(keyLifetime(key(issuedAt, 365), issuedAt).replaceAll('\u00a0', ' ')).toBe(words)
  })

  test('is in the future or in the past, never both, at any clock time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
        (issuedAt, days, now) => {
          const facts = key(issuedAt, days)
          const past = facts.expiresAt <= now
          expect(keyLifetime(facts, now)).toMatch(past ? /^Key expired on / : /^Key expires on /)
          if (past) expect(isKeyEnding(facts, now)).toBe(true)
          expect(keyLifetime(facts, now)).not.toMatch(/-\d/)
        },
      ),
    )
  })
})
