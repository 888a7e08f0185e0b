import { expect, test, vi } from 'vitest'
import { createDomainRefresher } from '../../../src/main/accounts/account-domains.ts'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import type { CallAccount } from '../../../src/main/accounts/call-account.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import type { DomainOffer } from '../../../src/shared/rules/domain-offer.ts'

const noon = Date.UTC(2026, 10, 29, 12)
const offer = (value: string, endsAt: number): DomainOffer => ({
  ...{ name: 'one.example', naming: 'begins', tail: `.${value}`, ticket: { value, endsAt } },
})

/** Refreshes the domains of an account that were listed a second ago, with a ticket that ends then. */
async function refresh(endsAt: number) {
  const account = {
    ...{ id: 'a1', provider: 'haltman', nickname: 'Mail', listedAt: noon - 1_000 },
    listedDomains: [offer('old', endsAt)],
  } as unknown as AccountRecord
  const learned = vi.fn((_: string, facts: object) => ({
    ok: true as const,
    value: { ...account, ...facts },
  }))
  const call = vi.fn(async () => ({ ok: true, value: [offer('new', noon + 600_000)] }))
  const onChanged = vi.fn()
  const accounts = { find: () => account, learn: learned }
  const parts = { accounts, providers, call: call as unknown as CallAccount, now: () => noon }
  const result = await createDomainRefresher(parts, onChanged)(account)
  return { result, asked: call.mock.calls.length, changes: onChanged.mock.calls.length }
}

test('domains that were listed a moment ago are not asked for again', async () => {
  expect(await refresh(noon + 1)).toEqual({
    ...{ result: { ok: true, value: [offer('old', noon + 1)] }, asked: 0, changes: 0 },
  })
})

test('domains with a ticket that has ended are asked for again at once, and the windows learn the new ones', async () => {
  expect(await refresh(noon)).toEqual({
    ...{ result: { ok: true, value: [offer('new', noon + 600_000)] }, asked: 1, changes: 1 },
  })
})
