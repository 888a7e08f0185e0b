import { describe, expect, test } from 'vitest'
import type { AccountRecord } from '../../../src/main/accounts/account-record.ts'
import { createAddressViews } from '../../../src/main/addresses/address-entry.ts'
import { createChangeMemory } from '../../../src/main/addresses/change-memory.ts'
import { createOpenAtService } from '../../../src/main/addresses/open-at-service.ts'
import type { AddressRow } from '../../../src/main/book/address-book.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { success } from '../../../src/shared/result.ts'
import { defaultNamingStyle } from '../../../src/shared/rules/naming.ts'
import type { ProviderId } from '../../../src/shared/views/provider.ts'

const row = (provider: ProviderId, more: Partial<AddressRow> = {}): AddressRow => ({
  ...{ id: 7, accountId: 'a1', accountName: 'Mail', provider, address: 'shop@one.example' },
  ...{ localPart: 'shop', domain: 'one.example', label: '', createdAt: 0, state: 'active' },
  remoteId: 'id-1',
  ...more,
})

/** Opens the page of an address, and returns the answer, the opened pages and what the address offers. */
function open(entry: AddressRow | undefined, server: string | undefined, hasAccount = true) {
  const account: AccountRecord = {
    ...{ id: 'a1', provider: entry?.provider ?? 'practice', nickname: 'Mail', state: 'working' },
    ...{ keyInQuery: false, keySaved: true, naming: defaultNamingStyle, listedDomains: [], listedAt: 0 },
    ...(server === undefined ? {} : { server }),
  }
  const accounts = { find: () => (hasAccount ? account : undefined) }
  const book = { find: () => success(entry), findHandleByName: () => success(undefined) }
  const viewAddress = createAddressViews(accounts, providers, book, createChangeMemory())
  const opened: string[][] = []
  const openAtService = createOpenAtService({
    ...{ accounts, providers, book, viewAddress },
    openLink: (...link) => opened.push(link),
  })
  const can = entry === undefined ? [] : viewAddress(entry).can
  return { answer: openAtService(7), opened, isOffered: can.includes('open-at-service') }
}

describe('the page of an address', () => {
  test.each<[ProviderId, Partial<AddressRow>, string]>([
    ['addy', {}, '/aliases/id-1/edit'],
    ['addy', { remoteId: '../x' }, '/aliases/..%2Fx/edit'],
    ['addy', { state: 'trashed' }, '/aliases/id-1/edit'],
    ['mailflusher', {}, '/aliases/id-1/edit'],
    ['simplelogin', {}, '/dashboard/?highlight_alias_id=id-1'],
    ['simplelogin', { remoteId: '1&2' }, '/dashboard/?highlight_alias_id=1%262'],
    ['simplelogin', { state: 'trashed' }, '/dashboard/alias_trash'],
  ])('at %s with %j is %s, at the server of its account', (provider, more, path) => {
    const { answer, opened, isOffered } = open(row(provider, more), 'https://own.example:8443')
    expect(answer).toEqual(success(null))
    expect(opened).toEqual([[`https://own.example:8443${path}`, 'https://own.example:8443']])
    expect(isOffered).toBe(true)
  })

  test.each<[ProviderId, string]>([
    ['addy', '/aliases?search=shop%40one.example'],
    ['simplelogin', '/dashboard/?query=shop%40one.example'],
  ])('at %s is the list that finds it, without an identifier: %s', (provider, path) => {
    const { remoteId: _, ...unnamed } = row(provider)
    expect(open(unnamed, 'https://own.example').opened[0]?.[0]).toBe(`https://own.example${path}`)
  })

  test.each<[string, AddressRow | undefined, string | undefined, boolean, string]>([
    ['without a page at its service', row('haltman'), 'https://own.example', true, 'cannot-change'],
    ['of a service whose pages are not known', row('skudo'), 'https://own.example', true, 'cannot-change'],
    ['without a service', row('own-domain'), undefined, true, 'cannot-change'],
    ['for practice', row('practice'), undefined, true, 'cannot-change'],
    ['at a server without https', row('addy'), 'http://127.0.0.1:9', true, 'cannot-change'],
    ['that is deleted', row('addy', { state: 'deleted' }), 'https://own.example', true, 'cannot-change'],
    ['without its account', row('addy'), 'https://own.example', false, 'account-removed'],
    ['that is not in the book', undefined, 'https://own.example', true, 'address-gone'],
  ])('is not opened for an address %s', (_case, entry, server, hasAccount, reason) => {
    const { answer, opened, isOffered } = open(entry, server, hasAccount)
    expect(answer).toMatchObject({ failure: { reason } })
    expect(opened).toEqual([])
    expect(isOffered).toBe(false)
  })

  test('is never elsewhere', () => {
    for (const { addressPage } of Object.values(providers)) {
      for (const remoteId of ['//evil.example', '\\\\evil.example', '@evil.example', '/', '#', '?']) {
        const page = addressPage?.({ address: 'shop@one.example', remoteId, state: 'active' })
        if (page !== undefined)
          expect(new URL(page, 'https://own.example').origin).toBe('https://own.example')
      }
    }
  })
})
