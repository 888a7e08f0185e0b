import { expect, it } from 'vitest'
import { describeSync } from '../../../src/renderer/settings/addresses/describe-sync.ts'

const nothing = { added: 0, changed: 0, failures: [] }

it('says of a comparison without news that all is as it was, if somebody asked', () => {
  expect(describeSync(nothing, true)).toBeDefined()
  expect(describeSync(nothing, false)).toBeUndefined()
})

it('says nothing is new of no list that could not be read or that asks about itself', () => {
  const failure = { reason: 'service-error', code: 'provider-failed', message: 'No.', hint: '' } as const
  const failures = [{ accountId: 'mail', accountName: 'Mail', failure }]
  expect(describeSync({ ...nothing, failures }, true)).toBeUndefined()
  expect(describeSync({ ...nothing, asks: true }, true)).toBeUndefined()
})

it('says what is missing, and the time of day of the next look, whatever day a wrong clock makes it', () => {
  for (const day of ['1971-01-01', '2028-02-29', '9999-12-31']) {
    const told = describeSync({ ...nothing, missing: 2, lookAgainAt: Date.parse(`${day}T12:30:00Z`) }, false)
    expect(told).toMatch(/2/)
    expect(told).toMatch(/\d{1,2}:30/)
    expect(told).not.toContain(day.slice(0, 4))
  }
})
