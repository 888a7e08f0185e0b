import { expect, test } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import type { CallAccount } from '../../../src/main/accounts/call-account.ts'
import { syncAccount } from '../../../src/main/list/sync-account.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'
import { remote } from '../../unit/providers/answer.ts'
import { unwrap, useBooks, work } from '../book/book-fixtures.ts'

const { openFresh } = useBooks()

/** A page of the service's list; the service claims a billion rows. */
type PageOf = (number: number) => readonly unknown[]

/** Compares the account with an endless list. */
async function compare(book: Awaited<ReturnType<typeof openFresh>>, pageOf: PageOf) {
  let pages = 0
  const call: CallAccount = async (_account, operation, input) => {
    pages += 1
    const body = { items: pageOf(pages), pagination: { total: 1e9 } }
    const read = remote(providers.haltman, operation).read(
      { status: 200, headers: {}, body, isJson: true, receivedAt: 1_000_000 },
      input,
    )
    return read.ok ? read : { ...read, lost: false }
  }
  const account: AccountRecord = {
    ...work,
    server: 'https://one.example',
    keyInQuery: false,
    keySaved: true,
    state: 'working',
    naming: defaultNamingStyle,
    listedDomains: [],
    listedAt: 0,
  }
  const lookUpUnlisted = async () => ({ changed: 0 })
  const services = {
    accounts: { find: () => account },
    providers,
    book,
    call,
    lookUpUnlisted,
    now: () => 1_000_000,
  }
  const outcome = await syncAccount(services, account, {
    asked: true,
    brief: false,
    anyOwner: false,
    onProgress: () => undefined,
    onChanged: () => undefined,
    isOver: () => false,
    limit: 1_000,
  })
  return { outcome, pages }
}

const pageOf = (first: number) =>
  Array.from({ length: 200 }, (_, index) => ({ address: `n${first + index}@flood.example` }))

test('an endless list fills an account up to its limit, is reported, and adds nothing later', async () => {
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

test('endless unreadable rows also end the comparison', async () => {
  const book = await openFresh()
  const { pages, outcome } = await compare(book, () => Array.from({ length: 200 }, () => null))
  expect(pages).toBe(6)
  expect(outcome).toMatchObject({ unreadable: 1_200, failure: { reason: 'list-too-long' } })
})
