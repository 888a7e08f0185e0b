import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AccountView } from '../../../src/shared/views/account.ts'
import { type Service, services } from '../../servers/services.ts'
import { plannedFile } from '../../support/import-file.ts'
import { type StartedApp, startApp } from '../../support/start-app.ts'
import { newRow, unwrap, useBooks, work } from '../book/book-fixtures.ts'

vi.setConfig({ testTimeout: 30_000 })

const label = 'My Café'
const { openFresh } = useBooks()

describe('a label in the book', () => {
  test('is added to an address that a list brought first, and is searchable', async () => {
    const book = await openFresh()
    const { address } = newRow()
    unwrap(book.mergeListed(work.id, [{ address }], { goneAccounts: [], now: 1_000, askedAt: 1_000 }))
    expect(unwrap(book.add(newRow({ label }))).label).toBe(label)
    for (const query of ['café', 'amber']) {
      expect(unwrap(book.range({ query, offset: 0, limit: 5 })).entries).toHaveLength(1)
    }
  })

  test('stays when the address is added again', async () => {
    const book = await openFresh()
    unwrap(book.add(newRow({ label: 'Bank' })))
    expect(unwrap(book.add(newRow({ label }))).label).toBe('Bank')
    expect(unwrap(book.add(newRow({ label: '' }))).label).toBe('Bank')
    expect(unwrap(book.range({ query: 'café', offset: 0, limit: 5 })).entries).toHaveLength(0)
    expect(unwrap(book.range({ query: 'bank', offset: 0, limit: 5 })).entries).toHaveLength(1)
  })
})

describe.each(services)('at $provider, a label that was typed', (service) => {
  const { createPath, listPath, domain, provider } = service
  const address = `lost@${domain}`
  let server: Service
  let started: StartedApp
  let account: AccountView
  let wish: { accountId: string; localPart: string; domain: string; label: string }

  beforeEach(async () => {
    server = await service.start()
    started = await startApp()
    account = await started.get('saveAccount', {
      provider,
      nickname: 'Mail',
      key: server.key,
      server: server.url,
      defaultDomain: domain,
    })
    wish = { accountId: account.id, localPart: 'lost', domain, label }
  })
  afterEach(async () => {
    await started.stop()
    await server.stop()
  })

  const find = async (query: string) => {
    const { entries } = await started.get('listAddresses', { query, limit: 50 })
    return entries.map((entry) => [entry.address, entry.label])
  }
  const refresh = () => started.get('syncAddresses', { asked: true })
  const looks = () => server.requests.filter(({ path }) => path === listPath).length

  /** Loses the answer to a creation, and to the lookup after it. */
  async function lose(): Promise<number> {
    server.misbehave({ when: createPath, how: 'reset', commits: true })
    server.misbehave({ when: listPath, how: 'reset' })
    return (await started.refusal('createAddress', wish)).attemptId ?? 0
  }

  test('survives a comparison that sees the address before the answer arrives', async () => {
    server.misbehave({ when: createPath, how: { slow: 2_000 } })
    const making = started.get('createAddress', wish)
    await expect.poll(() => server.addresses(), { timeout: 10_000 }).toEqual([address])
    await refresh()
    expect(await find('lost')).toHaveLength(1)
    expect(await making).toMatchObject({ copied: true, entry: { address, label } })
    expect(await find('café')).toEqual([[address, label]])
  })

  test('survives a lost answer and a comparison that finds the address', async () => {
    await lose()
    await refresh()
    await expect.poll(() => find('café')).toEqual([[address, label]])
  })

  test('survives a lost answer, a comparison and Check again', async () => {
    const attemptId = await lose()
    await refresh()
    expect(await started.get('checkAttempt', { attemptId })).toMatchObject({ entry: { address, label } })
    expect(await find('café')).toEqual([[address, label]])
  })

  test('yields to a label that the found address got in between', async () => {
    const attemptId = await lose()
    await refresh()
    const { entries } = await started.get('listAddresses', { query: 'lost', limit: 5 })
    await started.get('saveLabel', { id: entries[0]?.id ?? 0, label: 'Newer' })
    expect(await started.get('checkAttempt', { attemptId })).toMatchObject({ entry: { label: 'Newer' } })
    expect(await find('newer')).toEqual([[address, 'Newer']])
  })

  test('survives a lost answer and another request for the same name', async () => {
    await lose()
    await refresh()
    await started.get('createAddress', wish).catch(() => undefined)
    expect(await find('café')).toEqual([[address, label]])
    expect(server.addresses()).toEqual([address])
  })

  test('survives a lost answer, an import that brings the address, and the lookup after it', async () => {
    await lose()
    const csv = `address,account,provider\n${address},Mail,${provider}\n`
    const { importId } = await plannedFile(started, csv)
    await started.get('applyImport', { importId })
    await expect.poll(() => find('café')).toEqual([[address, label]])
    const before = looks()
    started.app.openPopover()
    await started.get('getSnapshot')
    expect(looks()).toBe(before)
  })
})
