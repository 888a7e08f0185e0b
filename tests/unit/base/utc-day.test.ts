import { expect, test } from 'vitest'
import { utcDayOf } from '../../../src/main/base/utc-day.ts'

test.each([
  ['its first moment', '2026-11-30T00:00:00.000Z'],
  ['its middle', '2026-11-30T12:34:56.789Z'],
  ['its last moment', '2026-11-30T23:59:59.999Z'],
])('the day of %s is the same, in every time zone of this computer', (_when, moment) => {
  expect(utcDayOf(Date.parse(moment))).toEqual({
    from: Date.UTC(2026, 10, 30),
    until: Date.UTC(2026, 11, 1),
  })
})
