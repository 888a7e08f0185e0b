import { expect, test } from 'vitest'
import { sizeAsItOpens } from '../../scripts/bench/built-size.ts'

test.each([
  ['popover', 15_900],
  ['settings', 40_000],
] as const)('the %s loads at most %i bytes before its first paint', (page, limit) => {
  const size = sizeAsItOpens(page)
  expect(size).toBeGreaterThan(1_000)
  expect(size).toBeLessThanOrEqual(limit)
})
