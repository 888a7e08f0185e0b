import { expect, test } from 'vitest'
import { servicesPage } from '../../../scripts/services/services-table.ts'
import { defineProvider } from '../../../src/main/providers/define-provider.ts'
import { local } from '../../../src/main/providers/operation.ts'
import type { Provider } from '../../../src/main/providers/provider.ts'
import { providers } from '../../../src/main/providers/registry.ts'
import { success } from '../../../src/shared/result.ts'

/** The cells of a provider's row by the titles of their columns. */
function cellsOf(provider: Provider): Readonly<Record<string, string>> {
  const rows = servicesPage([provider])
    .split('\n')
    .filter((row) => row.startsWith('|'))
    .map((row) => row.slice(2, -2).split(' | '))
  const [titles = [], , cells = []] = rows
  return Object.fromEntries(titles.map((title, at) => [title, cells[at] ?? '']))
}

const bare = {
  facts: {
    id: 'haltman',
    name: 'Bare',
    localPart: providers.haltman.view.localPart,
    domains: { known: [], freeTyping: false },
    receivesMail: true,
    server: { address: 'https://bare.example', changeable: false },
  },
  operations: providers.practice.operations,
} as const

test('a service that can only make addresses has a dash for goodything else', () => {
  const { create, testKey } = bare.operations
  const cells = cellsOf(defineProvider({ ...bare, operations: { create, testKey } }))
  expect(cells).toMatchObject({ service: 'Bare', key: 'none' })
  const { service: _, key: __, ...others } = cells
  expect(new Set(Object.values(others))).toEqual(new Set(['–']))
})

test('a service has a word for each of its operations, and for its pace', () => {
  const remove = local(() => success(null))
  const provider = defineProvider({
    ...bare,
    operations: { ...bare.operations, remove, locate: local(() => success({ absent: true })) },
    remakes: false,
    paces: [
      { of: ['create'], requests: 1, within: 12_000 },
      { of: ['list'], requests: 30, within: 60_000 },
      { requests: 50, within: 24 * 3_600_000 },
    ],
  })
  expect(cellsOf(provider)).toMatchObject({
    'off and on': 'yes',
    deletes: 'into the trash; for good',
    restores: 'yes',
    'send from': 'yes',
    'after a lost answer': 'chosen names looked up',
    limits: '1 new address in 12 s; 30 calls of others in 60 s; 50 requests in a day',
  })
})

test('an operation that a service is not known to have is left out', () => {
  expect(cellsOf({ ...providers.addy, surelyHas: ['create'] })).toMatchObject({
    'off and on': '–',
    deletes: '–',
    list: '–',
  })
})

test('a service that repeats safely needs no lookup, and one without a server no network', () => {
  expect(cellsOf(defineProvider({ ...bare, repeat: 'safe' }))['after a lost answer']).toBe('repeated')
  expect(cellsOf(providers['own-domain'])['after a lost answer']).toBe('needs no network')
})
