import { describe, expect, test } from 'vitest'
import type { AccountRecord, Reported } from '../../../src/main/accounts/account-record.ts'
import { keyLifeOf, reportedBy, usableReport } from '../../../src/main/accounts/key-report.ts'
import { afterMade, afterRefusal, quotaOf } from '../../../src/main/accounts/limits/quota.ts'
import type { KeyReport } from '../../../src/main/providers/provider.ts'
import { ownDomain } from '../../../src/shared/rules/domain-offer.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 30)
const expires = now + 30 * day

describe('the report of a key test', () => {
  test.each<[KeyReport, object]>([
    [{ addressCount: 3 }, {}],
    [{ plan: 'Pro' }, { plan: 'Pro' }],
    [{ plan: ' \u202egnirts\n' }, { plan: '\ufffdgnirts' }],
    [{ plan: 'x'.repeat(5_000) }, { plan: 'x'.repeat(200) }],
    [{ plan: ' ' }, {}],
    [{ quota: { limit: 10, used: 12 } }, { quota: { limit: 10, used: 12 } }],
    [{ quota: { limit: 0, used: 0 } }, { quota: { limit: 0, used: 0 } }],
    [{ quota: { limit: Number.NaN, used: 0 } }, {}],
    [{ quota: { limit: 10, used: -1 } }, {}],
    [{ keyExpiresAt: expires }, { keyExpiresAt: expires }],
    [{ keyExpiresAt: Number.POSITIVE_INFINITY }, {}],
    [{ keyExpiresAt: 8.7e15 }, {}],
    [{ keyExpiresAt: 0 }, {}],
  ])('%j is used as %j', (report, used) => {
    expect(usableReport(report)).toEqual(used)
  })

  test('tells the lifetime of a new key, and keeps it for the same key alone', () => {
    const first = reportedBy({ keyExpiresAt: expires }, { isNewKey: true, now })
    expect(first).toEqual({ at: now, keyExpiresAt: expires, keyDays: 30 })
    const later = { former: first, isNewKey: false, now: now + 20 * day }
    const at = later.now
    expect(reportedBy({ keyExpiresAt: expires }, later)).toEqual({ ...first, at })
    expect(reportedBy({ keyExpiresAt: expires + day }, later)).toEqual({ at, keyExpiresAt: expires + day })
    expect(reportedBy({}, later)).toEqual({ at })
  })

  test('tells no lifetime by a clock that is ahead of the end', () => {
    const ahead = reportedBy({ keyExpiresAt: expires }, { isNewKey: true, now: expires + 1 })
    expect(ahead).toEqual({ at: expires + 1, keyExpiresAt: expires })
  })
})

describe('the life of a key', () => {
  const account: AccountRecord = {
    id: 'a',
    provider: 'haltman',
    nickname: 'Mail',
    keyInQuery: false,
    keySaved: true,
    state: 'working',
    naming: defaultNamingStyle,
    listedDomains: [],
    listedAt: 0,
  }
  const issuedKey = { email: 'me@home.example', days: 90, expiresAt: 5, renews: true }
  const reported: Reported = { at: now, keyExpiresAt: expires, keyDays: 30 }

  test('is what was agreed by email, or else what the service reported', () => {
    expect(keyLifeOf(account)).toBeUndefined()
    expect(keyLifeOf({ ...account, reported: { at: now, plan: 'Free' } })).toBeUndefined()
    expect(keyLifeOf({ ...account, reported })).toEqual({ expiresAt: expires, days: 30, renews: false })
    expect(keyLifeOf({ ...account, reported, issuedKey })).toEqual({ expiresAt: 5, days: 90, renews: true })
  })
})

describe('the quota of an account', () => {
  const of = (limit: number, used: number): Reported => ({
    ...{ at: now, plan: 'Free' },
    quota: { limit, used },
  })

  const made = { address: 'amber@one.example', offers: [ownDomain('one.example')] }

  test('of shared domains counts down with each address that is not at an own domain', () => {
    const quota = { limit: 10, used: 9, shared: true } as const
    expect(quotaOf({ reported: { at: now, quota } })).toEqual({ limit: 10, left: 1, per: 'shared' })
    expect(afterMade({ at: now, quota }, made)).toBeUndefined()
    const offers = [{ name: 'one.example', naming: 'made' }] as const
    expect(afterMade({ at: now, quota }, { ...made, offers })?.quota?.used).toBe(10)
    expect(afterMade({ at: now, quota }, { ...made, offers: [] })?.quota?.used).toBe(10)
  })

  test('counts down with each address, and never below none', () => {
    expect(quotaOf({ reported: of(10, 9) })).toEqual({ limit: 10, left: 1, per: 'account' })
    expect(afterMade(of(10, 9), made)).toEqual(of(10, 10))
    expect(quotaOf({ reported: of(10, 12) })?.left).toBe(0)
  })

  test('is unknown after an address beyond it', () => {
    expect(afterMade(of(10, 10), made)).toEqual({ at: now, plan: 'Free' })
    expect(quotaOf({ reported: { at: now, plan: 'Free' } })).toBeUndefined()
  })

  test('is used up when the service says so', () => {
    expect(afterRefusal(of(10, 3))).toEqual(of(10, 10))
    expect(afterRefusal(of(10, 10))).toBeUndefined()
  })

  test.each([undefined, { at: now }])('that the service does not report stays unknown (%j)', (reported) => {
    expect(quotaOf(reported === undefined ? {} : { reported })).toBeUndefined()
    expect(afterMade(reported, made)).toBeUndefined()
    expect(afterRefusal(reported)).toBeUndefined()
  })
})
