import { expect, it } from 'vitest'
import { isDue } from '../../../../src/main/desktop/updates/due.ts'

const hour = 3_600_000
const now = 1_800_000_000_000

it.each([
  ['never looked', undefined, false, true],
  ['a start a moment after the last look', now - hour / 2, false, false],
  ['a start an hour after the last look', now - hour, false, true],
  ['running, an hour after the last look', now - hour, true, false],
  ['running, a day after the last look', now - 24 * hour, true, true],
  ['running, after a week of sleep', now - 7 * 24 * hour, true, true],
  ['a clock that was put back', now + hour, true, true],
])('%s', (_when, lookedAt, sinceStart, due) => {
  expect(isDue(now, lookedAt, sinceStart)).toBe(due)
})
