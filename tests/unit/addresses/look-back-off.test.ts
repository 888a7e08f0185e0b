import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLookBackOff } from '../../../src/main/addresses/look-back-off.ts'

const minute = 60_000

test('the first lookup is due at once, and each failed one doubles the wait, up to a quarter of an hour', () => {
  const backOff = createLookBackOff()
  expect(backOff.isDue(1, 0)).toBe(true)
  let now = 0
  for (const wait of [0.5, 1, 2, 4, 8, 15, 15, 15]) {
    backOff.failed(1, now)
    expect(backOff.isDue(1, now + wait * minute - 1)).toBe(false)
    now += wait * minute
    expect(backOff.isDue(1, now)).toBe(true)
  }
})

test('a lookup is not due before the time that the service named', () => {
  const backOff = createLookBackOff()
  backOff.failed(1, 0, 40 * minute)
  expect(backOff.isDue(1, 40 * minute - 1)).toBe(false)
  expect(backOff.isDue(1, 40 * minute)).toBe(true)
})

test('a lookup after a success, or for another attempt, is due at once', () => {
  const backOff = createLookBackOff()
  backOff.failed(1, 0)
  expect(backOff.isDue(2, 0)).toBe(true)
  backOff.forget(1)
  expect(backOff.isDue(1, 0)).toBe(true)
})

test('a hurried lookup is due at once, but only once in each wait', () => {
  const backOff = createLookBackOff()
  backOff.hurry(1)
  expect(backOff.hasFailed(1)).toBe(false)
  backOff.failed(1, 0)
  backOff.hurry(1)
  expect(backOff.isDue(1, 1)).toBe(true)
  backOff.failed(1, 1)
  backOff.hurry(1)
  expect(backOff.isDue(1, minute)).toBe(false)
  expect(backOff.isDue(1, minute + 1)).toBe(true)
  backOff.failed(1, minute + 1)
  backOff.hurry(1)
  expect(backOff.isDue(1, minute + 2)).toBe(true)
})

test('a hurried lookup still respects the wait that the service requested', () => {
  const backOff = createLookBackOff()
  backOff.failed(1, 0, 5_000)
  backOff.hurry(1)
  expect(backOff.isDue(1, 4_999)).toBe(false)
  expect(backOff.isDue(1, 5_000)).toBe(true)
})

test('a clock that is set back never lengthens a wait', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (at, back) => {
      const backOff = createLookBackOff()
      backOff.failed(1, at)
      expect(backOff.isDue(1, at - back)).toBe(true)
    }),
  )
})
