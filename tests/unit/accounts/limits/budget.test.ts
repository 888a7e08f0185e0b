import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  budgetsOf,
  endOfWait,
  hourOf,
  isMonthUsedUp,
  isWaiting,
  metBy,
  noLimitsMet,
  tightest,
} from '../../../../src/main/accounts/limits/budget.ts'
import { providers } from '../../../../src/main/providers/registry.ts'
import { limitsOf } from '../../../../src/shared/rules/plan.ts'

const hour = 3_600_000
const day = 24 * hour
const { plans } = providers.likedo.view
const free = limitsOf(plans, 'free')

const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
const counts = fc.nat({ max: 3_000 })
const limits = fc.constantFrom(...(plans ?? []).map((plan) => plan.limits))
const met = fc.record({
  since: fc.oneof(fc.constant(0), moments),
  until: fc.oneof(fc.constant(0), moments),
  quotaAt: fc.oneof(fc.constant(0), moments),
})

describe('LikeDo’s plans', () => {
  test.each([
    ['free', [200, 50]],
    ['pro', [2_000, 1_000]],
    ['lifetime', [2_000]],
    [undefined, [200, 50]],
  ] as const)('%s has the published limits', (plan, expected) => {
    expect(limitsOf(plans, plan).map(({ limit }) => limit)).toEqual(expected)
  })

  test('are unknown for a service without published limits', () => {
    expect(limitsOf(providers.haltman.view.plans, 'pro')).toEqual([])
  })
})

describe('a budget', () => {
  test('never leaves fewer than none or more than the limit, and one more use never raises it', () => {
    fc.assert(
      fc.property(limits, counts, counts, met, moments, (plan, calls, made, said, now) => {
        const budgets = budgetsOf(plan, { calls, made }, said, now)
        const later = budgetsOf(plan, { calls: calls + 1, made: made + 1 }, said, now)
        expect(budgets.map(({ limit, per }) => ({ limit, per }))).toEqual(plan)
        for (const [index, { left, limit }] of budgets.entries()) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left).toBeLessThanOrEqual(limit)
          expect(later[index]?.left).toBeLessThanOrEqual(left)
        }
        const least = tightest(budgets)
        expect(least?.left).toBe(Math.min(...budgets.map(({ left }) => left)))
      }),
    )
  })

  test.each([
    ['the month where fewer addresses are left', { calls: 3, made: 2 }, { left: 48, per: 'month' }],
    ['the hour where fewer calls are left', { calls: 190, made: 2 }, { left: 10, per: 'hour' }],
    ['the month where both are used up', { calls: 999, made: 999 }, { left: 0, per: 'month' }],
  ])('that is shown is %s', (_name, usage, shown) => {
    expect(tightest(budgetsOf(free, usage, noLimitsMet, Date.now()))).toMatchObject(shown)
  })

  test('does not exist for a service without limits', () => {
    expect(tightest([])).toBeUndefined()
  })
})

describe('a wait that the service requested', () => {
  test('leaves nothing until its end, also after a sleep, and then as much as the count allows', () => {
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: 1, max: hour }),
        fc.nat({ max: 60 * day }),
        (at, wait, sleep) => {
          const said =
            metBy({ reason: 'rate-limited', retryAt: at + wait }, noLimitsMet, free, at) ?? noLimitsMet
          const [perHour] = budgetsOf(free, { calls: 30, made: 0 }, said, at + sleep)
          expect(perHour?.left).toBe(sleep < wait ? 0 : 170)
        },
      ),
    )
  })

  test.each([
    ['an hour where an hourly limit is known', free, hour],
    ['a minute elsewhere', [], 60_000],
  ])('without a time lasts %s', (_name, plan, length) => {
    expect(metBy({ reason: 'rate-limited' }, noLimitsMet, plan, 1_000_000)).toMatchObject({
      until: 1_000_000 + length,
    })
  })

  test('from a version without bounded waits ends an hour after it began', () => {
    const saved = { since: 1_000_000, until: 1_000_000 + 31 * day, told: true, quotaAt: 0 }
    expect(endOfWait(saved)).toBe(1_000_000 + hour)
    expect(isWaiting(saved, 1_000_000 + hour - 1)).toBe(true)
    expect(isWaiting(saved, 1_000_000 + hour)).toBe(false)
  })

  test('is dropped if the clock is set back to a time before it', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 2 * 60_000, max: 400 * day }), (at, back) => {
        expect(isWaiting({ since: at, until: at + hour }, at - back)).toBe(false)
      }),
    )
  })

  test('continues if the clock is corrected by less than a minute', () => {
    expect(isWaiting({ since: 1_000_000, until: 1_000_000 + hour }, 950_000)).toBe(true)
  })

  test.each(['name-taken', 'timed-out', 'rate-limited-network', 'service-unavailable'] as const)(
    'is not derived from %s, which says nothing about the limit of the account',
    (reason) => {
      expect(metBy({ reason, retryAt: 5 }, noLimitsMet, free, 1)).toBeUndefined()
    },
  )
})

describe('a limit of calls that are counted separately', () => {
  const deletions = { reason: 'rate-limited', counted: 'deletions', retryAt: 60_000 } as const

  test('is stored beside the others and does not change them', () => {
    const before = { since: 1, until: 2, told: true, quotaAt: 3 }
    const said = metBy(deletions, before, [], 10)
    expect(said).toEqual({ ...before, of: { deletions: { since: 10, until: 60_000, told: true } } })
    expect(metBy({ ...deletions, counted: 'lists' }, said ?? noLimitsMet, [], 20)?.of).toMatchObject({
      deletions: { since: 10 },
      lists: { since: 20 },
    })
  })
})

describe('the hour of a limit', () => {
  test('holds every call of the last hour, and no call from a clock that was fast', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -2 * day, max: 2 * day }), (now, offset) => {
        const { from, until } = hourOf(now)
        const counted = now + offset > from && now + offset < until
        expect(counted).toBe(offset > -hour && offset < 60_000)
      }),
    )
  })
})

describe('a month that the service reported as used up', () => {
  test('is used up to its end, whatever was counted, and the next month is full again', () => {
    const at = new Date(2028, 1, 20, 12).getTime()
    const said = metBy({ reason: 'quota-used-up' }, noLimitsMet, free, at) ?? noLimitsMet
    const lastMoment = new Date(2028, 2, 1).getTime() - 1
    expect(budgetsOf(free, { calls: 0, made: 3 }, said, lastMoment)[1]?.left).toBe(0)
    expect(budgetsOf(free, { calls: 0, made: 0 }, said, lastMoment + 1)[1]?.left).toBe(50)
    expect(new Date(lastMoment).getDate()).toBe(29)
  })

  test('is not assumed before the service reports anything', () => {
    fc.assert(fc.property(moments, (now) => !isMonthUsedUp(noLimitsMet, now)))
  })
})
