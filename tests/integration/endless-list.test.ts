import { expect, test } from 'vitest'
import type { AccountRecord } from '../../src/main/accounts/account-record.ts'
import type { SyncParts } from '../../src/main/aliases/address-list/sync-account.ts'
import { syncAccount } from '../../src/main/aliases/address-list/sync-account.ts'
import type { CallAccount } from '../../src/main/aliases/call-account.ts'
import type { RemotePage } from '../../src/main/providers/provider.ts'
import { providers } from '../../src/main/providers/registry.ts'
import { success } from '../../src/shared/result.ts'
import { unwrap, useBooks, work } from './address-book-fixtures.ts'

const { openFresh } = useBooks()

/** Compares the account with a list that is never at its end. */
async function compare(book: Awaited<ReturnType<typeof openFresh>>, pageOf: (number: number) => RemotePage) {
  const { list } = providers.haltman
  if (list === undefined) throw new Error('Haltman has a list')
  let pages = 0
  // The list's own operation is the only one that a comparison calls.
  const call = (async () => {
    pages += 1
    return success({ ...pageOf(pages), next: String(pages) })
  }) as CallAccount
  const account = { ...work, server: 'https://one.example' } as AccountRecord
  const accounts = { find: () => account } as unknown as SyncParts['accounts']
  const parts: SyncParts = {
    accounts,
    providers,
    book,
    call,
    now: () => 1_000_000,
    onProgress: () => undefined,
    onChanged: () => undefined,
    closing: () => false,
    mostAddresses: 1_000,
  }
  const outcome = await syncAccount(parts, account, list, { brief: false, anyOwner: false })
  return { outcome, pages }
}

const pageOf = (first: number): RemotePage => ({
  items: Array.from({ length: 200 }, (_, index) => ({ address: `n${first + index}@flood.example` })),
  total: 1_000_000_000,
})

test('a list without end fills an account up to its most, tells so, and adds nothing later', async () => {
  const book = await openFresh()
  const first = await compare(book, (number) => pageOf(number * 200))
  expect(first.pages).toBe(6)
  expect(first.outcome).toMatchObject({
    added: 1_000,
    failure: {
      reason: 'list-too-long',
      message: 'The list of Work has more than 1,000 addresses.',
      hint: 'Aliasmith keeps what it has read and leaves out the rest.',
    },
  })
  const second = await compare(book, (number) => pageOf(1_000_000 + number * 200))
  expect(second).toMatchObject({ pages: 1, outcome: { added: 0, failure: { reason: 'list-too-long' } } })
  expect(unwrap(book.countOf(work.id))).toBe(1_000)
})

test('rows without end that cannot be read end it as well', async () => {
  const book = await openFresh()
  const { pages, outcome } = await compare(book, () => ({ items: [], unreadable: 200, total: 1e9 }))
  expect(pages).toBe(6)
  expect(outcome).toMatchObject({ unreadable: 1_200, failure: { reason: 'list-too-long' } })
})
