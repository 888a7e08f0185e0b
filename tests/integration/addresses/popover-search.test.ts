import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StartedApp, startApp } from '../../support/start-app.ts'

let app: StartedApp

beforeEach(async () => {
  app = await startApp()
  const { id: accountId } = await app.get('addPracticeAccount')
  for (const [localPart, label] of [
    ['cafe.amazon', 'Crème brûlée'],
    ['other', ''],
  ] as const)
    await app.get('createAddress', { accountId, localPart, domain: 'practice.invalid', label })
})

afterEach(() => app.stop())

test('a search names the words that it looked for in addresses and in labels', async () => {
  const page = await app.get('listAddresses', { query: 'CAFÉ brule', limit: 5 })
  expect(page.entries).toHaveLength(1)
  expect(page.words).toEqual({ address: ['cafe', 'brule'], label: ['cafe', 'brule'] })
  expect((await app.get('listAddresses', { query: 'label:creme', limit: 5 })).words).toEqual({
    address: [],
    label: ['creme'],
  })
  expect(await app.get('listAddresses', { query: 'is:on', limit: 5 })).not.toHaveProperty('words')
})

test('a search by an unknown state says which there are, in either window', async () => {
  const hint = '“is:gone” finds nothing. Type is:on, is:off, is:pinned, is:trashed or is:deleted.'
  expect(await app.get('listAddresses', { query: 'is:gone', limit: 5 })).toEqual({ entries: [], hint })
  expect(await app.get('listAddressRange', { query: 'is:gone', offset: 0, limit: 5 })).toEqual({
    total: 0,
    offset: 0,
    entries: [],
    hint,
  })
})

test('a search that forgives a slip says that nothing matches exactly, in either window', async () => {
  const found = {
    entries: [{ address: 'cafe.amazon@practice.invalid' }],
    hint: expect.stringContaining('close'),
  }
  expect(await app.get('listAddresses', { query: 'amszon', limit: 5 })).toMatchObject(found)
  const range = await app.get('listAddressRange', { query: 'amszon', sort: 'name', offset: 0, limit: 5 })
  expect(range).toMatchObject({ ...found, total: 1 })
  expect(await app.get('listAddresses', { query: 'amazon', limit: 5 })).not.toHaveProperty('hint')
})
