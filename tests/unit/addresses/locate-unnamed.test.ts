import { describe, expect, test } from 'vitest'
import { type Fit, fitOf } from '../../../src/main/addresses/locate-unnamed.ts'
import type { UnnamedAddress } from '../../../src/main/providers/lookup.ts'
import type { ConfirmedAddress } from '../../../src/main/providers/provider.ts'

const minute = 60_000
const hour = 60 * minute
const attemptedAt = Date.UTC(2026, 10, 29, 12)
/** The lookup is half an hour later, and the clock of the service is an hour ahead. */
const clock = { receivedAt: attemptedAt + 30 * minute, skewMs: hour }
const wanted: UnnamedAddress = { domain: 'one.example', beginning: '', label: 'Shop', attemptedAt }
const item: ConfirmedAddress = { address: 'x7k2@one.example', label: 'Shop', createdAt: attemptedAt + hour }

describe('a listed address, compared with an unnamed one,', () => {
  const rows: readonly [string, Fit, Partial<ConfirmedAddress>, Partial<UnnamedAddress>][] = [
    ['fits with its domain, label and date by the clock of the service', 'yes', {}, {}],
    ['fits at another spelling of its label', 'yes', { label: ' Shop ' }, {}],
    ['fits until a stuck service acts no more', 'yes', { createdAt: attemptedAt + hour + 10 * minute }, {}],
    ['does not fit at another domain', 'no', { address: 'x7k2@two.example' }, {}],
    ['does not fit with another label', 'no', { label: 'Bank' }, {}],
    ['does not fit without the label', 'no', { label: '' }, {}],
    ['fits with the beginning', 'yes', { address: 'amber.x7k@one.example' }, { beginning: 'amber' }],
    [
      'does not fit with another beginning',
      'no',
      { address: 'birch.x7k@one.example' },
      { beginning: 'amber' },
    ],
    ['fits perhaps if it is older than the attempt', 'perhaps', { createdAt: attemptedAt + 50 * minute }, {}],
    ['fits perhaps if it is younger', 'perhaps', { createdAt: attemptedAt + 2 * hour }, {}],
    ['does not fit from days before', 'no', { createdAt: attemptedAt - 48 * hour }, {}],
    ['does not fit from days after', 'no', { createdAt: attemptedAt + 48 * hour }, {}],
    [
      'fits perhaps if a wrong clock began the attempt',
      'perhaps',
      {},
      { attemptedAt: attemptedAt + 48 * hour },
    ],
    ['fits with the mark alone', 'yes', { address: 'y@two.example', label: '', mark: 'm1' }, { mark: 'm1' }],
    ['does not fit with another mark', 'no', { mark: 'm2' }, { mark: 'm1' }],
    ['does not fit without the mark', 'no', {}, { mark: 'm1' }],
  ]
  test.each(rows)('%s: %s', (_, fit, listed, asked) => {
    expect(fitOf(clock, { ...wanted, ...asked }, { ...item, ...listed })).toBe(fit)
  })

  test('fits perhaps without a date, and fits if its service reports no label', () => {
    const { createdAt, ...undated } = item
    expect(fitOf(clock, wanted, undated)).toBe('perhaps')
    const { label, ...unlabelled } = item
    expect(fitOf(clock, wanted, unlabelled)).toBe('yes')
  })
})
