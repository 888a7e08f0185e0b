import { expect, test } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import type { CallAccount } from '../../../src/main/accounts/call-account.ts'
import { isBeforeAttempt, locateAddresses } from '../../../src/main/addresses/locate-address.ts'
import type { ConfirmedAddress, OperationName } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'

const day = 24 * 3_600_000
const attemptedAt = Date.UTC(2026, 10, 29, 12)
const clock = { receivedAt: attemptedAt, skewMs: 0 }
const listed = (days: number, pinned?: boolean): ConfirmedAddress => ({
  address: `a${days}@one.example`,
  createdAt: attemptedAt - days * day,
  ...(pinned === undefined ? {} : { pinned }),
})

test.each([
  ['ends before an attempt if its last address is older', [listed(0), listed(3)], true],
  ['does not end there if its last address may be as new', [listed(0), listed(1)], false],
  ['does not end there if it is not sorted by date', [listed(3), listed(0), listed(4)], false],
  [
    'ends there by the addresses behind the pinned ones',
    [listed(9, true), listed(0, false), listed(3, false)],
    true,
  ],
  ['does not end there if every address is pinned', [listed(8, true), listed(9, true)], false],
  ['does not end there if it is empty', [], false],
])('a page %s', (_what, items, expected) => {
  expect(isBeforeAttempt({ items }, clock, { attemptedAt })).toBe(expected)
})

test.each([
  ['addy', ['list']],
  ['cloudflare', ['locate', 'locate']],
  ['forwardemail', ['locate', 'locate']],
] as const)('several addresses of an account at %s are looked up by %j', async (id, operations) => {
  const called: OperationName[] = []
  const call: CallAccount = async (_account, operation) => {
    called.push(operation)
    return { ok: false, lost: false, failure: { reason: 'forbidden' } }
  }
  const account: AccountRecord = {
    ...{ id: 'first', nickname: 'Work', provider: id, server: 'https://one.example' },
    ...{ keyInQuery: false, keySaved: true, state: 'working', naming: defaultNamingStyle },
    ...{ listedDomains: [], listedAt: 0 },
  }
  const wanted = ['a@one.example', 'b@two.example'].map((address) => ({ address, attemptedAt }))
  const lookups = await locateAddresses(call, account, providers[id], wanted)
  expect([...lookups.values()]).toMatchObject([{ outcome: 'unknown' }, { outcome: 'unknown' }])
  expect(called).toEqual(operations)
})
