// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { groupUndeleted } from '../../../src/renderer/address/group-undeleted.ts'
import { outlookOf } from '../../../src/renderer/address/why-kept.ts'
import { createSyncProgress } from '../../../src/renderer/settings/addresses/create-sync-progress.ts'
import type { AddressEntry } from '../../../src/shared/views/address.ts'
import type { SyncProgress } from '../../../src/shared/views/address-list.ts'
import { providers } from './fake-bridge.ts'
import { failure, shopping, work } from './settings-api.ts'

const entry = (id: number, given: Partial<AddressEntry> = {}): AddressEntry => ({
  id,
  accountId: work.id,
  accountName: work.nickname,
  provider: 'haltman',
  address: `name${id}@one.example`,
  label: '',
  createdAt: id,
  state: 'active',
  says: given.state ?? 'active',
  can: ['delete-forever'],
  ...given,
})

describe('the outlook of a deletion', () => {
  const settings = {
    accounts: () => [work, shopping],
    provider: (id: string) => providers.find((provider) => provider.id === id),
  }
  const atLikedo = {
    accountId: shopping.id,
    accountName: shopping.nickname,
    provider: 'likedo',
    can: [],
  } as const

  test('lists the addresses to delete, and counts the others by reason', () => {
    const outlook = outlookOf(settings, [
      entry(1),
      entry(2, atLikedo),
      entry(3, { ofHandle: true, can: [] }),
      entry(4, { ...atLikedo, accountId: 'removed', accountName: 'Old shop' }),
      entry(5, { accountId: 'left', accountName: 'Left', can: [] }),
      entry(6, atLikedo),
      entry(7),
    ])
    expect(outlook.goes.map(({ id }) => id)).toEqual([1, 7])
    expect([...outlook.atService]).toEqual([['likedo', 2]])
    expect([...outlook.ofGoneAccount]).toEqual([
      ['Old shop', 1],
      ['Left', 1],
    ])
    expect(outlook.ofHandle).toBe(1)
  })

  test('follows an account that was removed after its addresses were selected', () => {
    const outlook = outlookOf({ ...settings, accounts: () => [shopping] }, [entry(1), entry(2)])
    expect(outlook.goes).toEqual([])
    expect([...outlook.ofGoneAccount]).toEqual([[work.nickname, 2]])
  })
})

test('names a reason once if several addresses share it', () => {
  const limited = failure({
    reason: 'rate-limited',
    code: 'rate-limited',
    message: 'Slow down.',
    hint: 'Wait.',
  })
  const later = failure({
    reason: 'not-deleted-yet',
    code: 'cancelled',
    message: 'Not asked.',
    hint: 'Later.',
  })
  const parts = [limited, later, later, { ...limited, requestId: 'another' }, later]
  const groups = groupUndeleted(parts.map((given, index) => ({ entry: entry(index), failure: given })))
  expect(groups.map(({ failure: { message }, addresses }) => [message, addresses])).toEqual([
    ['Slow down.', ['name0@one.example', 'name3@one.example']],
    ['Not asked.', ['name1@one.example', 'name2@one.example', 'name4@one.example']],
  ])
})

describe('the progress of several comparisons', () => {
  const step = (accountName: string, done: number, given: Partial<SyncProgress> = {}): SyncProgress => ({
    accountId: accountName.toLowerCase(),
    accountName,
    done,
    ended: false,
    ...given,
  })

  test.each<[string, readonly SyncProgress[], string, object | undefined]>([
    ['nothing yet', [], 'Asking the services…', undefined],
    ['one that has begun', [step('Mail', 0)], 'Asking for the list of Mail…', undefined],
    [
      'one on its way',
      [step('Mail', 0), step('Mail', 200, { total: 450 })],
      'Mail: 200 of 450 read',
      { done: 200, total: 450 },
    ],
    [
      'two on their way',
      [step('Mail', 200, { total: 450 }), step('Shop', 100, { total: 150 })],
      'Mail: 200 of 450 read · Shop: 100 of 150 read',
      { done: 300, total: 600 },
    ],
    [
      'one whose service does not count',
      [step('Mail', 200, { total: 450 }), step('Shop', 100)],
      'Mail: 200 of 450 read · Shop: 100 read',
      undefined,
    ],
    [
      'one that has ended beside one that has not',
      [step('Mail', 0), step('Shop', 100), step('Shop', 100, { ended: true })],
      'Asking for the list of Mail…',
      undefined,
    ],
  ])('%s', (_, steps, sentence, bar) => {
    const progress = createSyncProgress()
    for (const one of steps) progress.take(one)
    expect(progress.view()).toEqual({ sentence, bar })
  })

  test('starts again with each comparison', () => {
    const progress = createSyncProgress()
    progress.take(step('Mail', 200))
    progress.clear()
    expect(progress.view().sentence).toBe('Asking the services…')
  })
})
