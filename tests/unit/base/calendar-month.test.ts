import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { backAt } from '../../../src/main/accounts/limits/back-at.ts'
import { monthOf } from '../../../src/main/base/calendar-month.ts'

const hour = 3_600_000
const day = 24 * hour
const { TZ } = process.env

afterEach(() => {
  if (TZ === undefined) delete process.env.TZ
  else process.env.TZ = TZ
})

/**
 * Zones far ahead, far behind, with daylight saving in either hemisphere, and with offsets of half and quarter hours.
 */
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Asuncion',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Casablanca',
  'Asia/Gaza',
]
const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })

/** The local time of a moment in that zone, by an independent formatter. */
function wall(timeZone: string): (at: number) => { readonly month: string; readonly day: number } {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  return (at) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return { month: `${parts.year}-${parts.month}`, day: Number(parts.day) }
  }
}

describe.each(zones)('the calendar month in %s', (zone) => {
  test('holds the moment, all of its month and nothing else, through every change between winter and summer time', () => {
    process.env.TZ = zone
    const shown = wall(zone)
    fc.assert(
      fc.property(moments, (now) => {
        const { from, until } = monthOf(now)
        expect(from).toBeLessThanOrEqual(now)
        expect(until).toBeGreaterThan(now)
        expect(shown(from)).toEqual({ month: shown(now).month, day: 1 })
        expect(shown(from - 1).month).not.toBe(shown(now).month)
        expect(shown(until - 1).month).toBe(shown(now).month)
        expect(shown(until).day).toBe(1)
        expect(until - from).toBeGreaterThanOrEqual(28 * day - 2 * hour)
        expect(until - from).toBeLessThanOrEqual(31 * day + 2 * hour)
      }),
    )
  })

  test('begins at the end of the previous month', () => {
    process.env.TZ = zone
    fc.assert(
      fc.property(moments, (now) => {
        const { from, until } = monthOf(now)
        expect(monthOf(from - 1).until).toBe(from)
        expect(monthOf(until).from).toBe(until)
      }),
    )
  })
})

test.each([
  [2027, 28],
  [2028, 29],
  [2100, 28],
  [2000, 29],
])('February %i has %i days', (year, days) => {
  process.env.TZ = 'UTC'
  const { from, until } = monthOf(Date.UTC(year, 1, 14))
  expect((until - from) / day).toBe(days)
})

test('a computer that travels counts the month of its present zone', () => {
  const newYear = Date.UTC(2026, 11, 31, 23, 30)
  process.env.TZ = 'Europe/Berlin'
  expect(new Date(monthOf(newYear).from).getFullYear()).toBe(2027)
  process.env.TZ = 'America/New_York'
  expect(new Date(monthOf(newYear).from).getFullYear()).toBe(2026)
})

describe('the time to try again', () => {
  test.each([
    ['in whole minutes, never too early', 12 * hour + 5 * 60_000 + 1, '12:06 PM'],
    ['unchanged if it is a whole minute', 14 * hour, '2:00 PM'],
    ['with its day if that is another day', 26 * hour, 'Nov 22, 2026, 2:00 AM'],
    ['with its day if rounding reaches that day', day - 1, 'Nov 22, 2026, 12:00 AM'],
  ])('is shown %s', (_name, after, expected) => {
    process.env.TZ = 'UTC'
    const midnight = Date.UTC(2026, 10, 21)
    expect(backAt(midnight + after, midnight).replaceAll('\u202f', ' ')).toBe(expected)
  })

  test('is never before the moment itself, and less than a minute after it', () => {
    process.env.TZ = 'UTC'
    fc.assert(
      fc.property(moments, fc.nat({ max: 400 * day }), (now, wait) => {
        const told = Date.parse(`${backAt(now + wait, 0).replaceAll('\u202f', ' ')} UTC`)
        expect(told - (now + wait)).toBeGreaterThanOrEqual(0)
        expect(told - (now + wait)).toBeLessThan(60_000)
      }),
    )
  })
})
