// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { describeSync } from '../../../src/renderer/settings/addresses/describe-sync.ts'
import type { SyncReport } from '../../../src/shared/views/address-list.ts'

const nothing: SyncReport = { added: 0, changed: 0, failures: [] }
const failure = {
  accountName: 'Mail',
  failure: { reason: 'timed-out' },
} as unknown as SyncReport['failures'][number]

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('the result of a comparison', () => {
  test.each([
    ['nothing, asked for', nothing, true, 'Up to date'],
    ['nothing, not asked for', nothing, false, undefined],
    ['nothing, with a question', { ...nothing, asks: true }, true, undefined],
    ['nothing, with a failure', { ...nothing, failures: [failure] }, true, undefined],
    ['news', { ...nothing, added: 2, changed: 1 }, false, '2 new, 1 changed.'],
    [
      'news and unreadable rows',
      { ...nothing, added: 2, unreadable: 3 },
      true,
      '2 new. 3 rows could not be read.',
    ],
    [
      'missing ones',
      { ...nothing, missing: 2 },
      false,
      '2 addresses are missing from their lists, and still count as working.',
    ],
  ] satisfies readonly [string, SyncReport, boolean, string | undefined][])(
    'is said in words: %s',
    (_, report, asked, words) => {
      expect(describeSync(report, asked)).toBe(words)
    },
  )

  test.each([
    ['America/St_Johns', '8:40'],
    ['Asia/Kathmandu', '5:55'],
  ])('names the next comparison by the clock of %s', async (zone, shown) => {
    vi.stubEnv('TZ', zone)
    const { describeSync: describeHere } = await import(
      '../../../src/renderer/settings/addresses/describe-sync.ts'
    )
    const report = { ...nothing, missing: 1, lookAgainAt: Date.UTC(2026, 10, 21, 12, 10) }
    expect(describeHere(report, true)).toContain(shown)
  })

  test.each(['1971-01-01', '2028-02-29', '9999-12-31'])(
    'names the next comparison without its day, as on %s',
    (day) => {
      const shown = describeSync(
        { ...nothing, missing: 2, lookAgainAt: Date.parse(`${day}T12:30:00Z`) },
        false,
      )
      expect(shown).toMatch(/\d{1,2}:\d0/)
      expect(shown).not.toContain(day.slice(0, 4))
    },
  )
})
