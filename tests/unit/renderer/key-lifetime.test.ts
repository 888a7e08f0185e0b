// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isKeyEnding, keyLifetime } from '../../../src/renderer/settings/accounts/key-lifetime.ts'

const day = 86_400_000
const now = new Date(2026, 10, 21, 12).getTime()
const key = (daysLeft: number, change: object = {}) => ({
  days: 90,
  renews: false,
  expiresAt: now + daysLeft * day,
  ...change,
})

test.each([
  ['a fresh key', key(90), 'Key expires on Feb 19, 2027', false],
  ['a key in its last week', key(7), 'Key expires on Nov 28, 2026', true],
  ['a key that has ended', key(-1), 'Key expired on Nov 20, 2026', true],
  ['a key for five days', key(5, { days: 5 }), 'Key expires on Nov 26, 2026', false],
  ['a key on its last day', key(1, { days: 5 }), 'Key expires on Nov 22, 2026', true],
  ['a key of unknown lifetime', key(7, { days: undefined }), 'Key expires on Nov 28, 2026', true],
  ['a key that renews itself', key(3, { renews: true }), 'Key renews itself on Nov 24, 2026', false],
  ['a key that has renewed itself', key(-3, { renews: true }), 'Key renews itself', false],
])('%s', (_, facts, words, ending) => {
  expect(keyLifetime(facts, now).replaceAll('\u00a0', ' ')).toBe(words)
  expect(isKeyEnding(facts, now)).toBe(ending)
})
