import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { comeBack } from '../../../src/main/accounts/limits/back-at.ts'
import { createAges } from '../../../src/main/base/ages.ts'
import { createWallClock } from '../../../src/main/base/wall-clock.ts'
import { createClipboardKeeper } from '../../../src/main/desktop/clipboard-keeper.ts'
import { createFormWishes } from '../../../src/main/desktop/form-wish.ts'
import { locateOnPage } from '../../../src/main/providers/locate-on-page.ts'
import { json } from '../providers/answer.ts'
import { keepZone, setZone, zones } from './zones.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const moments = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) })
const jumps = fc.oneof(
  fc.constantFrom(second, 30 * second, hour, 12 * hour, day, 7 * day, 366 * day),
  fc.integer({ min: 1, max: 200 * 366 * day }),
)

afterEach(keepZone())

describe('an address that a lost attempt created', () => {
  /**
   * Looks for the address on a page. The service created it at `at`; this clock showed the other times at the attempt
   * and the lookup.
   */
  function look(at: number, tried: number, looked: number, options: { readonly tellsTime: boolean }) {
    const headers = options.tellsTime ? { date: new Date(at + minute).toUTCString() } : {}
    const found = { address: 'lost@one.example', createdAt: at }
    const response = { ...json(200, {}, headers), receivedAt: looked }
    return locateOnPage(response, { items: [found] }, { address: found.address, attemptedAt: tried })
  }

  test('is found at any setting of the clock, then and now', () => {
    fc.assert(
      fc.property(moments, moments, moments, fc.boolean(), (at, tried, looked, tellsTime) => {
        expect(look(at, tried, looked, { tellsTime })).toMatchObject({ value: { found: { createdAt: at } } })
      }),
    )
  })

  test.each([
    ['by any amount, if the service reports its own time', true, 200 * 366 * day],
    ['by up to a day, if it does not', false, day - 2 * minute],
  ] as const)('is recognized as its own with a clock that is wrong %s', (_name, tellsTime, most) => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2090, 0, 1) }),
        fc.integer({ min: -most, max: most }),
        (at, wrong) => {
          const outcome = look(at, at + wrong, at + wrong + minute, { tellsTime })
          expect(outcome).not.toMatchObject({ value: { older: true } })
        },
      ),
    )
  })

  test('is recognized as its own after the correction of a fast clock before the lookup, by any amount', () => {
    fc.assert(
      fc.property(moments, jumps, fc.boolean(), (at, ahead, tellsTime) => {
        const outcome = look(at, at + ahead + minute, at + minute, { tellsTime })
        expect(outcome).not.toMatchObject({ value: { older: true } })
      }),
    )
  })
})

describe('the age of a started task', () => {
  const begun = (startedAt: number) => ({ id: 1, startedAt })

  test('follows the clock as long as the clock only advances', () => {
    fc.assert(
      fc.property(moments, fc.nat({ max: 400 * day }), (at, passed) => {
        const now = () => at + passed
        expect(createAges(now, now)(begun(at))).toBe(passed)
      }),
    )
  })

  test('is never negative, and after a jump back grows as usual', () => {
    fc.assert(
      fc.property(moments, jumps, fc.nat({ max: day }), (at, back, later) => {
        let now = at - back
        const clock = () => now
        const ageOf = createAges(clock, clock)
        expect(ageOf(begun(at))).toBe(0)
        now += later
        expect(ageOf(begun(at))).toBe(Math.max(later, now - at))
        now -= 2 * back
        expect(ageOf(begun(at))).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a request by a link', () => {
  test.each([
    ['ten seconds later', 10 * second],
    ['after the computer slept for a week', 7 * day],
    ['when the clock is set back by an hour', -hour],
    ['when the clock is set back by a year', -365 * day],
  ])('is too old %s', (_name, later) => {
    let now = Date.UTC(2028, 1, 29)
    const wishes = createFormWishes({ all: () => [] }, () => now)
    wishes.set({ label: 'shop' })
    now += later
    expect(wishes.peek()).toEqual({})
  })
})

describe('a copied address that will be removed from the clipboard', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is removed within its time and one check, whatever happens to the clock', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3_600 }),
        fc.constantFrom(1, -1),
        jumps,
        async (seconds, to, jump) => {
          let wrong = 0
          let clipboard = ''
          const keeper = createClipboardKeeper({
            shell: {
              async writeClipboard(text) {
                clipboard = text
                return undefined
              },
              holdsClipboard: async () => undefined,
              async clearClipboard() {
                clipboard = ''
              },
            },
            clearAfterSeconds: () => seconds,
            onCopied: () => undefined,
            onCopy: () => undefined,
            now: () => Date.now() + wrong,
          })
          await keeper.copy('shop@one.example')
          await vi.advanceTimersByTimeAsync((seconds * second) / 2)
          wrong = to * jump
          await vi.advanceTimersByTimeAsync(seconds * second + 5 * second)
          expect(clipboard).toBe('')
          await keeper.close()
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('a deadline', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('acts once, and in time at the latest, whatever happens to the clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60_000 }), fc.constantFrom(1, -1), jumps, (ms, to, jump) => {
        let wrong = 0
        const clock = createWallClock(() => Date.now() + wrong)
        const run = vi.fn()
        clock.after(ms, run)
        wrong = to * jump
        clock.catchUp()
        vi.advanceTimersByTime(ms)
        clock.catchUp()
        expect(run).toHaveBeenCalledTimes(1)
      }),
      { numRuns: 50 },
    )
  })
})

describe('the time to try again', () => {
  test('is never in the past, and is shown in seconds only if they are few, in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        moments,
        fc.integer({ min: -400 * day, max: 31 * day }),
        (zone, now, wait) => {
          setZone(zone)
          const told = comeBack(now + wait, now)
          if ('backIn' in told) {
            expect(told.backIn).toBeGreaterThanOrEqual(1)
            expect(told.backIn).toBeLessThanOrEqual(90)
          } else {
            const at = Date.parse(told.backAt.replaceAll('\u202f', ' '))
            // A time alone means today; a repeated hour may be the earlier one.
            if (!Number.isNaN(at)) expect(at).toBeGreaterThanOrEqual(now + wait - hour)
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})
