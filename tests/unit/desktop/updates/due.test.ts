import { expect, it } from 'vitest'
import { isDue } from '../../../../src/main/desktop/updates/due.ts'

const hour = 3_600_000
const now = 1_800_000_000_000

it.each([
  ['no earlier check', undefined, false, true],
  ['a start a moment after the last check', now - hour / 2, false, false],
  ['a start an hour after the last check', now - hour, false, true],
  ['a run, an hour after the last check', now - hour, true, false],
  ['a run, a day after the last check', now - 24 * hour, true, true],
  ['a run, after a week of sleep', now - 7 * 24 * hour, true, true],
  ['a clock that was set back', now + hour, true, true],
])('%s', (_when, lookedAt, sinceStart, due) => {
  expect(isDue(now, lookedAt, sinceStart)).toBe(due)
})
