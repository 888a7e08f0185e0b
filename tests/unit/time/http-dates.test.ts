import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { readHttpDate } from '../../../src/main/providers/http-date.ts'
import { readRetryAfter } from '../../../src/main/providers/retry-after.ts'
import { clockSkewMs, readTimestamp } from '../../../src/main/providers/timestamp.ts'
import { json } from '../providers/answer.ts'
import { keepZone, setZone, zones } from './zones.ts'

afterEach(keepZone())

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const now = Date.UTC(2026, 10, 21, 12)
const seconds = fc.integer({ min: Date.UTC(1990, 0, 1) / second, max: Date.UTC(2075, 11, 31) / second })
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** A moment in the form that senders must write, and in the two former forms of RFC 9110. */
function formsOf(at: number): { readonly today: string; readonly former: readonly string[] } {
  const today = new Date(at).toUTCString()
  const [, day = '', month = '', year = '', time = ''] =
    /^\w{3}, (\d\d) (\w{3}) (\d{4}) ([\d:]+) GMT$/.exec(today) ?? []
  const former = [
    `${weekdays[new Date(at).getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
    `${today.slice(0, 3)} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
  ]
  return { today, former }
}

describe.each(zones)('an HTTP date read in %s', (zone) => {
  test('is the same moment in every zone, and is not read in a former form', () => {
    setZone(zone)
    fc.assert(
      fc.property(seconds, (at) => {
        const { today, former } = formsOf(at * second)
        expect([today, readHttpDate(today)]).toEqual([today, at * second])
        for (const form of former) expect([form, readHttpDate(form)]).toEqual([form, undefined])
      }),
      { numRuns: 40 },
    )
  })
})

describe('an HTTP date', () => {
  test.each([
    ['a leap day', 'Thu, 29 Feb 2024 00:00:00 GMT', Date.UTC(2024, 1, 29)],
    ['the leap day of a whole century', 'Tue, 29 Feb 2000 12:00:00 GMT', Date.UTC(2000, 1, 29, 12)],
    ['the end of a year', 'Fri, 31 Dec 2027 23:59:59 GMT', Date.UTC(2027, 11, 31, 23, 59, 59)],
    ['the example of the standard', 'Sun, 06 Nov 1994 08:49:37 GMT', Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['a time after January 2038', 'Thu, 01 Jan 2071 00:00:00 GMT', Date.UTC(2071, 0, 1)],
  ])('%s', (_name, text, expected) => {
    expect(readHttpDate(text)).toBe(expected)
  })

  test.each([
    '',
    '-5',
    '5',
    'soon',
    'Mon, 29 Feb 2027 00:00:00 GMT',
    'Sat, 31 Dec 2016 23:59:60 GMT',
    'Invalid Date',
    'NaN, 06 Nov 1994 08:49:37 GMT (Sunday)',
    'Mon, 00 Mar 2027 00:00:00 GMT',
    'Sun, 06 Nov 1994 24:00:00 GMT',
    'Sun, 06 Nov 1994 08:60:00 GMT',
    'Sun, 06 Nov 1994 08:49:61 GMT',
    'Sun, 06 Nov 1994 08:49:37',
    'Sun, 06 Nov 1994 08:49:37 PST',
    'Sun, 06 Now 1994 08:49:37 GMT',
    '1994-11-06T08:49:37Z',
  ])('is not read from %j', (text) => {
    expect(readHttpDate(text)).toBeUndefined()
  })
})

describe('the time to try again', () => {
  const wait = (text: string, headers: Record<string, string> = {}, receivedAt = now) => {
    const at = readRetryAfter({ ...json(429, {}, { 'retry-after': text, ...headers }), receivedAt })
    return at === undefined ? undefined : at - receivedAt
  }

  test('is the same in seconds, as a date and since the epoch, for any error and zone of this clock', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        seconds,
        fc.integer({ min: 0, max: 3_600 }),
        fc.constantFrom(0, 3_600, -3_600, 31_536_000, -31_536_000),
        (zone, at, after, ahead) => {
          setZone(zone)
          const date = new Date(at * second).toUTCString()
          const receivedAt = (at + ahead) * second
          expect(wait(String(after), { date }, receivedAt)).toBe(after * second)
          const { today } = formsOf((at + after) * second)
          expect(wait(today, { date }, receivedAt)).toBe(after * second)
          const moment = at + after
          if (moment >= 1_000_000_000) expect(wait(String(moment), { date }, receivedAt)).toBe(after * second)
        },
      ),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a date that has passed', 'Sat, 21 Nov 2026 11:00:00 GMT', 0],
    ['a date at 1970', 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['a date in a hundred years', 'Sat, 21 Nov 2126 12:00:00 GMT', hour],
    ['a number beyond any limit', '9'.repeat(400), hour],
    ['no time', '0', 0],
    ['a moment in seconds since the epoch', String(now / second + 90), 90 * second],
    ['such a moment that has passed', String(now / second - 90), 0],
    ['such a moment of tomorrow', String(now / second + 86_400), hour],
    ['fractions of a second', '0.2', 200],
  ])('is limited for %s', (_name, text, expected) => {
    expect(wait(text)).toBe(expected)
  })

  test.each(['-5', '1e3', 'soon', '', '12 monkeys', 'Mon, 29 Feb 2027 00:00:00 GMT'])(
    'is unknown for %j',
    (text) => {
      expect(wait(text)).toBeUndefined()
    },
  )

  test('is never in the past and never after more than an hour, for any value of a service', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      seconds.map((at) => formsOf(at * second).today),
    )
    fc.assert(
      fc.property(texts, texts, seconds, (text, date, at) => {
        const after = wait(text, { date }, at * second) ?? 0
        expect(after).toBeGreaterThanOrEqual(0)
        expect(after).toBeLessThanOrEqual(hour)
      }),
    )
  })
})

describe('the clock of a service', () => {
  test('is distinguished from this computer’s clock by its header, in any zone', () => {
    setZone('Asia/Kathmandu')
    const date = formsOf(now + 3_600_000).today
    expect(clockSkewMs(json(200, {}, { date }))).toBe(3_600_000)
  })

  test.each(['', 'yesterday', '-5', 'Mon, 29 Feb 2027 00:00:00 GMT'])(
    'is assumed to be this computer’s clock for %j',
    (date) => {
      expect(clockSkewMs(json(200, {}, { date }))).toBe(0)
    },
  )
})

describe('a time of a service', () => {
  test.each([
    ['2028-02-29 12:00:00', Date.UTC(2028, 1, 29, 12)],
    ['2026-11-21T12:00:00+05:45', Date.UTC(2026, 10, 21, 6, 15)],
    ['9999-12-31T23:59:59Z', 253_402_300_799_000],
    [1_795_262_400, 1_795_262_400_000],
    [1_795_262_400_000, 1_795_262_400_000],
    // In microseconds this would be a year that no date can have.
    [1_795_262_400_000_000, undefined],
    [Number.MAX_SAFE_INTEGER, undefined],
    ['0000-00-00 00:00:00', undefined],
  ])('%j is the same moment in every zone', (value, expected) => {
    for (const zone of zones) {
      setZone(zone)
      expect(readTimestamp(value)).toBe(expected)
    }
  })
})
